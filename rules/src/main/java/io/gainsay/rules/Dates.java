package io.gainsay.rules;

import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeRange;

/** Compares dates as far as the text fixes them. Stateless. */
final class Dates {

  private static final int SEASON = 90;

  private Dates() {}

  /**
   * Whether two dates cannot be the same moment. A year that only the context implies may be wrong
   * by one, so where one is implied the days of the year must differ.
   */
  static boolean disjoint(TimeMention one, TimeMention other) {
    if (one.weekday() != null && other.weekday() != null && !isFull(one) && !isFull(other)) {
      // Which week a day of the week falls in is the context's guess.
      return one.weekday() != other.weekday();
    }
    boolean yearsCertain = isCertain(one) && isCertain(other);
    if (one.range() != null && other.range() != null) {
      if (one.range().overlaps(other.range())) {
        return false;
      }
      if (yearsCertain) {
        return true;
      }
    }
    return fieldsDiffer(one.value(), other.value());
  }

  /** Whether more than a season lies between two dates. */
  static boolean farApart(TimeMention one, TimeMention other) {
    TimeRange first = one.range();
    TimeRange second = other.range();
    return first != null
        && second != null
        && (first.until().plusDays(SEASON).isBefore(second.from())
            || second.until().plusDays(SEASON).isBefore(first.from()));
  }

  /** Whether the words name more than a day of the week. */
  private static boolean isFull(TimeMention time) {
    return time.anchor() == Anchor.STATED || time.anchor() == Anchor.YEAR_IMPLIED;
  }

  private static boolean isCertain(TimeMention time) {
    return time.anchor() != Anchor.YEAR_IMPLIED && time.anchor() != Anchor.NONE;
  }

  /** Compares month and, where both have one, day of values such as {@code XXXX-10-07}. */
  private static boolean fieldsDiffer(String one, String other) {
    return differ(one, other, 5, 7) || differ(one, other, 8, 10) && !differ(one, other, 5, 7);
  }

  private static boolean differ(String one, String other, int from, int to) {
    if (one.length() < to || other.length() < to) {
      return false;
    }
    String a = one.substring(from, to);
    String b = other.substring(from, to);
    return isNumber(a) && isNumber(b) && !a.equals(b);
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
