package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Value;
import io.gainsay.mention.Quantity;

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

  /** The words of a claim's value, as the text has them. */
  static String words(Claim claim) {
    return '"' + claim.at().text() + '"';
  }
}
