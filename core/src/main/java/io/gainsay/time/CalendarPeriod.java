package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A stretch of the calendar with its name in TIMEX3. Weeks are ISO weeks; seasons are
 * meteorological (spring is March to May) and winter carries the year in which it begins.
 *
 * @param value the TIMEX3 value
 * @param range the time it covers
 */
record CalendarPeriod(String value, TimeRange range) {

  static CalendarPeriod day(LocalDate date) {
    return new CalendarPeriod(date.toString(), TimeRange.day(date));
  }

  /** The ISO week that holds {@code date}. */
  static CalendarPeriod week(LocalDate date) {
    LocalDate monday = monday(date);
    return new CalendarPeriod(weekValue(date), TimeRange.days(monday, monday.plusDays(6)));
  }

  /** The Saturday and Sunday of the ISO week that holds {@code date}. */
  static CalendarPeriod weekend(LocalDate date) {
    LocalDate monday = monday(date);
    return new CalendarPeriod(
        weekValue(date) + "-WE", TimeRange.days(monday.plusDays(5), monday.plusDays(6)));
  }

  static CalendarPeriod month(YearMonth month) {
    return new CalendarPeriod(
        month.toString(), TimeRange.days(month.atDay(1), month.atEndOfMonth()));
  }

  static CalendarPeriod quarter(int year, int quarter) {
    return months(year(year) + "-Q" + quarter, YearMonth.of(year, quarter * 3 - 2), 3);
  }

  static CalendarPeriod half(int year, int half) {
    return months(year(year) + "-H" + half, YearMonth.of(year, half * 6 - 5), 6);
  }

  /** A season by its TIMEX3 code SP, SU, FA or WI. */
  static CalendarPeriod season(int year, String code) {
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return months(year(year) + "-" + code, YearMonth.of(year, month), 3);
  }

  static CalendarPeriod ofYear(int year) {
    return months(year(year), YearMonth.of(year, 1), 12);
  }

  /** Ten years from a year that 10 divides; TimeBank writes {@code 199} for the 1990s. */
  static CalendarPeriod decade(int firstYear) {
    return months(year(firstYear).substring(0, 3), YearMonth.of(firstYear, 1), 120);
  }

  /** The 20th century is {@code 19}: as writers use it, 1900 to 1999. */
  static CalendarPeriod century(int ordinal) {
    String value = String.format(Locale.ROOT, "%02d", ordinal - 1);
    return months(value, YearMonth.of((ordinal - 1) * 100, 1), 1_200);
  }

  /** The period of the calendar's unit that holds {@code date}. */
  static CalendarPeriod containing(LocalDate date, TimeLength.Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(date);
      case WEEK -> week(date);
      case MONTH -> month(YearMonth.from(date));
      case QUARTER -> quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> ofYear(date.getYear());
      case DECADE -> decade(date.getYear() / 10 * 10);
      case CENTURY, MILLENNIUM -> century(date.getYear() / 100 + 1);
    };
  }

  /** {@code date} moved by whole units of the calendar. */
  static LocalDate shift(LocalDate date, TimeLength.Unit unit, long count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> date;
      case DAY -> date.plusDays(count);
      case WEEK -> date.plusWeeks(count);
      case MONTH -> date.plusMonths(count);
      case QUARTER -> date.plusMonths(3 * count);
      case YEAR -> date.plusYears(count);
      case DECADE -> date.plusYears(10 * count);
      case CENTURY -> date.plusYears(100 * count);
      case MILLENNIUM -> date.plusYears(1_000 * count);
    };
  }

  /** A year as TIMEX3 writes it, with four digits. */
  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static LocalDate monday(LocalDate date) {
    return date.minusDays(date.getDayOfWeek().getValue() - 1L);
  }

  /** Whole days in the period. */
  long days() {
    return ChronoUnit.DAYS.between(range.from(), range.until());
  }

  private static String weekValue(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static CalendarPeriod months(String value, YearMonth first, int count) {
    return new CalendarPeriod(
        value, TimeRange.days(first.atDay(1), first.plusMonths(count).atDay(1).minusDays(1)));
  }
}
