package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So much before or after something: "two days ago", "a year earlier", "two weeks after Oct. 7".
 *
 * @param amounts how much: amounts that add up, largest first, at least one
 * @param sign -1 before, 1 after
 * @param narrative whether it counts from the time that the text last named rather than from the
 *     day of publication
 * @param origin what it counts from where the words name it; null otherwise
 */
record OffsetExpression(
    List<Amount> amounts, int sign, boolean narrative, @Nullable TimeExpression origin)
    implements TimeExpression {

  OffsetExpression {
    amounts = List.copyOf(amounts);
  }

  OffsetExpression(Amount amount, int sign, boolean narrative, @Nullable TimeExpression origin) {
    this(List.of(amount), sign, narrative, origin);
  }

  /** The largest amount. */
  Amount amount() {
    return amounts.get(0);
  }

  /** The smallest amount, which tells how fine the words are. */
  private Amount finest() {
    return amounts.get(amounts.size() - 1);
  }

  /** Whether the words are "a year ago", "a year earlier". */
  boolean isYearBefore() {
    return origin == null
        && sign < 0
        && amount().unit() == TimeLength.Unit.YEAR
        && amount().count() == 1;
  }

  @Override
  public Resolution resolve(TimeContext context) {
    if (origin != null) {
      Resolution from = origin.resolve(context);
      TimeRange range = from.range();
      return range == null ? open() : counted(range.firstDay(), true, from.anchor());
    }
    if (amount().vague()) {
      return open();
    }
    CalendarPeriod quarter = context.quarter();
    if (quarter != null && sign < 0 && amount().unit() == TimeLength.Unit.YEAR) {
      return yearsBefore(quarter);
    }
    LocalDate day = narrative ? context.narrativeOrigin(amount().unit()) : context.published();
    if (day == null) {
      return open();
    }
    Anchor anchor =
        narrative && context.narrative() != null ? Anchor.NARRATIVE : Anchor.PUBLICATION;
    CalendarPeriod named = context.narrative();
    if (narrative && named != null && amount().unit() == TimeLength.Unit.YEAR) {
      CalendarPeriod alike = yearsFrom(named);
      if (alike != null) {
        return Resolution.date(alike, anchor);
      }
    }
    return counted(day, false, anchor);
  }

  /** Where quarters are compared, "a year ago" is the same quarter of the year before. */
  private Resolution yearsBefore(CalendarPeriod quarter) {
    LocalDate day = quarter.range().firstDay().minusYears(Math.round(amount().count()));
    return Resolution.date(
        CalendarPeriod.containing(day, TimeLength.Unit.QUARTER), Anchor.NARRATIVE);
  }

  /** "A year earlier" than a quarter or a month is a quarter or a month. */
  private @Nullable CalendarPeriod yearsFrom(CalendarPeriod named) {
    LocalDate day = named.range().firstDay().plusYears(sign * Math.round(amount().count()));
    String value = named.value();
    if (value.length() == 7 && value.charAt(5) == 'Q') {
      return CalendarPeriod.containing(day, TimeLength.Unit.QUARTER);
    }
    boolean month = value.length() == 7 && Character.isDigit(value.charAt(5));
    return month ? CalendarPeriod.containing(day, TimeLength.Unit.MONTH) : null;
  }

  private Resolution open() {
    return Resolution.open(Kind.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
  }

  /** Counts on the calendar; as fine as the unit, or as a day where it counts from one. */
  private Resolution counted(LocalDate day, boolean toDay, Anchor anchor) {
    if (amount().vague()) {
      return open();
    }
    TimeLength.Unit unit = finest().unit();
    double exact = sign * finest().count();
    LocalDate target = day;
    for (Amount amount : amounts) {
      target = amount.shift(target, sign);
    }
    if (unit.seconds() < TimeLength.Unit.DAY.seconds()) {
      LocalDateTime noon = day.atTime(12, 0).plusSeconds(Math.round(exact * unit.seconds()));
      LocalDateTime start = day.atStartOfDay();
      LocalDateTime from = exact < 0 ? noon.minusHours(12) : start;
      LocalDateTime until = exact < 0 ? start.plusDays(1) : noon.plusHours(12);
      return Resolution.date(CalendarPeriod.day(noon.toLocalDate()), anchor)
          .withRange(new TimeRange(from, until));
    }
    TimeLength.Unit grain = toDay ? TimeLength.Unit.DAY : grain(unit);
    return Resolution.date(CalendarPeriod.containing(target, grain), anchor);
  }

  /** "Half a year ago" names a month; "a decade ago" a year. */
  private TimeLength.Unit grain(TimeLength.Unit unit) {
    boolean whole = finest().count() == Math.rint(finest().count());
    return switch (unit) {
      case DECADE, CENTURY, MILLENNIUM -> TimeLength.Unit.YEAR;
      case YEAR -> whole ? TimeLength.Unit.YEAR : TimeLength.Unit.MONTH;
      case QUARTER -> TimeLength.Unit.QUARTER;
      case MONTH -> whole ? TimeLength.Unit.MONTH : TimeLength.Unit.DAY;
      case WEEK -> whole ? TimeLength.Unit.WEEK : TimeLength.Unit.DAY;
      case SECOND, MINUTE, HOUR, DAY -> TimeLength.Unit.DAY;
    };
  }
}
