package io.gainsay.time;

import static io.gainsay.mention.TimeLength.Unit.DAY;

import io.gainsay.mention.TimeLength;

/** How fine an expression is, as far as its words tell. */
final class Grain {

  private Grain() {}

  /** Whether the expression names a day, so that a time of day can belong to it. */
  static boolean isDay(TimeExpression expression) {
    if (expression instanceof TimeExpression.Fixed fixed) {
      return fixed.period().days() == 1;
    }
    if (expression instanceof TimeExpression.Impossible) {
      return true;
    }
    if (expression instanceof TimeExpression.OnWeekday
        || expression instanceof NthWeekdayExpression) {
      return true;
    }
    if (expression instanceof CycleReference reference) {
      return isDay(reference.cycle());
    }
    if (expression instanceof OffsetExpression offset) {
      return offset.origin() != null || offset.amount().unit() == TimeLength.Unit.DAY;
    }
    return expression instanceof NthUnitExpression nth && nth.unit() == TimeLength.Unit.DAY;
  }

  /** Whether an offset is a name of a day, "yesterday" rather than "a day ago". */
  static boolean isDayName(OffsetExpression offset, Parse parse) {
    return !offset.narrative() && parse.length() == 1 && offset.amount().unit() == DAY;
  }

  private static boolean isDay(Cycle cycle) {
    return cycle instanceof Cycle.Weekday
        || cycle instanceof Cycle.DayOfMonth
        || cycle instanceof Cycle.OfUnit unit && unit.unit() == TimeLength.Unit.DAY
        || cycle instanceof Cycle.Yearly yearly && yearly.openValue().length() == 10;
  }

  /** Whether the expression is a month, season, quarter or half without a year. */
  static boolean wantsYear(TimeExpression expression) {
    return expression instanceof CycleReference reference
        && reference.cycle() instanceof Cycle.Yearly
        && reference.within() == null
        && reference.deixis() == Deixis.PLAIN;
  }

  /** Whether the expression is a year: "1984", "last year". */
  static boolean isYear(TimeExpression expression) {
    if (expression instanceof TimeExpression.Fixed fixed) {
      return fixed.period().value().length() == 4;
    }
    return expression instanceof CycleReference reference
        && reference.cycle() instanceof Cycle.OfUnit unit
        && unit.unit() == TimeLength.Unit.YEAR;
  }

  /** Whether it is "the second week" of something that is not told. */
  static boolean isNthOfOpen(TimeExpression expression) {
    return expression instanceof NthUnitExpression nth && nth.whole() == null;
  }
}
