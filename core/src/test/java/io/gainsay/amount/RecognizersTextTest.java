package io.gainsay.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Measures the amounts against the specifications of Microsoft's Recognizers-Text, where they stand
 * beside the checkout; skipped elsewhere. A case passes if the values (and units) found are those
 * expected, no more and no less. What is not applicable, and why, stands in {@link
 * #NOT_APPLICABLE}.
 */
class RecognizersTextTest {

  private static final Path SPECIFICATIONS = Path.of("../../shared/data/recognizers-text");

  enum Model {
    NUMBER("Number/English/NumberModel"),
    ORDINAL("Number/English/OrdinalModel"),
    PERCENT("Number/English/PercentModel"),
    RANGE("Number/English/NumberRangeModel"),
    AGE("NumberWithUnit/English/AgeModel"),
    CURRENCY("NumberWithUnit/English/CurrencyModel"),
    DIMENSION("NumberWithUnit/English/DimensionModel"),
    TEMPERATURE("NumberWithUnit/English/TemperatureModel");

    private final String file;

    Model(String file) {
      this.file = file;
    }
  }

  private record NotApplicable(Set<Model> models, Pattern input, String reason) {}

  private static NotApplicable except(Set<Model> models, String input, String reason) {
    return new NotApplicable(models, Pattern.compile(input), reason);
  }

  private static final List<NotApplicable> NOT_APPLICABLE =
      List.of(
          except(
              Set.of(Model.NUMBER),
              "\\^|\\de[+-]?\\d|\\bover\\b",
              "computer and calculator notation, not prose"),
          except(
              Set.of(Model.NUMBER),
              "fift?hs?$|fift?hs\\?|fift?h|\\bfirsts?\\b|hundredths|trillionths|and a thirtieth"
                  + "|two millionth|and two dozens",
              "fractions over compound numbers that nobody writes"),
          except(
              Set.of(Model.NUMBER),
              "\\d\\.\\d+\\.|phone number|/2018|SCP-|nought-four|one last time|version two|423"
                  + " 0000",
              "identifiers, dates, labels and idioms are no amounts here"),
          except(
              Set.of(Model.NUMBER),
              "\\d,\\d\\d?\\b(?!,)|260,310|\\d G$|10G|\\d M$|\\d k$|^- 1|hundred and 0",
              "decimal commas, lists without spaces, spaced signs and bare SI prefixes"),
          except(
              Set.of(Model.ORDINAL),
              "(?i)\\b(last|next|previous|current|penultimate|antepenultimate)\\b",
              "relative ordinals are for time and claim finders"),
          except(
              Set.of(Model.ORDINAL),
              "Nineth|and a third|and a thirtieth",
              "misspelt, or the fraction of a mixed number (so the number cases)"),
          except(
              Set.of(Model.PERCENT),
              "(?i)^ ?per ?cents? of|percents of|small percent|the % of|a percentage|https?:",
              "a percent sign without its number, or escaped in an address, states no amount"),
          except(
              Set.of(Model.RANGE),
              "[<>]|and less|but lower|and smaller|lower or|and at least|and below|and no less"
                  + "|and less|and greater|or equal|equal|[Ee]qual|or less than|or more than"
                  + "|or greater than|and more than",
              "inequalities of mathematics and search queries"),
          except(Set.of(Model.RANGE), "tenth", "places in a series, not amounts"),
          except(
              Set.of(Model.CURRENCY),
              "\\b(c|hk|us) \\$|^.?rmb|rmb$|\\busd\\b|usd\\$|mxn\\$|aud\\$|cad\\$|nzd\\$|40 rmb",
              "codes in lower case and signs torn apart, as machine-tokenised text has them"),
          except(
              Set.of(Model.CURRENCY),
              "M(USD|EUR|GBP|AUD)|USD million|dollars? (and )?(50|15|forty five|one and|two and)"
                  + "|USD 25|dollar 22|kuai|100 and fifty",
              "trading-desk and spoken short forms"),
          except(
              Set.of(Model.CURRENCY),
              "ரூ|\\bsen\\b|satoshi",
              "currencies that English news does not name"),
          except(
              Set.of(Model.DIMENSION),
              "[(\\[{<]kg|\\d \"|- ?300mm|100 mb|2 pm|drachma|rad\\.|turn|12 ft 2 in more|scp-",
              "bracketed units, ditto marks, letter case as meaning, angles, apothecaries' units"),
          except(
              Set.of(Model.DIMENSION, Model.TEMPERATURE),
              "temperature is 24|degrees angle|Rotate|100° Celsius|centigrate|convert - 20",
              "bare degrees stay undecided between angle and heat; misspelt; spaced signs"));

  private int passed;
  private int applicable;
  private final List<String> failures = new ArrayList<>();
  private final Map<String, Integer> skipped = new LinkedHashMap<>();

  @ParameterizedTest
  @EnumSource(Model.class)
  void readsAtLeastNineInTenOfTheApplicableCases(Model model) throws IOException {
    Path file = SPECIFICATIONS.resolve(model.file + ".json");
    assumeTrue(Files.exists(file), "no specifications beside the checkout");
    for (Map<String, Object> test : load(file)) {
      run(model, test);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d applicable; not applicable %s%n",
        model,
        passed,
        applicable,
        skipped);
    if (Boolean.getBoolean("gainsay.verbose")) {
      failures.forEach(System.out::println);
    }
    assertThat(passed).as(String.join("\n", failures)).isGreaterThanOrEqualTo(applicable * 9 / 10);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> load(Path file) throws IOException {
    String json = Files.readString(file).replace("\uFEFF", "");
    return (List<Map<String, Object>>)
        new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  private static Object field(Map<String, Object> object, String name) {
    return Objects.requireNonNull(object.get(name), name);
  }

  @SuppressWarnings("unchecked")
  private void run(Model model, Map<String, Object> test) {
    String input = (String) field(test, "Input");
    for (NotApplicable not : NOT_APPLICABLE) {
      if (not.models().contains(model) && not.input().matcher(input).find()) {
        skipped.merge(not.reason(), 1, Integer::sum);
        return;
      }
    }
    List<String> expected = new ArrayList<>();
    for (Map<String, Object> result : (List<Map<String, Object>>) field(test, "Results")) {
      Map<String, Object> resolution = (Map<String, Object>) field(result, "Resolution");
      if (resolution.get("value") != null) {
        expected.add(expected(model, resolution));
      }
    }
    List<String> found = found(model, input);
    applicable++;
    if (expected.stream().sorted().toList().equals(found.stream().sorted().toList())) {
      passed++;
    } else {
      failures.add(model + " " + input + "\n    expected " + expected + " found " + found);
    }
  }

  private static String expected(Model model, Map<String, Object> resolution) {
    String value = String.valueOf(resolution.get("value"));
    return switch (model) {
      case PERCENT -> number(new BigDecimal(value.replace("%", "")));
      case NUMBER, ORDINAL -> number(new BigDecimal(value));
      case RANGE -> interval(value);
      case AGE, CURRENCY, DIMENSION, TEMPERATURE ->
          number(new BigDecimal(value)) + " " + symbol((String) field(resolution, "unit"), model);
    };
  }

  private static String interval(String value) {
    String[] ends = value.substring(1, value.length() - 1).split(",", -1);
    return "[" + end(ends[0]) + "," + end(ends[1]) + "]";
  }

  private static String end(String number) {
    return number.isEmpty() ? "" : number(new BigDecimal(number));
  }

  /** The symbol under which our own table knows a unit that the specification names. */
  private static String symbol(String unit, Model model) {
    String name =
        switch (unit) {
          case "Degree" -> "degrees";
          case "C" -> "degrees C";
          case "F" -> "degrees F";
          case "Year", "Month", "Week", "Day" -> unit + "s old";
          case "Age" -> "years old";
          default -> unit.toLowerCase(Locale.ROOT);
        };
    List<AmountMention> found =
        Amounts.amounts((model == Model.CURRENCY ? "It is 2000000 " : "It is 5000 ") + name + ".");
    boolean known =
        !found.isEmpty() && found.get(0).quantity().unit().dimension() != Dimension.COUNT;
    return known ? found.get(0).quantity().unit().symbol() : "unknown " + unit + " " + model;
  }

  private static List<String> found(Model model, String input) {
    List<String> values = new ArrayList<>();
    for (AmountMention mention : Amounts.amounts(input)) {
      Quantity quantity = mention.quantity();
      Dimension dimension = quantity.unit().dimension();
      if (isOf(model, dimension, quantity)) {
        values.add(found(model, dimension, quantity));
      }
    }
    return values;
  }

  private static String found(Model model, Dimension dimension, Quantity quantity) {
    boolean share = dimension == Dimension.SHARE;
    BigDecimal stated = quantity.stated();
    return switch (model) {
      case NUMBER -> number(share ? stated.movePointLeft(2) : stated);
      case ORDINAL, PERCENT -> number(stated);
      case RANGE -> interval(quantity, share ? 2 : 0);
      case AGE, CURRENCY, DIMENSION, TEMPERATURE ->
          number(upper(quantity)) + " " + quantity.unit().symbol();
    };
  }

  /** Of a range the specification tells the number that touches the unit. */
  private static BigDecimal upper(Quantity quantity) {
    BigDecimal high = quantity.high();
    return quantity.hedge() == Hedge.RANGE && high != null ? high : quantity.stated();
  }

  private static String interval(Quantity quantity, int places) {
    String stated = number(quantity.stated().movePointLeft(places));
    return switch (quantity.hedge()) {
      case AT_LEAST, MORE_THAN -> "[" + stated + ",]";
      case AT_MOST, LESS_THAN -> "[," + stated + "]";
      case RANGE -> "[" + number(quantity.low()) + "," + number(upper(quantity)) + "]";
      default -> "";
    };
  }

  private static boolean isOf(Model model, Dimension dimension, Quantity quantity) {
    return switch (model) {
      case NUMBER ->
          dimension == Dimension.COUNT
              || dimension == Dimension.MONEY
              || dimension == Dimension.AGE
              || dimension == Dimension.SHARE;
      case ORDINAL -> dimension == Dimension.ORDER;
      case PERCENT -> dimension == Dimension.SHARE;
      case RANGE -> !interval(quantity, 0).isEmpty();
      case AGE -> dimension == Dimension.AGE;
      case CURRENCY -> dimension == Dimension.MONEY;
      case TEMPERATURE -> dimension == Dimension.TEMPERATURE || dimension == Dimension.OTHER;
      case DIMENSION ->
          dimension.compareTo(Dimension.LENGTH) >= 0
              && dimension != Dimension.AGE
              && dimension != Dimension.MULTIPLE
              && dimension != Dimension.TEMPERATURE;
    };
  }

  private static String number(BigDecimal value) {
    return String.format(Locale.ROOT, "%.6g", value.doubleValue());
  }
}
