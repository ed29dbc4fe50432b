package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Directions;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.engine.Verdict;
import io.gainsay.name.Places;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing in two places of which neither holds the other. */
final class LocationRule implements PairRule {

  private final Places places = Places.standard();

  @Override
  public RuleInfo info() {
    return new RuleInfo("location", "One thing in two places that do not hold each other", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.PLACE);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    Value.Place one = (Value.Place) first.value();
    Value.Place other = (Value.Place) second.value();
    boolean differ =
        one.side()
            ? Directions.standard().exclude(one.place(), other.place())
            : !one.within().contains(other.place()) && !other.within().contains(one.place());
    if (!differ || first.at().sentence() == second.at().sentence()) {
      return Verdict.COMPATIBLE;
    }
    Optional<String> apart = first.scope().apartFrom(second.scope());
    boolean wholes = one.side() && first.subject().modifiedApart(second.subject());
    if (apart.isEmpty() && (wholes || first.subject().namedApart(second.subject()))) {
      apart = Optional.of("they speak of different regions");
    }
    if (apart.isPresent()) {
      return Verdict.apart(apart.get());
    }
    boolean sure = one.side() || sameLevel(one, other);
    String message =
        "%s: \"%s\" here, \"%s\" there"
            .formatted(first.subject().head(), first.at().text(), second.at().text());
    return Verdict.conflict(
        new Conflict(
            sure ? Severity.WARNING : Severity.SUGGESTION,
            sure ? 0.75 : 0.4,
            message,
            List.of(first, second)));
  }

  /** Both on the map as towns or as countries, or neither on it; else one may hold the other. */
  private boolean sameLevel(Value.Place one, Value.Place other) {
    boolean known = places.contains(one.place());
    if (known != places.contains(other.place())) {
      return false;
    }
    return known
        ? places.isCountry(one.place()) == places.isCountry(other.place())
        : Collections.disjoint(one.within(), other.within());
  }
}
