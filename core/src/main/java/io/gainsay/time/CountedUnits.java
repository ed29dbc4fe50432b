package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import org.jspecify.annotations.Nullable;

/** Reads units of time by their number: "its second week", "day 300". Stateless. */
final class CountedUnits {

  private CountedUnits() {}

  /** "its second week", "the 10th month", "day 300", "the first week of 2015". */
  static @Nullable Parse at(Tokens t, int i) {
    Units.Reading before = Units.at(t, i);
    if (before != null && before.unit() == TimeLength.Unit.DAY && t.number(i + 1, 4) > 0) {
      return t.isGlued(i + 1) || t.is(i - 1, "a")
          ? null
          : Parse.of(new NthUnitExpression(t.number(i + 1, 4), before.unit(), null), i, i + 2);
    }
    int at = t.isAny(i, "the", "its", "their", "his", "her", "a") ? i + 1 : i;
    SmallNumbers.Reading ordinal = SmallNumbers.ordinal(t, at);
    if (ordinal == null) {
      return null;
    }
    int noun =
        t.isAny(ordinal.end(), "straight", "consecutive", "full", "successive", "-")
            ? ordinal.end() + 1
            : ordinal.end();
    Units.Reading unit = Units.at(t, noun);
    boolean counted = unit != null && !unit.plural() && isCounted(unit.unit());
    boolean of = unit != null && t.is(unit.end(), "of");
    boolean last = ordinal.value() < 0 && !(at > i && t.is(i, "the")) && !of;
    if (unit == null || !counted || last || t.isDash(unit.end())) {
      return null;
    }
    int from = t.is(i, "the") ? i : at;
    return Parse.of(
        new NthUnitExpression((int) ordinal.value(), unit.unit(), null), from, unit.end());
  }

  private static boolean isCounted(TimeLength.Unit unit) {
    return switch (unit) {
      case DAY, WEEK, MONTH, YEAR, HOUR, DECADE -> true;
      default -> false;
    };
  }
}
