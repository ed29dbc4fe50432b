package io.gainsay.time;

import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import java.time.DayOfWeek;

/** The words of an expression of time, understood but not yet placed on the calendar. */
sealed interface TimeExpression
    permits TimeExpression.Fixed,
        TimeExpression.Impossible,
        TimeExpression.Reference,
        TimeExpression.Recurring,
        TimeExpression.OnWeekday,
        CycleReference,
        OffsetExpression,
        PartExpression,
        DayPartExpression,
        ClockExpression,
        DurationExpression,
        NthUnitExpression,
        NthWeekdayExpression,
        SpanExpression {

  /** Places the expression on the calendar as far as the context allows. */
  Resolution resolve(TimeContext context);

  /** A period that the words themselves fix: "7 October 2023", "the 1990s". */
  record Fixed(CalendarPeriod period) implements TimeExpression {
    @Override
    public Resolution resolve(TimeContext context) {
      return Resolution.date(period, Anchor.STATED);
    }
  }

  /** A date that no calendar has: "30 February". */
  record Impossible(Kind kind, String value) implements TimeExpression {
    @Override
    public Resolution resolve(TimeContext context) {
      return Resolution.impossible(kind, value);
    }
  }

  /** "Now", "recently", "the future": a TIMEX3 reference without a place on the calendar. */
  record Reference(String value) implements TimeExpression {
    @Override
    public Resolution resolve(TimeContext context) {
      return Resolution.open(Kind.DATE, value);
    }
  }

  /** "Every Friday", "twice a year". */
  record Recurring(String value) implements TimeExpression {
    @Override
    public Resolution resolve(TimeContext context) {
      return Resolution.open(Kind.SET, value);
    }
  }

  /** A date that the text says falls on a certain day of the week. */
  record OnWeekday(TimeExpression date, DayOfWeek weekday) implements TimeExpression {
    @Override
    public Resolution resolve(TimeContext context) {
      return date.resolve(context).withWeekday(weekday);
    }
  }
}
