package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import io.gainsay.name.Entity;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** One office that two persons hold at one time. */
final class OfficeRule implements PairRule {

  private static final double SURE = 0.8;

  @Override
  public RuleInfo info() {
    return new RuleInfo("office", "One office that two persons hold at one time", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.OFFICE);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    Value.Holder one = (Value.Holder) first.value();
    Value.Holder other = (Value.Holder) second.value();
    if (mayBeOne(one.person(), other.person())) {
      return Verdict.COMPATIBLE;
    }
    if (one.changing() || other.changing()) {
      return Verdict.apart("the text tells that the office changed hands");
    }
    if (first.at().sentence() == second.at().sentence()) {
      return Verdict.apart("both are said in one breath");
    }
    Optional<String> apart = first.scope().apartFrom(second.scope());
    if (apart.isPresent()) {
      return Verdict.apart(apart.get());
    }
    String message =
        "%s is %s here, %s there".formatted(first.subject().head(), one.display(), other.display());
    return Verdict.conflict(Conflict.warning(SURE, message, first, second));
  }

  /** One person, or a first name or a surname alone that may be either's. */
  private static boolean mayBeOne(Entity one, Entity other) {
    boolean same =
        !Collections.disjoint(SpellingPair.words(one), SpellingPair.words(other))
            && (isShort(one) || isShort(other));
    boolean spelt = Spelling.fold(one.key()).equals(Spelling.fold(other.key()));
    boolean unnamed = isShort(one) && isShort(other);
    return one == other || same || spelt || unnamed || !one.isPerson() || !other.isPerson();
  }

  private static boolean isShort(Entity person) {
    return !person.key().contains(" ");
  }
}
