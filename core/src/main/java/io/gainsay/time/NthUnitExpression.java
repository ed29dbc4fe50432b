package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A counted period: "its second week", "the 10th month of the war", "the first week of 2015", "the
 * last day of March".
 *
 * @param ordinal which one, -1 for the last
 * @param unit the unit counted
 * @param whole the period of the calendar in which it is counted, or null
 */
record NthUnitExpression(int ordinal, TimeLength.Unit unit, @Nullable TimeExpression whole)
    implements TimeExpression {

  @Override
  public Resolution resolve(TimeContext context) {
    Resolution outer = whole == null ? null : whole.resolve(context);
    TimeRange range = outer == null ? null : outer.range();
    if (outer != null && range != null) {
      return Resolution.date(inside(range), outer.anchor());
    }
    String open = new Cycle.OfUnit(unit).openValue();
    return new Resolution(Kind.DATE, open, null, elapsed(), Anchor.NONE, null, null);
  }

  private CalendarPeriod inside(TimeRange range) {
    boolean weekEnds =
        unit == TimeLength.Unit.WEEK && range.lastDay().getDayOfWeek().getValue() < 4;
    LocalDate day =
        ordinal < 0
            ? range.lastDay().minusDays(weekEnds ? 7 : 0)
            : CalendarPeriod.shift(range.firstDay(), unit, ordinal - 1L);
    CalendarPeriod period = CalendarPeriod.containing(day, unit);
    boolean mostlyOutside =
        unit == TimeLength.Unit.WEEK
            && ordinal > 0
            && CalendarPeriod.monday(range.firstDay()).plusDays(3).isBefore(range.firstDay());
    return mostlyOutside ? CalendarPeriod.week(day.plusWeeks(1)) : period;
  }

  /** The time since the start at which the nth unit runs: from n - 1 to n of it. */
  private @Nullable TimeLength elapsed() {
    double seconds = unit.seconds();
    return ordinal < 1
        ? null
        : new TimeLength(
            ordinal * seconds, (ordinal - 1) * seconds, ordinal * seconds, unit, ordinal);
  }
}
