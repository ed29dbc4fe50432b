package io.gainsay.engine;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import java.util.Set;

/**
 * A rule about two claims of one key. The engine chooses the pairs: each claim meets the claims of
 * the same {@link Claim#key()} near it.
 */
public non-sealed interface PairRule extends Rule {

  /** The claims it wants to see. */
  Set<ClaimKind> kinds();

  /**
   * Compares two claims of one kind and key.
   *
   * @param first the claim that stands first in the text
   * @param second the claim that stands later
   */
  Verdict compare(Claim first, Claim second);
}
