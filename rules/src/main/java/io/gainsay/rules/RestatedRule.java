package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.RuleInfo;
import io.gainsay.rules.restated.RestatedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Values of some kinds that cannot both hold, where a text seems to state one value twice.
 *
 * @param info id and description
 * @param kinds the kinds of claims
 * @param values what weighs the pairs, in the order in which they are asked
 */
record RestatedRule(RuleInfo info, Set<ClaimKind> kinds, List<RestatedValues> values)
    implements GroupRule {

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    values.forEach(restated -> conflicts.addAll(restated.conflicts(claims)));
    return conflicts;
  }

  @Override
  public List<NearPair> explain(List<Claim> claims) {
    List<NearPair> near = new ArrayList<>();
    values.forEach(restated -> near.addAll(restated.nearPairs(info.id(), claims)));
    return near;
  }
}
