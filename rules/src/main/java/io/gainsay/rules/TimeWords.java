package io.gainsay.rules;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Words dates and lengths of time for messages, as newspapers print them. Stateless. */
final class TimeWords {

  private static final int DAYS_IN_WEEK = 7;

  private static final int HOURS_IN_DAY = 24;

  /** From so many days on lengths are given in weeks, from so many weeks on in years. */
  private static final int MANY_DAYS = 3 * DAYS_IN_WEEK;

  private static final int MANY_WEEKS = 100;

  private static final List<String> MONTHS =
      List.of(
          "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private TimeWords() {}

  /** "Oct. 7, 2023". */
  static String words(LocalDate day) {
    return "%s %s, %s"
        .formatted(month(day), String.valueOf(day.getDayOfMonth()), String.valueOf(day.getYear()));
  }

  /** A day, a month or a year where the range is one, else its first and its last day. */
  static String words(TimeRange range) {
    LocalDate first = range.firstDay();
    LocalDate last = range.lastDay();
    if (first.equals(last)) {
      return words(first);
    }
    if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
      return month(first) + " " + first.getYear();
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return String.valueOf(first.getYear());
    }
    return words(first) + "–" + words(last);
  }

  /** "12 days", "45 weeks", "9 years". */
  static String elapsed(long days) {
    if (days < MANY_DAYS) {
      return count(days, "day");
    }
    long weeks = days / DAYS_IN_WEEK;
    if (weeks < MANY_WEEKS) {
      return count(weeks, "week");
    }
    double years = days / (double) TimeLength.Unit.YEAR.seconds() * TimeLength.Unit.DAY.seconds();
    return count(Math.round(Math.floor(years)), "year");
  }

  /** A time as it can be compared: the clock in the words of the text, a date by the calendar. */
  static String shown(TimeMention time) {
    TimeRange range = time.range();
    boolean clock = time.kind() == TimeMention.Kind.TIME && time.value().contains(":");
    return range == null || clock ? time.at().text() : words(range);
  }

  /** The time from one moment to another: "9 weeks", or "3 hours" between times of one day. */
  static String elapsed(TimeRange from, TimeRange until) {
    long hours = ChronoUnit.HOURS.between(from.from(), until.from());
    boolean clock = hours < HOURS_IN_DAY && !from.lastDay().isBefore(until.firstDay());
    return clock ? count(hours, "hour") : elapsed(between(from.firstDay(), until.lastDay()));
  }

  /** The days from one day to another, neither or one of them counted. */
  static long between(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** "second", "14th". */
  static String ordinal(int number) {
    List<String> words =
        List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
    if (number >= 1 && number <= words.size()) {
      return words.get(number - 1);
    }
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  static String name(TimeLength.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
