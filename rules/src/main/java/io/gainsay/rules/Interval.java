package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.mention.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values that a printed figure can stand for, closed at both ends, with interval arithmetic: a
 * statement holds if some values that print as given satisfy it, which is the idea of statcheck.
 *
 * @param low the least value
 * @param high the greatest value, possibly infinite
 */
record Interval(double low, double high) {

  /** What computing with doubles may lose, far below any rounding in print. */
  private static final double TINY = 1e-9;

  /** The values of an amount in its own unit. */
  static Interval of(Quantity quantity) {
    return new Interval(quantity.low().doubleValue(), orInfinite(quantity.high()));
  }

  /** The values of an amount in the base unit of its dimension. */
  static Interval inBase(Quantity quantity) {
    return new Interval(quantity.lowInBase().doubleValue(), orInfinite(quantity.highInBase()));
  }

  /** The values of a claim's amount in its own unit. */
  static Interval of(Claim claim) {
    return of(Values.quantity(claim));
  }

  private static double orInfinite(@Nullable BigDecimal high) {
    return high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
  }

  Interval plus(Interval other) {
    return new Interval(low + other.low, high + other.high);
  }

  Interval minus(Interval other) {
    return new Interval(low - other.high, high - other.low);
  }

  /** The product of two intervals without negative values. */
  Interval times(Interval other) {
    return new Interval(low * other.low, high * other.high);
  }

  Interval times(double factor) {
    return factor >= 0
        ? new Interval(low * factor, high * factor)
        : new Interval(high * factor, low * factor);
  }

  /** The quotient of two intervals without negative values; the divisor's low is above zero. */
  Interval over(Interval divisor) {
    return new Interval(low / divisor.high, high / divisor.low);
  }

  boolean meets(Interval other) {
    double slack = TINY * Math.max(1, Math.max(Math.abs(low), Math.abs(other.low)));
    return low <= other.high + slack && other.low <= high + slack;
  }
}
