package io.gainsay.rules;

import io.gainsay.claim.Acts;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.Restatements;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One thing that happened on two days. */
final class OccurrenceRule implements GroupRule {

  /** Likeness of contexts below which nothing is looked at. */
  private static final double LEAST_LIKENESS = 0.3;

  /** Weight of common words from which likeness counts in full. */
  private static final double ENOUGH_SHARED = 1.5;

  /** Score from which a pair is reported at all, and from which as a warning. */
  private static final double SUGGEST = 0.5;

  private static final double WARN = 0.6;

  @Override
  public RuleInfo info() {
    return new RuleInfo("occurrence", "One thing that happened on two days", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.EVENT_TIME);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    Restatements restatements =
        new Restatements(
            LEAST_LIKENESS,
            OccurrenceRule::isSameAct,
            (one, other) -> !Timex.disjoint(time(one), time(other)));
    List<Conflict> conflicts = new ArrayList<>();
    for (Restatements.Pair pair : restatements.among(claims)) {
      Claim first = pair.first();
      Claim second = pair.second();
      double shared = first.context().shared(second.context());
      double score = pair.likeness() * Math.min(1, shared / ENOUGH_SHARED);
      if (score >= SUGGEST && SameEvent.apart(first, second).isEmpty()) {
        Severity severity = score >= WARN ? Severity.WARNING : Severity.SUGGESTION;
        String message =
            "%s: \"%s\" here, \"%s\" there"
                .formatted(
                    first.subject().head(), time(first).at().text(), time(second).at().text());
        conflicts.add(new Conflict(severity, Math.min(1, score), message, List.of(first, second)));
      }
    }
    return conflicts;
  }

  private static boolean isSameAct(Claim one, Claim other) {
    return Acts.anySame(one.subject().modifiers(), other.subject().modifiers());
  }

  private static TimeMention time(Claim claim) {
    return ((Value.Time) claim.value()).mention();
  }
}
