package io.gainsay.time;

import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * "The first Monday of March 2024", "the last Friday in May", "the last weekend of June".
 *
 * @param ordinal which one, -1 for the last
 * @param weekday the day of the week, or null for the weekend, which counts by its Saturday
 * @param whole the period in which it is counted
 */
record NthWeekdayExpression(int ordinal, @Nullable DayOfWeek weekday, TimeExpression whole)
    implements TimeExpression {

  @Override
  public Resolution resolve(TimeContext context) {
    Resolution outer = whole.resolve(context);
    TimeRange range = outer.range();
    if (range == null) {
      return weekday == null
          ? Resolution.open(Kind.DATE, new Cycle.Weekend().openValue())
          : Resolution.open(Kind.DATE, "XXXX-XX-XX").withWeekday(weekday);
    }
    LocalDate day = counted(range, weekday == null ? DayOfWeek.SATURDAY : weekday);
    return weekday == null
        ? Resolution.date(CalendarPeriod.weekend(day), outer.anchor())
        : Resolution.date(CalendarPeriod.day(day), outer.anchor()).withWeekday(weekday);
  }

  private LocalDate counted(TimeRange range, DayOfWeek day) {
    return ordinal < 0
        ? range.lastDay().with(TemporalAdjusters.previousOrSame(day))
        : range.firstDay().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(ordinal - 1L);
  }
}
