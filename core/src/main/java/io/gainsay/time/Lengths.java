package io.gainsay.time;

import io.gainsay.mention.Hedge;
import io.gainsay.mention.TimeLength;
import java.util.List;

/** The lengths of time that a writer who says "two weeks" can mean. */
final class Lengths {

  private Lengths() {}

  /** The length of amounts that add up, rounded as writers round. */
  static TimeLength of(List<Amount> amounts) {
    double stated = amounts.stream().mapToDouble(Amount::seconds).sum();
    Amount largest = amounts.get(0);
    double slack = slack(amounts) * amounts.get(amounts.size() - 1).unit().seconds();
    return new TimeLength(
        stated, Math.max(0, stated - slack), stated + slack, largest.unit(), largest.count());
  }

  /**
   * In the smallest unit named: days and years are often counted inclusively or by the calendar
   * year, which is one off; otherwise the words are right to half a unit; round numbers are
   * rounded.
   */
  private static double slack(List<Amount> amounts) {
    Amount last = amounts.get(amounts.size() - 1);
    double count = last.count();
    boolean counted =
        last.unit() == TimeLength.Unit.DAY || last.unit() == TimeLength.Unit.YEAR && count >= 3;
    double least = counted ? 1 : 0.5;
    boolean round = count >= 20 && count % 10 == 0;
    return round ? Math.max(least, count * 0.05) : least;
  }

  /** {@code length} as a hedge binds it. */
  static TimeLength hedged(TimeLength length, Hedge hedge) {
    double stated = length.stated();
    double unit = length.unit().seconds();
    return switch (hedge) {
      case EXACT, RANGE -> length;
      case ABOUT -> bounds(length, stated - about(stated, unit), stated + about(stated, unit));
      case NEARLY -> bounds(length, stated - about(stated, unit), stated);
      case AT_LEAST, MORE_THAN -> bounds(length, length.least(), Double.POSITIVE_INFINITY);
      case AT_MOST, LESS_THAN -> bounds(length, 0, length.most());
    };
  }

  /** A fifth, or half a unit where that is more. */
  private static double about(double stated, double unit) {
    return Math.min(stated, Math.max(stated * 0.2, unit / 2));
  }

  private static TimeLength bounds(TimeLength length, double least, double most) {
    return new TimeLength(length.stated(), least, most, length.unit(), length.count());
  }
}
