package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.NearPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Figures told again with another value, in like words or in others. Stateless. */
public final class RetoldFigures {

  private final EchoedFigures echoed = new EchoedFigures();
  private final RestatedFigures restated = new RestatedFigures();

  /** The pairs that are, or are likely, one figure with two values; each pair once. */
  public List<Conflict> conflicts(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>(echoed.conflicts(claims));
    Set<List<Claim>> pairs = new HashSet<>();
    conflicts.forEach(conflict -> pairs.add(conflict.claims()));
    for (Conflict conflict : restated.conflicts(claims)) {
      if (pairs.add(conflict.claims())) {
        conflicts.add(conflict);
      }
    }
    return conflicts;
  }

  /**
   * The pairs that were nearly reported, with what spoke against it.
   *
   * @param rule id of the rule that asks
   */
  public List<NearPair> nearPairs(String rule, List<Claim> claims) {
    List<NearPair> near = new ArrayList<>(echoed.nearPairs(rule, claims));
    near.addAll(restated.nearPairs(rule, claims));
    return near;
  }
}
