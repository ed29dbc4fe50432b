package io.gainsay.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class NumberProperties {

  private static final long GREATEST = 1_000_000_000_000L;

  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion"};

  private final NumberWords numbers = new NumberWords();

  @Property(seed = "20261123")
  void everyIntegerInWordsReadsBack(
      @ForAll @LongRange(max = GREATEST) long number, @ForAll boolean british) {
    assertThat(valueOf(words(number, british))).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property(seed = "20261123")
  void everyIntegerInDigitsReadsBack(
      @ForAll @LongRange(max = GREATEST) long number, @ForAll boolean grouped) {
    String digits = grouped ? String.format(Locale.ROOT, "%,d", number) : Long.toString(number);
    assertThat(valueOf(digits)).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property(seed = "20261123")
  void wordsAndDigitsOfOneNumberNeverConflict(
      @ForAll @LongRange(max = 10_000) long number, @ForAll boolean british) {
    Quantity words = count(words(number, british));
    Quantity digits = count(Long.toString(number));
    assertThat(words).isEqualTo(digits);
    assertThat(words.compatible(digits)).isTrue();
  }

  @Property(seed = "20261123")
  void compatibilityIsSymmetricAndReflexive(
      @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
    assertThat(one.compatible(other)).isEqualTo(other.compatible(one));
    assertThat(one.compatible(one)).isTrue();
  }

  @Property(seed = "20261123")
  void everyQuantityHoldsItsOwnNumber(@ForAll("quantities") Quantity quantity) {
    assertThat(quantity.low()).isLessThanOrEqualTo(quantity.stated());
    assertThat(quantity.high() == null || quantity.high().compareTo(quantity.stated()) >= 0)
        .isTrue();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<BigDecimal> values =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(1e9)).ofScale(2);
    Arbitrary<Hedge> hedges = Arbitraries.of(Hedge.values());
    Arbitrary<Unit> units =
        Arbitraries.of(
            List.of(
                Unit.COUNT,
                Unit.PERCENT,
                Unit.AGE,
                Unit.of("USD", Dimension.MONEY),
                Unit.of("EUR", Dimension.MONEY),
                Unit.of("m", Dimension.LENGTH),
                new Unit("km", Dimension.LENGTH, new BigDecimal("1000"), BigDecimal.ZERO)));
    return Combinators.combine(values, hedges, units).as(NumberProperties::quantity);
  }

  private static Quantity quantity(BigDecimal value, Hedge hedge, Unit unit) {
    Numeral number = new Numeral(Numeral.Form.CARDINAL, value, value, value, BigDecimal.ONE, 0, 1);
    return Rounding.quantity(number, hedge, false, unit);
  }

  private BigDecimal valueOf(String text) {
    Sentence s = Amounts.sentences(text).get(0);
    Numeral number = Objects.requireNonNull(numbers.read(s, 0), text);
    assertThat(number.to()).as(text).isEqualTo(s.size());
    return number.value();
  }

  private static Quantity count(String number) {
    return Amounts.amounts("They counted " + number + " stars.").get(0).quantity();
  }

  /** A number in words, with "and" as the British have it or without. */
  private static String words(long number, boolean british) {
    if (number == 0) {
      return SMALL[0];
    }
    StringBuilder words = new StringBuilder();
    for (int scale = SCALES.length - 1; scale >= 0; scale--) {
      int group = (int) (number / (long) Math.pow(1000, scale) % 1000);
      if (group > 0) {
        boolean and = british && scale == 0 && group < 100 && !words.isEmpty();
        words.append(words.isEmpty() ? "" : and ? " and " : " ");
        words.append(belowThousand(group, british)).append(SCALES[scale]);
      }
    }
    return words.toString();
  }

  private static String belowThousand(int number, boolean british) {
    if (number < 100) {
      return belowHundred(number);
    }
    String hundreds = SMALL[number / 100] + " hundred";
    int rest = number % 100;
    return rest == 0 ? hundreds : hundreds + (british ? " and " : " ") + belowHundred(rest);
  }

  private static String belowHundred(int number) {
    if (number < 20) {
      return SMALL[number];
    }
    String tens = TENS[number / 10];
    return number % 10 == 0 ? tens : tens + "-" + SMALL[number % 10];
  }
}
