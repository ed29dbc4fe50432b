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

/** Two counts of the same things that cannot both hold. */
final class CountRule implements GroupRule {

  private final RetoldFigures figures;

  CountRule(RetoldFigures figures) {
    this.figures = figures;
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo("count", "Two counts of the same things that cannot both hold", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.COUNT, ClaimKind.BARE_COUNT, ClaimKind.RECOUNT);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Claim> recounts = Figures.all(claims, ClaimKind.RECOUNT);
    if (!recounts.isEmpty()) {
      return recount(recounts);
    }
    return figures.conflicts(claims);
  }

  /** "All nine climbers" where six were told of. */
  private static List<Conflict> recount(List<Claim> claims) {
    Claim antecedent = claims.get(0);
    Claim recount = claims.get(1);
    boolean holds =
        Values.quantity(antecedent).compatible(Values.quantity(recount))
            || antecedent.scope().apartFrom(recount.scope()).isPresent();
    if (holds) {
      return List.of();
    }
    String message =
        "%s: %s here, %s there"
            .formatted(recount.subject().head(), Values.words(antecedent), Values.words(recount));
    return List.of(Conflict.warning(0.7, message, antecedent, recount));
  }

  @Override
  public List<NearPair> explain(List<Claim> claims) {
    if (!Figures.all(claims, ClaimKind.RECOUNT).isEmpty()) {
      return List.of();
    }
    return figures.nearPairs(info().id(), claims);
  }
}
