package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import java.time.DayOfWeek;

/**
 * Takes in the year that a month or a quarter is of, and the week that a weekday is of. Stateless.
 */
final class CalendarWholes {

  private static final Parser RELATIVE = new RelativeParser();
  private static final Parser PERIODS = new PeriodParser();

  private CalendarWholes() {}

  /** The expression with the year or the week beside it, or as it is. */
  static Parse around(Tokens t, Parse found) {
    return withinWeek(t, withYear(t, found));
  }

  /** "June last year", "the third quarter of 1984", "this year's third quarter". */
  private static Parse withYear(Tokens t, Parse found) {
    int end = found.end();
    if (Grain.wantsYear(found.expression()) && found.expression() instanceof CycleReference r) {
      int at = t.is(end, "of") ? end + 1 : end;
      Parse year = RELATIVE.at(t, at);
      if (year == null || !Grain.isYear(year.expression())) {
        year = YearParser.afterDate(t, end);
        year = t.is(end, ",") ? null : year;
      }
      return year == null || !Grain.isYear(year.expression())
          ? found
          : found.withExpression(
              new CycleReference(r.cycle(), Deixis.PLAIN, year.expression()), year.end());
    }
    boolean possessive = t.isApostrophe(end) && t.is(end + 1, "s");
    if (possessive && Grain.isYear(found.expression())) {
      Parse quarter = PERIODS.at(t, end + 2);
      if (quarter != null
          && Grain.wantsYear(quarter.expression())
          && quarter.expression() instanceof CycleReference r) {
        return found.withExpression(
            new CycleReference(r.cycle(), Deixis.PLAIN, found.expression()), quarter.end());
      }
    }
    return found;
  }

  /** "Tuesday of last week", "Friday next week", "next week on Tuesday". */
  private static Parse withinWeek(Tokens t, Parse found) {
    if (isWeek(found.expression())) {
      int day = t.is(found.end(), "on") ? found.end() + 1 : found.end();
      Entry weekday = DateParser.weekday(t, day);
      return weekday == null
          ? found
          : found.withExpression(
              new CycleReference(
                  new Cycle.Weekday(DayOfWeek.of(weekday.number())),
                  Deixis.PLAIN,
                  found.expression()),
              day + weekday.length());
    }
    boolean weekday =
        found.expression() instanceof CycleReference r
            && r.cycle() instanceof Cycle.Weekday
            && r.within() == null;
    if (!weekday) {
      return found;
    }
    int at = t.is(found.end(), "of") ? found.end() + 1 : found.end();
    Parse week = t.isAny(at, "last", "this", "next", "the") ? RELATIVE.at(t, at) : null;
    return week == null || !isWeek(week.expression())
        ? found
        : found.withExpression(
            new CycleReference(
                ((CycleReference) found.expression()).cycle(), Deixis.PLAIN, week.expression()),
            week.end());
  }

  private static boolean isWeek(TimeExpression expression) {
    return expression instanceof CycleReference reference
        && reference.cycle() instanceof Cycle.OfUnit unit
        && unit.unit() == TimeLength.Unit.WEEK;
  }
}
