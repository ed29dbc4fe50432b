package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Something on the calendar that comes round: years, Fridays, springs, Octobers, Christmas. */
sealed interface Cycle {

  /**
   * The occurrence in the round that holds {@code anchor}, or so many rounds later; null where that
   * round has none (29 February).
   */
  @Nullable CalendarPeriod occurrence(LocalDate anchor, int round);

  /** The TIMEX3 value where nothing fixes the occurrence: {@code XXXX-10-07}. */
  String openValue();

  /** How many rounds to look through for an occurrence: leap days come every eight years. */
  default int horizon() {
    return 8;
  }

  /** A unit of the calendar, which fills its own round. */
  record OfUnit(TimeLength.Unit unit) implements Cycle {
    @Override
    public CalendarPeriod occurrence(LocalDate anchor, int round) {
      return CalendarPeriod.containing(CalendarPeriod.shift(anchor, unit, round), unit);
    }

    @Override
    public String openValue() {
      return switch (unit) {
        case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
        case WEEK -> "XXXX-WXX";
        case MONTH -> "XXXX-XX";
        case QUARTER -> "XXXX-QX";
        case YEAR -> "XXXX";
        case DECADE -> "XXX";
        case CENTURY, MILLENNIUM -> "XX";
      };
    }
  }

  /** Weekends. */
  record Weekend() implements Cycle {
    @Override
    public CalendarPeriod occurrence(LocalDate anchor, int round) {
      return CalendarPeriod.weekend(anchor.plusWeeks(round));
    }

    @Override
    public String openValue() {
      return "XXXX-WXX-WE";
    }
  }

  /** A day of the week. */
  record Weekday(DayOfWeek day) implements Cycle {
    @Override
    public CalendarPeriod occurrence(LocalDate anchor, int round) {
      LocalDate monday = CalendarPeriod.monday(anchor).plusWeeks(round);
      return CalendarPeriod.day(monday.plusDays(day.getValue() - 1L));
    }

    @Override
    public String openValue() {
      return "XXXX-WXX-" + day.getValue();
    }
  }

  /** A day of the month. */
  record DayOfMonth(int day) implements Cycle {
    @Override
    public @Nullable CalendarPeriod occurrence(LocalDate anchor, int round) {
      YearMonth month = YearMonth.from(anchor).plusMonths(round);
      return month.isValidDay(day) ? CalendarPeriod.day(month.atDay(day)) : null;
    }

    @Override
    public String openValue() {
      return String.format(Locale.ROOT, "XXXX-XX-%02d", day);
    }
  }

  /**
   * Something that each year has once at most.
   *
   * @param openValue its value without a year
   * @param inYear its place in a year, or null where that year has none
   */
  record Yearly(String openValue, IntFunction<@Nullable CalendarPeriod> inYear) implements Cycle {
    @Override
    public @Nullable CalendarPeriod occurrence(LocalDate anchor, int round) {
      return inYear.apply(anchor.getYear() + round);
    }

    static Yearly month(int month) {
      return new Yearly(
          String.format(Locale.ROOT, "XXXX-%02d", month),
          year -> CalendarPeriod.month(YearMonth.of(year, month)));
    }

    /** A day that a leap year at least has. */
    static Yearly monthDay(int month, int day) {
      return new Yearly(
          String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day),
          year -> {
            YearMonth inYear = YearMonth.of(year, month);
            return inYear.isValidDay(day) ? CalendarPeriod.day(inYear.atDay(day)) : null;
          });
    }

    static Yearly season(String code) {
      return new Yearly("XXXX-" + code, year -> CalendarPeriod.season(year, code));
    }

    static Yearly quarter(int quarter) {
      return new Yearly("XXXX-Q" + quarter, year -> CalendarPeriod.quarter(year, quarter));
    }

    static Yearly half(int half) {
      return new Yearly("XXXX-H" + half, year -> CalendarPeriod.half(year, half));
    }

    static Yearly holiday(String name) {
      return new Yearly(openHoliday(name), year -> HolidayCalendar.inYear(name, year));
    }

    /** Fixed holidays keep their place in the year without one; movable ones have none. */
    private static String openHoliday(String name) {
      try {
        CalendarPeriod one = HolidayCalendar.inYear(name, 2021);
        CalendarPeriod other = HolidayCalendar.inYear(name, 2025);
        if (one == null || other == null) {
          return "XXXX-XX-XX";
        }
        String day = one.value().substring(4);
        return other.value().substring(4).equals(day) ? "XXXX" + day : "XXXX-XX-XX";
      } catch (DateTimeException e) {
        return "XXXX-XX-XX";
      }
    }
  }
}
