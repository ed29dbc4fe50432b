package io.gainsay.rules;

import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two times placed so that they can be compared. Where a text has neither a date of publication nor
 * a year, "4 April" and "28 September" are of one year, and "2:15 p.m." and "5:40 p.m." of one day.
 *
 * @param one the earlier time
 * @param other the later time, in the next year, week or day where it would be earlier
 */
record Placed(TimeRange one, TimeRange other) {

  /** A year that is no leap year and in which nothing else is placed. */
  private static final LocalDate YEAR = LocalDate.of(2023, 1, 1);

  /** A Monday of it. */
  private static final LocalDate WEEK = LocalDate.of(2023, 1, 2);

  private static final Pattern DAY_OF_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:T.*)?");
  private static final Pattern DAY_OF_WEEK = Pattern.compile("XXXX-WXX-(\\d)(?:T.*)?");
  private static final Pattern CLOCK = Pattern.compile("XXXX-XX-XXT(\\d\\d):(\\d\\d)");

  /** Places the times of a start and an end, or gives null where nothing relates them. */
  static @Nullable Placed startAndEnd(TimeMention start, TimeMention end) {
    TimeRange one = start.range();
    TimeRange other = end.range();
    if (one != null && other != null) {
      return new Placed(one, other);
    }
    if (one != null || other != null) {
      return null;
    }
    for (Cycle cycle : Cycle.values()) {
      TimeRange from = cycle.place(start.value());
      TimeRange until = cycle.place(end.value());
      if (from != null && until != null) {
        boolean wraps = until.until().isBefore(from.from());
        return new Placed(from, wraps ? shifted(until, cycle.unit) : until);
      }
    }
    return null;
  }

  /**
   * Places two times in one year, week or day, whichever of them is earlier, or gives null where
   * nothing relates them.
   */
  static @Nullable Placed inOneCycle(TimeMention one, TimeMention other) {
    Placed placed = startAndEnd(one, other);
    if (placed == null || one.range() != null) {
      return placed;
    }
    for (Cycle cycle : Cycle.values()) {
      TimeRange first = cycle.place(one.value());
      TimeRange second = cycle.place(other.value());
      if (first != null && second != null) {
        return new Placed(first, second);
      }
    }
    return null;
  }

  private static TimeRange shifted(TimeRange range, ChronoUnit unit) {
    return new TimeRange(range.from().plus(1, unit), range.until().plus(1, unit));
  }

  /** What comes round again. */
  private enum Cycle {
    YEARLY(ChronoUnit.YEARS),
    WEEKLY(ChronoUnit.WEEKS),
    DAILY(ChronoUnit.DAYS);

    private final ChronoUnit unit;

    Cycle(ChronoUnit unit) {
      this.unit = unit;
    }

    @Nullable TimeRange place(String value) {
      Matcher matcher =
          switch (this) {
            case YEARLY -> DAY_OF_YEAR.matcher(value);
            case WEEKLY -> DAY_OF_WEEK.matcher(value);
            case DAILY -> CLOCK.matcher(value);
          };
      if (!matcher.matches()) {
        return null;
      }
      int first = Integer.parseInt(matcher.group(1));
      return switch (this) {
        case YEARLY ->
            TimeRange.day(YEAR.withMonth(first).withDayOfMonth(Integer.parseInt(matcher.group(2))));
        case WEEKLY -> TimeRange.day(WEEK.plusDays(first - 1L));
        case DAILY -> minute(LocalTime.of(first, Integer.parseInt(matcher.group(2))));
      };
    }

    private static TimeRange minute(LocalTime time) {
      LocalDateTime from = YEAR.atTime(time);
      return new TimeRange(from, from.plusMinutes(1));
    }
  }
}
