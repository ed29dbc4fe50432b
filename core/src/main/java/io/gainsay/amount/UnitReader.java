package io.gainsay.amount;

import io.gainsay.mention.Dimension;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the unit before or after a number and decides between units of one name. */
final class UnitReader {

  private static final BigDecimal NEVER_WEIGHED = BigDecimal.valueOf(100_000);

  /** Currencies whose names are also common words of another kind. */
  private static final Set<String> COMMON_WORDS =
      Set.of("won", "real", "dong", "lei", "lev", "leu");

  private static final Unit POUND_STERLING = Unit.of("GBP", Dimension.MONEY);

  private final UnitTable table;

  UnitReader(UnitTable table) {
    this.table = table;
  }

  /** The unit at token {@code i} as written, or null. */
  UnitTable.@Nullable Match at(Sentence s, int i) {
    return table.at(s, i);
  }

  /** The currency or "aged" before token {@code i}, or null. */
  UnitTable.@Nullable Match before(Sentence s, int i, int floor) {
    UnitTable.Match currency = table.before(s, i, floor);
    if (currency != null || i <= floor) {
      return currency;
    }
    int from = s.is(i - 1, "of") && i - 1 > floor ? i - 2 : i - 1;
    return switch (s.lower(from)) {
      case "aged", "age", "ages" -> new UnitTable.Match(Unit.AGE, from, i);
      default -> null;
    };
  }

  /** The unit after a number, also behind a hyphen, "of a" or an opening bracket; or null. */
  UnitTable.@Nullable Match after(Sentence s, Numeral number) {
    int i = number.to();
    UnitTable.Match unit = table.at(s, i);
    if (unit == null && s.is(i, "-")) {
      unit = table.at(s, i + 1);
      if (unit == null) {
        unit = null;
      }
    }
    if (unit == null && number.form() == Numeral.Form.FRACTION) {
      unit = table.at(s, afterArticle(s, i));
    }
    return unit == null || isOtherWord(s, number, unit) ? null : resolved(s, number, unit);
  }

  /** "half a mile", "three-quarters of a mile". */
  private static int afterArticle(Sentence s, int i) {
    int at = s.is(i, "of") ? i + 1 : i;
    return s.is(at, "a") || s.is(at, "an") ? at + 1 : i;
  }

  /** "three won" is hardly Korean money; nor is "the 20 in" any length. */
  private static boolean isOtherWord(Sentence s, Numeral number, UnitTable.Match unit) {
    return COMMON_WORDS.contains(s.lower(unit.from()))
        && number.value().compareTo(BigDecimal.valueOf(100)) < 0;
  }

  /** Pounds weigh or buy: a text that shows the sign, or a large sum, means money. */
  private static UnitTable.Match resolved(Sentence s, Numeral number, UnitTable.Match unit) {
    boolean pounds = unit.to() == unit.from() + 1 && s.lower(unit.from()).startsWith("pound");
    if (!pounds) {
      return unit;
    }
    boolean money =
        number.value().compareTo(NEVER_WEIGHED) >= 0 || s.document().source().indexOf('£') >= 0;
    return money ? new UnitTable.Match(POUND_STERLING, unit.from(), unit.to()) : unit;
  }
}
