package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.RuleInfo;
import io.gainsay.rules.restated.RetoldFigures;
import java.util.List;
import java.util.Set;

/** Two measures, two shares or two durations of the same thing that cannot both hold. */
final class FigureRule implements GroupRule {

  private final RetoldFigures figures;

  FigureRule(RetoldFigures figures) {
    this.figures = figures;
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "figure", "Two measures, shares or durations of one thing that cannot both hold", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.MEASURE, ClaimKind.SHARE, ClaimKind.DURATION);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    return figures.conflicts(claims);
  }

  @Override
  public List<NearPair> explain(List<Claim> claims) {
    return figures.nearPairs(info().id(), claims);
  }
}
