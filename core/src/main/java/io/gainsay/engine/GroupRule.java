package io.gainsay.engine;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import java.util.List;
import java.util.Set;

/** A rule about all that is said of one subject: its start, its length and its end. */
public non-sealed interface GroupRule extends Rule {

  /** The claims it wants to see. */
  Set<ClaimKind> kinds();

  /**
   * Looks at all claims of {@link #kinds()} about one subject.
   *
   * @param claims claims with an equal {@code subject().key()}, in the order of the text
   */
  List<Conflict> check(List<Claim> claims);

  /**
   * The pairs that a difference in scope kept from being conflicts, for those who ask why nothing
   * was reported. Costs about as much as {@link #check}, so it is only called when somebody asks.
   *
   * @param claims as for {@link #check}
   */
  default List<NearPair> explain(List<Claim> claims) {
    return List.of();
  }
}
