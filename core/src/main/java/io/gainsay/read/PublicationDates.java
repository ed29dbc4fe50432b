package io.gainsay.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates and times that publishing systems write. The day is the one written down,
 * whatever the time zone beside it: it is the day the writer had in mind.
 */
final class PublicationDates {

  /** No publishing system writes a longer date. */
  private static final int LONGEST = 64;

  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(
          format("MMMM d, uuuu"),
          format("MMM d, uuuu"),
          format("d MMMM uuuu"),
          format("d MMM uuuu"));

  private PublicationDates() {}

  /** The day that {@code text} begins with, or null if it is no date. */
  static @Nullable LocalDate parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > LONGEST) {
      return null;
    }
    LocalDate numeric = numeric(trimmed);
    return numeric != null ? numeric : inWords(trimmed);
  }

  /** {@code 2024-08-19}, {@code 2024/8/9} or {@code 20240819}, alone or before a time. */
  private static @Nullable LocalDate numeric(String text) {
    int year = digits(text, 0, 4);
    if (year != 4 || text.length() < 8) {
      return null;
    }
    char separator = text.charAt(4);
    if (separator != '-' && separator != '/' && separator != '.') {
      boolean compact = digits(text, 0, 8) == 8 && endsAt(text, 8);
      return compact
          ? date(text.substring(0, 4), text.substring(4, 6), text.substring(6, 8))
          : null;
    }
    int month = digits(text, 5, 2);
    int dayAt = 5 + month + 1;
    if (month == 0 || dayAt > text.length() || text.charAt(dayAt - 1) != separator) {
      return null;
    }
    int day = digits(text, dayAt, 2);
    if (day == 0 || !endsAt(text, dayAt + day)) {
      return null;
    }
    return date(
        text.substring(0, 4), text.substring(5, 5 + month), text.substring(dayAt, dayAt + day));
  }

  private static boolean endsAt(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at)) || isTime(text, at);
  }

  private static boolean isTime(String text, int at) {
    return (text.charAt(at) == 'T' || text.charAt(at) == 't') && digits(text, at + 1, 2) == 2;
  }

  private static int digits(String text, int from, int most) {
    int count = 0;
    while (count < most && from + count < text.length() && isDigit(text.charAt(from + count))) {
      count++;
    }
    return count;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@code August 19, 2024}, {@code 19 Aug 2024}, {@code Mon, 19 Aug 2024 10:00:00 GMT}. */
  private static @Nullable LocalDate inWords(String text) {
    int comma = text.indexOf(',');
    boolean weekdayFirst = comma > 0 && text.chars().limit(comma).allMatch(Character::isLetter);
    String date = weekdayFirst ? text.substring(comma + 1).strip() : text;
    for (DateTimeFormatter format : IN_WORDS) {
      java.text.ParsePosition position = new java.text.ParsePosition(0);
      try {
        return LocalDate.from(format.parse(date, position));
      } catch (DateTimeParseException e) {
        // The next format may fit.
      }
    }
    return null;
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
