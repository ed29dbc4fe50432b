package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import io.gainsay.mention.TimeMention;
import java.util.Optional;
import java.util.Set;

/** Two dates for the start or the end of one event. */
final class StartDateRule implements PairRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo("start-date", "One event that begins or ends on two dates", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.EVENT_START, ClaimKind.EVENT_END);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    TimeMention one = time(first);
    TimeMention other = time(second);
    if (!Timex.disjoint(one, other)) {
      return Verdict.COMPATIBLE;
    }
    if (isInferred(first, second) && !Timex.farApart(one, other)) {
      return Verdict.COMPATIBLE;
    }
    Optional<String> apart = apart(first, second);
    if (apart.isPresent()) {
      return Verdict.apart(apart.get());
    }
    String verb = first.kind() == ClaimKind.EVENT_START ? "begins" : "ends";
    String message =
        "%s %s on \"%s\" here and on \"%s\" there"
            .formatted(name(first, second), verb, one.at().text(), other.at().text());
    return Verdict.conflict(
        isEvent(first) && first.scope().modality() == Modality.ASSERTED
            ? Conflict.error(0.9, message, first, second)
            : Conflict.warning(0.75, message, first, second));
  }

  private static String name(Claim first, Claim second) {
    String head = first.subject().head();
    String other = second.subject().head();
    return !head.isEmpty() ? head : other.isEmpty() ? "what a text is about" : other;
  }

  /** The first train may run days before the line is opened, or the feast be months late. */
  private static boolean isInferred(Claim first, Claim second) {
    return first.subject().facets().contains("inferred")
        || second.subject().facets().contains("inferred");
  }

  private static Optional<String> apart(Claim first, Claim second) {
    if (!isEvent(first)) {
      if (!Nouns.sameSort(first.subject().head(), second.subject().head())) {
        return Optional.of("they are different things");
      }
      if (first.subject().modifiedApart(second.subject())) {
        return Optional.of("other words tell them apart");
      }
    }
    return SameEvent.apartAsFactsOrPlans(first, second);
  }

  /** Whether the subject is of a sort that a text has one of: a war, a strike. */
  private static boolean isEvent(Claim claim) {
    return claim.subject().key().startsWith("event:");
  }

  private static TimeMention time(Claim claim) {
    if (claim.value() instanceof Value.Time time) {
      return time.mention();
    }
    throw new IllegalArgumentException("not a time: " + claim.display());
  }
}
