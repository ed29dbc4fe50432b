package io.gainsay.rules;

import io.gainsay.claim.Claim;
import java.util.ArrayList;
import java.util.List;

/**
 * Two claims that are compared with each other.
 *
 * @param first the one that stands first
 * @param second the one that stands later
 */
record ClaimPair(Claim first, Claim second) {

  /** Each of the claims with each before it. */
  static List<ClaimPair> all(List<Claim> claims) {
    return near(claims, claims.size());
  }

  /**
   * Each of the claims with those right before it. A bound keeps the work for a long text in
   * proportion to its length.
   *
   * @param claims the claims, in the order of the text
   * @param reach with how many before it each is paired
   */
  static List<ClaimPair> near(List<Claim> claims, int reach) {
    List<ClaimPair> pairs = new ArrayList<>();
    for (int later = 1; later < claims.size(); later++) {
      for (int first = Math.max(0, later - reach); first < later; first++) {
        pairs.add(new ClaimPair(claims.get(first), claims.get(later)));
      }
    }
    return pairs;
  }
}
