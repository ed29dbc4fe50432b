package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Rule;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * In a given frame a true total, change, conversion or product is never reported, however it is
 * rounded, and one that rounding cannot explain always is.
 */
class ArithmeticProperties {

  private static final List<Rule> RULES =
      List.of(
          new MeasureRule(), new PercentRule(), new RateRule(), new ScoreRule(), new TotalRule());

  private static final Gainsay GAINSAY = Gainsay.builder().rules(RULES).build();

  private static final BigDecimal KILOMETRES_A_MILE = new BigDecimal("1.609344");

  @Property(seed = "20261123", tries = 300)
  void aTrueTotalIsNeverReported(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 2, max = 400) Integer> parts) {
    int sum = parts.stream().mapToInt(Integer::intValue).sum();
    assertThat(findings(total(sum, parts))).isEmpty();
  }

  @Property(seed = "20261123", tries = 300)
  void aTotalThatIsOffIsReported(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 2, max = 99) Integer> parts,
      @ForAll @IntRange(min = 1, max = 9) int off) {
    int whole = parts.stream().mapToInt(Integer::intValue).sum() + off;
    Assume.that(whole != parts.size() && whole % 100 != 0);
    assertThat(findings(total(whole, parts)))
        .singleElement()
        .matches(f -> f.rule().equals("total"));
  }

  @Property(seed = "20261123", tries = 300)
  void aTrueChangeIsNeverReported(
      @ForAll @IntRange(min = 1_000, max = 99_999) int before,
      @ForAll @IntRange(min = 1_000, max = 99_999) int after,
      @ForAll @IntRange(min = 0, max = 1) int places,
      @ForAll @IntRange(min = 0, max = 2) int decimals) {
    Assume.that(before != after);
    BigDecimal percent =
        BigDecimal.valueOf(100L * Math.abs(after - before))
            .divide(BigDecimal.valueOf(before), places, RoundingMode.HALF_UP);
    String text =
        change(
            after > before, percent, inThousands(after, decimals), inThousands(before, decimals));
    assertThat(findings(text)).isEmpty();
  }

  @Property(seed = "20261123", tries = 300)
  void aChangeThatIsOffIsReported(
      @ForAll @IntRange(min = 1_001, max = 9_999) int before,
      @ForAll @IntRange(min = 5, max = 90) int percent,
      @ForAll @IntRange(min = 2, max = 40) int off) {
    int after = (int) Math.round(before * (1 + percent / 100.0));
    String text =
        change(
            true, BigDecimal.valueOf(percent + off), inThousands(after, 3), inThousands(before, 3));
    assertThat(findings(text)).singleElement().matches(f -> f.rule().equals("percent"));
  }

  @Property(seed = "20261123", tries = 300)
  void aTrueConversionIsNeverReported(
      @ForAll @IntRange(min = 10, max = 20_000) int tenths,
      @ForAll @IntRange(min = 0, max = 1) int places) {
    BigDecimal miles = BigDecimal.valueOf(tenths, 1);
    String kilometres =
        miles.multiply(KILOMETRES_A_MILE).setScale(places, RoundingMode.HALF_UP) + "";
    assertThat(findings(road(miles.toPlainString(), kilometres))).isEmpty();
  }

  @Property(seed = "20261123", tries = 300)
  void aConversionThatIsOffIsReported(
      @ForAll @IntRange(min = 20, max = 2_000) int miles,
      @ForAll @IntRange(min = 30, max = 60) int percentOff) {
    BigDecimal factor =
        KILOMETRES_A_MILE.multiply(BigDecimal.valueOf(100L + percentOff).movePointLeft(2));
    String kilometres =
        BigDecimal.valueOf(miles).multiply(factor).setScale(0, RoundingMode.UP).toPlainString();
    assertThat(findings(road(String.valueOf(miles), kilometres)))
        .singleElement()
        .matches(f -> f.rule().equals("measure"));
  }

  @Property(seed = "20261123", tries = 300)
  void aTrueProductIsNeverReported(
      @ForAll @IntRange(min = 2, max = 500) int number,
      @ForAll @IntRange(min = 2, max = 9_999) int price) {
    String text = order(number, price, (long) number * price);
    assertThat(findings(text)).isEmpty();
  }

  @Property(seed = "20261123", tries = 2_000)
  void noTextMakesARuleFail(@ForAll("soups") List<String> words) {
    assertThat(findings(String.join(" ", words))).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> soups() {
    return Arbitraries.of(
            "3",
            "40",
            "1,234",
            "0",
            "half",
            "12 percent",
            "$5 million",
            "$3",
            "6-4",
            "52 to 48",
            "rose",
            "fell",
            "doubled",
            "from",
            "to",
            "by",
            "up",
            "of the",
            "of them",
            "including",
            "consist of",
            "seats",
            "votes",
            "Labour",
            "Reform",
            ":",
            ",",
            "and",
            ".",
            "(",
            ")",
            "or",
            "each",
            "in all",
            "won",
            "unanimous",
            "court",
            "ruling",
            "margin",
            "81-seat",
            "miles",
            "km",
            "five hours",
            "average",
            "years in prison",
            "jailed for",
            "consecutive",
            "the",
            "a man",
            "The",
            "km/h",
            "°C",
            "°F",
            "in favor",
            "against",
            "poll",
            "vote")
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  private static String total(int whole, List<Integer> parts) {
    StringBuilder text = new StringBuilder("The " + grouped(whole) + " ships consist of ");
    String[] kinds = {"ferries", "tugs", "tankers", "barges", "yachts"};
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : i == parts.size() - 1 ? " and " : ", ");
      text.append(grouped(parts.get(i))).append(' ').append(kinds[i]);
    }
    return text.append('.').toString();
  }

  private static String change(boolean rise, BigDecimal percent, String after, String before) {
    return "Sales "
        + (rise ? "rose " : "fell ")
        + percent.toPlainString()
        + " percent to $"
        + after
        + " million from $"
        + before
        + " million.";
  }

  private static String road(String miles, String kilometres) {
    return "The new road is " + miles + " miles (" + kilometres + " km) long.";
  }

  private static String order(int number, int price, long total) {
    return "It ordered "
        + number
        + " buses at $"
        + grouped(price)
        + " each, $"
        + grouped(total)
        + " in all.";
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String inThousands(int value, int decimals) {
    return BigDecimal.valueOf(value, 3).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static List<Finding> findings(String text) {
    AlignedText all = AlignedText.verbatim(text, new Span(0, text.length()));
    Document document =
        new Document("law", text, List.of(new Block(Block.Kind.PARAGRAPH, all)), null);
    return GAINSAY.check(document).findings();
  }
}
