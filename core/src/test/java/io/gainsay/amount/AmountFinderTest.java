package io.gainsay.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Mention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two hundred and thirty-one people marched.  | Two hundred and thirty-one = 231
          She bought a dozen eggs and half a million pins. | a dozen = 12; half a million = 500000
          It cost them 4.5bn, later 1.2 million.      | 4.5bn = 4500000000; 1.2 million = 1200000
          The 30-odd guests and 10k fans.             | 30-odd = 30; 10k = 10000
          One in five paid.                           | One in five = 20 %
          One nursing post in five is vacant.         | One nursing post in five = 20 %
          Three affected girls out of five were missed. | Three affected girls out of five = 60 %
          One man in five cars waved.                 | One = 1; five = 5
          By then three-quarters of it was gone.      | three-quarters = 75 %
          Prices fell by a third.                     | a third = 33.33333333333333 %
          Two and a half million came.                | Two and a half million = 2500000
          He came third, then 21st.                   | third = 3; 21st = 21
          Output doubled, a twofold rise.             | doubled = 2 times; twofold = 2 times
          Twice as many came.                         | Twice = 2 times
          The deal is worth US$5m, or €4.6m.          | US$5m = 5000000 USD; €4.6m = 4600000 EUR
          It rose 0.3 percentage points to 4 percent. | 0.3 percentage points = 0.3 pp; 4 percent = 4 %
          Gusts of 145 km/h (90 mph) were measured.   | 145 km/h = 145 km/h; 90 mph = 90 mph
          He is 6 feet 2 inches tall.                 | 6 feet 2 inches = 6.1666666666666667 ft
          It was 30°C (86°F) on the six-mile road.    | 30°C = 30 °C; 86°F = 86 °F; six-mile = 6 mi
          Ann, aged 34, met a 22-year-old.            | aged 34 = 34 y; 22-year-old = 22 y
          No one was hurt and none of them fell.      | No one = 0; none = 0
          Between 20 and 30 boats sank.               | Between 20 and 30 = 20..30
          It takes $20-30 million.                    | $20-30 million = 20000000..30000000 USD
          The town has 40 000 people.                 | 40 000 = 40000
          They won 3-1, then on to 6–4, 7–6 (5).      | 3-1 = 3-1; 6–4, 7–6 (5) = 6-4 7-6
          The Senate passed it 52 to 48.              | 52 to 48 = 52-48
          It carried by 8,435 votes to 85.            | 8,435 votes to 85 = 8435-85
          """)
  void reads(String text, String expected) {
    String found =
        Amounts.all(text).stream()
            .map(m -> m.at().text() + " = " + m.value())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call +44 20 7946 0958 or 555-1234 today.",
        "It runs on Java 17 and flew in a Boeing 737.",
        "The A23 and the F-16 and COVID-19 were on the list.",
        "They met in Room 101 and took flight 23.",
        "See section 8 of the paper.",
        "He lives at 10 Downing Street.",
        "The Group of Seven met after 9/11.",
        "It is one of the most admired houses.",
        "They love one another.",
        "The new hall is smaller than the old one.",
        "The address is 192.168.1.2 here.",
        "It began in the 1990s.",
      })
  void readsNothingIn(String text) {
    assertThat(Amounts.all(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "about 300 people, ABOUT, 250, 350",
    "nearly 60 people, NEARLY, 51, 60",
    "more than 30 people, MORE_THAN, 30, 60",
    "at least 14 people, AT_LEAST, 14,",
    "up to 50 people, AT_MOST, 0, 50",
    "12 people, EXACT, 12, 12",
    "'9,000 people', EXACT, 8500, 9500",
    "1.2 million people, EXACT, 1150000, 1250000",
    "hundreds of people, ABOUT, 150, 999",
    "tens of thousands of people, ABOUT, 15000, 99999",
    "12 percent of it, EXACT, 11.5, 12.5",
    "11 metres of rope, EXACT, 10.5, 11.5",
  })
  void knowsWhatACarefulWriterCouldMean(String text, Hedge hedge, BigDecimal low, BigDecimal high) {
    Quantity quantity = Amounts.amounts("There were " + text + ".").get(0).quantity();
    assertThat(quantity.hedge()).isEqualTo(hedge);
    assertThat(quantity.low()).isEqualByComparingTo(low);
    if (high == null) {
      assertThat(quantity.high()).isNull();
    } else {
      assertThat(quantity.high()).isEqualByComparingTo(high);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hundreds of men, 340 men, true",
    "more than 30 men, 34 men, true",
    "more than 30 men, 300 men, false",
    "a dozen men, twelve men, true",
    "14 men, 17 men, false",
    "1 mile, 1.6 km, true",
    "145 km/h, 70 mph, false",
    "86°F, 30°C, true",
    "5 miles, 5 kg, false",
  })
  void comparesAcrossFormsAndUnits(String one, String other, boolean compatible) {
    Quantity first = Amounts.amounts("It was " + one + ".").get(0).quantity();
    Quantity second = Amounts.amounts("It was " + other + ".").get(0).quantity();
    assertThat(first.compatible(second)).isEqualTo(compatible);
  }

  @Test
  void leavesTimesAloneButNotAges() {
    String text = "In 2019 it took 20 minutes; he was 34 years old.";
    Sentence s = Amounts.sentences(text).get(0);
    List<TimeMention> times =
        List.of(
            time(s, Kind.DATE, "2019", 1),
            time(s, Kind.DURATION, "20", 2),
            time(s, Kind.DURATION, "34", 2));
    List<Mention> found = Amounts.all(text, times);
    assertThat(found).extracting(m -> m.at().text()).containsExactly("34 years old");
  }

  private static TimeMention time(Sentence s, Kind kind, String first, int length) {
    for (int i = 0; i < s.size(); i++) {
      if (s.is(i, first)) {
        TokenSpan at = new TokenSpan(s, i, i + length);
        return new TimeMention(at, kind, "", null, null, Anchor.NONE, Hedge.EXACT, null, null);
      }
    }
    throw new IllegalArgumentException(first);
  }

  @Test
  void pointsAtTheNumberInsideTheMention() {
    AmountMention mention = Amounts.amounts("It cost more than $4.48 billion.").get(0);
    assertThat(mention.at().text()).isEqualTo("more than $4.48 billion");
    assertThat(mention.number().text()).isEqualTo("4.48 billion");
  }
}
