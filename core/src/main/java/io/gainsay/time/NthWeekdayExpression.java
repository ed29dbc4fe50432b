package io.gainsay.time;

import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * "The first Monday of March 2024", "the last Friday in May".
 *
 * @param ordinal which one, -1 for the last
 * @param weekday the day of the week
 * @param whole the period in which it is counted
 */
record NthWeekdayExpression(int ordinal, DayOfWeek weekday, TimeExpression whole)
    implements TimeExpression {

  @Override
  public Resolution resolve(TimeContext context) {
    Resolution outer = whole.resolve(context);
    TimeRange range = outer.range();
    if (range == null) {
      return Resolution.open(Kind.DATE, "XXXX-XX-XX").withWeekday(weekday);
    }
    LocalDate day =
        ordinal < 0
            ? range.lastDay().with(TemporalAdjusters.previousOrSame(weekday))
            : range.firstDay().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(ordinal - 1L);
    return Resolution.date(CalendarPeriod.day(day), outer.anchor()).withWeekday(weekday);
  }
}
