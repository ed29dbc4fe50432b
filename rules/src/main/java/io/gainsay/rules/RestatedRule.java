package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.RuleInfo;
import io.gainsay.rules.restated.Retellings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values of some kinds that cannot both hold, where a text seems to state one value twice.
 *
 * @param info id and description
 * @param kinds the kinds of claims
 * @param retellings what finds the pairs; of two that find one pair the first is heard
 */
record RestatedRule(RuleInfo info, Set<ClaimKind> kinds, List<Retellings> retellings)
    implements GroupRule {

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    Set<List<Claim>> known = new HashSet<>();
    for (Retellings found : retellings) {
      for (Conflict conflict : found.conflicts(claims)) {
        if (known.add(conflict.claims())) {
          conflicts.add(conflict);
        }
      }
    }
    return conflicts;
  }

  @Override
  public List<NearPair> explain(List<Claim> claims) {
    List<NearPair> near = new ArrayList<>();
    retellings.forEach(found -> near.addAll(found.nearPairs(info.id(), claims)));
    return near;
  }
}
