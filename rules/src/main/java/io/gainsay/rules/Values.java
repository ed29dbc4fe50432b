package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Value;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;

/** The values of claims as rules need them. */
final class Values {

  private Values() {}

  /**
   * The amount a claim states.
   *
   * @throws IllegalArgumentException if it states none
   */
  static Quantity quantity(Claim claim) {
    if (claim.value() instanceof Value.Amount amount) {
      return amount.quantity();
    }
    throw new IllegalArgumentException("not an amount: " + claim.display());
  }

  /**
   * The place on the calendar that a claim states.
   *
   * @throws IllegalArgumentException if it states none
   */
  static TimeMention time(Claim claim) {
    if (claim.value() instanceof Value.Time time) {
      return time.mention();
    }
    throw new IllegalArgumentException("not a time: " + claim.display());
  }

  /**
   * The length of time that a claim states.
   *
   * @throws IllegalArgumentException if it states none
   */
  static TimeLength length(Claim claim) {
    if (claim.value() instanceof Value.Length length) {
      return length.length();
    }
    throw new IllegalArgumentException("not a length of time: " + claim.display());
  }

  /** Whether a length of time is stated without a hedge and is that of the whole. */
  static boolean isExact(Claim claim) {
    return claim.value() instanceof Value.Length length
        && length.mention().hedge() == Hedge.EXACT
        && length.length().most() < Double.POSITIVE_INFINITY;
  }

  /** The words of a claim's value, as the text has them. */
  static String words(Claim claim) {
    return '"' + claim.at().text() + '"';
  }
}
