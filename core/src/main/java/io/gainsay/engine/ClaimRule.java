package io.gainsay.engine;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import java.util.Optional;
import java.util.Set;

/** A rule about claims that contradict themselves: a weekday that its date does not fall on. */
public non-sealed interface ClaimRule extends Rule {

  /** The claims it wants to see. */
  Set<ClaimKind> kinds();

  Optional<Conflict> check(Claim claim);
}
