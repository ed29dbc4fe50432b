package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * So many units of time.
 *
 * @param count how many; without meaning where {@code vague}
 * @param vague whether the words name no number: "several weeks", "years"
 * @param unit the unit
 */
record Amount(double count, boolean vague, TimeLength.Unit unit) {

  /** {@code day} moved by the amount, backwards where {@code sign} is negative. */
  LocalDate shift(LocalDate day, int sign) {
    double exact = sign * count;
    long whole = (long) exact;
    LocalDate shifted = CalendarPeriod.shift(day, unit, whole);
    double rest = exact - whole;
    return rest == 0
        ? shifted
        : shifted.plusDays(Math.round(rest * unit.seconds() / TimeLength.Unit.DAY.seconds()));
  }

  /** TIMEX3, without the leading {@code P}: {@code 2W}, {@code T30M}, {@code XY}. */
  String value() {
    String letter =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR -> unit.name().substring(0, 1);
          case DECADE -> vague ? "DE" : "Y";
          case CENTURY -> vague ? "CE" : "Y";
          case MILLENNIUM -> vague ? "ML" : "Y";
        };
    double factor =
        switch (unit) {
          case DECADE -> 10;
          case CENTURY -> 100;
          case MILLENNIUM -> 1_000;
          default -> 1;
        };
    return (isClock() ? "T" : "") + (vague ? "X" : plain(count * factor)) + letter;
  }

  /** Whether the unit is a part of a day. */
  boolean isClock() {
    return unit.seconds() < TimeLength.Unit.DAY.seconds();
  }

  double seconds() {
    return count * unit.seconds();
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
