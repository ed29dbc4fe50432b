package io.gainsay.time;

import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.util.List;

/**
 * "The first six months of 2023", "the last three days of May".
 *
 * @param amount how long
 * @param first whether it begins the whole rather than ends it
 * @param whole the period that it is a part of
 */
record SpanExpression(Amount amount, boolean first, TimeExpression whole)
    implements TimeExpression {

  @Override
  public Resolution resolve(TimeContext context) {
    Resolution outer = whole.resolve(context);
    TimeRange range = outer.range();
    TimeRange part = range == null || amount.vague() ? null : part(range);
    return new Resolution(
        Kind.DURATION,
        "P" + amount.value(),
        part,
        amount.vague() ? null : Lengths.of(List.of(amount)),
        part == null ? Anchor.NONE : outer.anchor(),
        null,
        null);
  }

  private TimeRange part(TimeRange range) {
    LocalDate start = range.firstDay();
    LocalDate end = range.lastDay().plusDays(1);
    return first
        ? TimeRange.days(start, amount.shift(start, 1).minusDays(amount.isClock() ? 0 : 1))
        : TimeRange.days(amount.shift(end, -1), range.lastDay());
  }
}
