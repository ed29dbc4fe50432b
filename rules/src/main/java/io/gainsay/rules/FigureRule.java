package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.RuleInfo;
import java.util.List;
import java.util.Set;

/** Two measures or two shares of the same thing that cannot both hold. */
final class FigureRule implements GroupRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "figure", "Two measures or shares of the same thing that cannot both hold", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.MEASURE, ClaimKind.SHARE);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    return RestatedAmount.conflicts(claims);
  }

  @Override
  public List<NearPair> explain(List<Claim> claims) {
    return RestatedAmount.nearPairs(info().id(), claims);
  }
}
