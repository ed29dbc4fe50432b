package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.RuleInfo;
import io.gainsay.rules.restated.Family;
import io.gainsay.rules.restated.RestatedValues;
import io.gainsay.rules.restated.Retellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results of one match or ruling that differ, and margins that the votes do not leave. */
final class ScoreRule implements GroupRule {

  private final Retellings restated = RestatedValues.of(Family.RESULTS);

  @Override
  public RuleInfo info() {
    return new RuleInfo("score", "Results of one match or vote that cannot both hold", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.RESULT, ClaimKind.MARGIN, ClaimKind.BARE_RESULT);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    if (isRestated(claims)) {
      return restated.conflicts(claims);
    }
    List<Claim> results = Figures.all(claims, ClaimKind.RESULT);
    Claim margin = Figures.first(claims, ClaimKind.MARGIN);
    if (margin != null) {
      Conflict conflict = margin(results, margin);
      return conflict == null ? List.of() : List.of(conflict);
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 1; i < results.size(); i++) {
      Claim first = results.get(0);
      Claim later = results.get(i);
      if (!text(first).equals(text(later))) {
        String message =
            "the " + first.subject().head() + " is " + text(first) + " and " + text(later);
        conflicts.add(Conflict.error(0.88, message, first, later));
      }
    }
    return conflicts;
  }

  @Override
  public List<NearPair> explain(List<Claim> claims) {
    return isRestated(claims) ? restated.nearPairs(info().id(), claims) : List.of();
  }

  /** Whether the claims are those that are weighed; they share no subject with others. */
  private static boolean isRestated(List<Claim> claims) {
    return claims.get(0).kind() == ClaimKind.BARE_RESULT;
  }

  private static String text(Claim claim) {
    return claim.value() instanceof Value.Text text ? text.text() : claim.value().display();
  }

  private static @Nullable Conflict margin(List<Claim> results, Claim margin) {
    Claim one = results.get(0);
    Claim other = results.get(1);
    boolean ahead = Values.quantity(one).stated().compareTo(Values.quantity(other).stated()) >= 0;
    Claim more = ahead ? one : other;
    Claim less = ahead ? other : one;
    if (Interval.of(more).minus(Interval.of(less)).meets(Interval.of(margin))) {
      return null;
    }
    String difference =
        Figures.number(Values.quantity(more).stated().subtract(Values.quantity(less).stated()));
    String message =
        Figures.number(more)
            + " − "
            + Figures.number(less)
            + " = "
            + difference
            + ", not "
            + Figures.words(margin);
    return Conflict.error(0.88, message, one, margin, other);
  }
}
