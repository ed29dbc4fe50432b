package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.RuleInfo;
import io.gainsay.rules.restated.Retellings;
import java.util.List;
import java.util.Set;

/** Two counts of the same things that cannot both hold. */
final class CountRule implements GroupRule {

  private final RestatedRule restated;

  CountRule(List<Retellings> retellings) {
    restated =
        new RestatedRule(
            new RuleInfo("count", "Two counts of the same things that cannot both hold", "0.1.0"),
            Set.of(ClaimKind.COUNT, ClaimKind.BARE_COUNT, ClaimKind.RECOUNT),
            retellings);
  }

  @Override
  public RuleInfo info() {
    return restated.info();
  }

  @Override
  public Set<ClaimKind> kinds() {
    return restated.kinds();
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Claim> recounts = Figures.all(claims, ClaimKind.RECOUNT);
    return recounts.isEmpty() ? restated.check(claims) : recount(recounts);
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
    return Figures.all(claims, ClaimKind.RECOUNT).isEmpty() ? restated.explain(claims) : List.of();
  }
}
