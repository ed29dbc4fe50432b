package io.gainsay.mention;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of the calendar, {@code [from, until)}, in the local time of the text.
 *
 * @param from first moment
 * @param until first moment after it
 */
public record TimeRange(LocalDateTime from, LocalDateTime until) {

  public TimeRange {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("no time between " + from + " and " + until);
    }
  }

  /** One whole day. */
  public static TimeRange day(LocalDate date) {
    return days(date, date);
  }

  /** Whole days, the last one included. */
  public static TimeRange days(LocalDate first, LocalDate last) {
    return new TimeRange(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  public LocalDate firstDay() {
    return from.toLocalDate();
  }

  public LocalDate lastDay() {
    return until.minusNanos(1).toLocalDate();
  }

  public boolean overlaps(TimeRange other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  /** Whether this range is over when the other begins. */
  public boolean isBefore(TimeRange other) {
    return !until.isAfter(other.from);
  }
}
