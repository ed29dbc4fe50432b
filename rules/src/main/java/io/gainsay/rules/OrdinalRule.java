package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Two different places in one series for what seems to be one visit, title or term. */
final class OrdinalRule implements PairRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ordinal", "The nth visit, title or term that is the mth elsewhere", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.NTH);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    if (Values.quantity(first).compatible(Values.quantity(second))
        || first.at().sentence() == second.at().sentence()) {
      return Verdict.COMPATIBLE;
    }
    Optional<String> apart = first.scope().apartFrom(second.scope());
    if (apart.isPresent()) {
      return Verdict.apart(apart.get());
    }
    if (!first.subject().modifiers().equals(second.subject().modifiers())) {
      return Verdict.apart("they count in different series");
    }
    Set<String> names = first.subject().names();
    Set<String> others = second.subject().names();
    if (!names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others)) {
      return Verdict.apart("they name different places or people");
    }
    String message =
        "%s: %s here, %s there"
            .formatted(first.subject().head(), Values.words(first), Values.words(second));
    return Verdict.conflict(Conflict.warning(0.75, message, first, second));
  }
}
