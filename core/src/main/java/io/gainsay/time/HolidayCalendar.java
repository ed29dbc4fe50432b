package io.gainsay.time;

import io.gainsay.mention.TimeRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When holidays fall. Easter by the Gregorian computus (Meeus, "Astronomical Algorithms", chapter
 * 8); Islamic holidays by the Umm al-Qura calendar of {@link HijrahChronology}, which can differ by
 * a day from what is observed; the American rules for those that differ between countries.
 */
final class HolidayCalendar {

  private HolidayCalendar() {}

  /**
   * The holiday in a year as first and last day, or null where it does not occur in that year or is
   * not known.
   */
  static @Nullable CalendarPeriod inYear(String name, int year) {
    if (name.equals("ramadan")) {
      return ramadan(year);
    }
    LocalDate day = date(name, year);
    return day == null ? null : CalendarPeriod.day(day);
  }

  private static @Nullable LocalDate date(String name, int year) {
    return switch (name) {
      case "new-years-day" -> LocalDate.of(year, 1, 1);
      case "new-years-eve" -> LocalDate.of(year, 12, 31);
      case "epiphany" -> LocalDate.of(year, 1, 6);
      case "martin-luther-king-day" -> nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY);
      case "inauguration-day" -> year % 4 == 1 ? LocalDate.of(year, 1, 20) : null;
      case "groundhog-day" -> LocalDate.of(year, 2, 2);
      case "valentines-day" -> LocalDate.of(year, 2, 14);
      case "presidents-day" -> nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY);
      case "st-patricks-day" -> LocalDate.of(year, 3, 17);
      case "april-fools-day" -> LocalDate.of(year, 4, 1);
      case "earth-day" -> LocalDate.of(year, 4, 22);
      case "anzac-day" -> LocalDate.of(year, 4, 25);
      case "may-day" -> LocalDate.of(year, 5, 1);
      case "mothers-day" -> nth(year, Month.MAY, 2, DayOfWeek.SUNDAY);
      case "memorial-day" -> nth(year, Month.MAY, -1, DayOfWeek.MONDAY);
      case "flag-day" -> LocalDate.of(year, 6, 14);
      case "fathers-day" -> nth(year, Month.JUNE, 3, DayOfWeek.SUNDAY);
      case "juneteenth" -> LocalDate.of(year, 6, 19);
      case "canada-day" -> LocalDate.of(year, 7, 1);
      case "independence-day" -> LocalDate.of(year, 7, 4);
      case "bastille-day" -> LocalDate.of(year, 7, 14);
      case "labor-day" -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
      case "columbus-day" -> nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY);
      case "halloween" -> LocalDate.of(year, 10, 31);
      case "all-saints-day" -> LocalDate.of(year, 11, 1);
      case "guy-fawkes-night" -> LocalDate.of(year, 11, 5);
      case "election-day" -> nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1);
      case "remembrance-day", "veterans-day" -> LocalDate.of(year, 11, 11);
      case "thanksgiving" -> thanksgiving(year);
      case "black-friday" -> thanksgiving(year).plusDays(1);
      case "cyber-monday" -> thanksgiving(year).plusDays(4);
      case "christmas-eve" -> LocalDate.of(year, 12, 24);
      case "christmas" -> LocalDate.of(year, 12, 25);
      case "boxing-day" -> LocalDate.of(year, 12, 26);
      case "eid-al-fitr" -> hijri(year, 10, 1);
      case "eid-al-adha" -> hijri(year, 12, 10);
      default -> easterBound(name, year);
    };
  }

  private static @Nullable LocalDate easterBound(String name, int year) {
    LocalDate easter = easter(year);
    return switch (name) {
      case "ash-wednesday" -> easter.minusDays(46);
      case "palm-sunday" -> easter.minusDays(7);
      case "maundy-thursday" -> easter.minusDays(3);
      case "good-friday" -> easter.minusDays(2);
      case "easter" -> easter;
      case "easter-monday" -> easter.plusDays(1);
      case "ascension" -> easter.plusDays(39);
      case "pentecost" -> easter.plusDays(49);
      default -> null;
    };
  }

  /** Western Easter Sunday. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  private static LocalDate thanksgiving(int year) {
    return nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
  }

  private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek weekday) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  private static @Nullable CalendarPeriod ramadan(int year) {
    LocalDate first = hijri(year, 9, 1);
    LocalDate feast = first == null ? null : hijri(first, 10, 1);
    return first == null || feast == null
        ? null
        : new CalendarPeriod(
            first + "/" + feast.minusDays(1), TimeRange.days(first, feast.minusDays(1)));
  }

  /** The day of the Islamic calendar that falls into a Gregorian year, the first if two do. */
  private static @Nullable LocalDate hijri(int year, int month, int day) {
    try {
      int islamic = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int y = islamic; y <= islamic + 1; y++) {
        LocalDate date = LocalDate.from(HijrahDate.of(y, month, day));
        if (date.getYear() == year) {
          return date;
        }
      }
      return null;
    } catch (DateTimeException e) {
      return null; // outside the years that the Umm al-Qura tables cover
    }
  }

  private static @Nullable LocalDate hijri(LocalDate near, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(HijrahDate.from(near).get(ChronoField.YEAR), month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
