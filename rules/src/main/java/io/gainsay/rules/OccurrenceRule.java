package io.gainsay.rules;

import io.gainsay.claim.Acts;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Nouns;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.Restatements;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One thing that happened on two days. */
final class OccurrenceRule implements GroupRule {

  /** Keys of what happens to a person once begin so. */
  private static final String ONCE = "once:";

  /** Of more claims about one person not all are compared. */
  private static final int ENOUGH = 24;

  /** Likeness of contexts below which nothing is looked at. */
  private static final double LEAST_LIKENESS = 0.3;

  /** Weight of common words from which likeness counts in full. */
  private static final double ENOUGH_SHARED = 2.2;

  /** Score from which a pair is reported at all, and from which as a warning. */
  private static final double SUGGEST = 0.5;

  private static final double WARN = 0.6;

  @Override
  public RuleInfo info() {
    return new RuleInfo("occurrence", "One thing that happened on two days", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.EVENT_TIME, ClaimKind.EVENT_DAY);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    if (claims.get(0).kind() == ClaimKind.EVENT_DAY) {
      return KnownDays.among(claims);
    }
    return claims.get(0).subject().key().startsWith(ONCE) ? ofPerson(claims) : inLikeWords(claims);
  }

  /** What happens to a person once happens on one day, in whatever words it is told. */
  private static List<Conflict> ofPerson(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    for (ClaimPair pair : ClaimPair.all(claims.subList(0, Math.min(ENOUGH, claims.size())))) {
      Claim one = pair.first();
      Claim other = pair.second();
      if (Acts.overlap(one.subject().head(), other.subject().head())
          && Dates.disjoint(Values.time(one), Values.time(other))
          && SameEvent.apart(one, other).isEmpty()) {
        conflicts.add(Conflict.warning(0.75, message(one, other), one, other));
      }
    }
    return conflicts;
  }

  private static List<Conflict> inLikeWords(List<Claim> claims) {
    Restatements restatements =
        new Restatements(
            LEAST_LIKENESS,
            OccurrenceRule::isSameAct,
            (one, other) -> !Dates.disjoint(Values.time(one), Values.time(other)));
    List<Conflict> conflicts = new ArrayList<>();
    for (Restatements.Pair pair : restatements.among(claims)) {
      Claim first = pair.first();
      Claim second = pair.second();
      double shared = first.context().shared(second.context());
      double score = pair.likeness() * Math.min(1, shared / ENOUGH_SHARED);
      if (score >= SUGGEST && SameEvent.apart(first, second).isEmpty()) {
        Severity severity = score >= WARN ? Severity.WARNING : Severity.SUGGESTION;
        conflicts.add(
            new Conflict(
                severity, Math.min(1, score), message(first, second), List.of(first, second)));
      }
    }
    return conflicts;
  }

  private static String message(Claim first, Claim second) {
    return "%s: \"%s\" here, \"%s\" there"
        .formatted(
            first.subject().head(),
            Values.time(first).at().text(),
            Values.time(second).at().text());
  }

  private static boolean isSameAct(Claim one, Claim other) {
    return Acts.same(one.subject().head(), other.subject().head())
        && isSameTheme(one.subject().modifiers(), other.subject().modifiers());
  }

  /** Whether nothing, or the same, is known of what the acts were done to. */
  private static boolean isSameTheme(Set<String> themes, Set<String> others) {
    return themes.isEmpty()
        || others.isEmpty()
        || themes.stream().anyMatch(t -> others.stream().anyMatch(o -> Nouns.sameSort(t, o)));
  }
}
