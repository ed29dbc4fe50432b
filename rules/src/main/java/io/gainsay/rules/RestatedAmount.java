package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.Restatements;
import io.gainsay.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/** Amounts that a text states twice with different values: the common part of several rules. */
final class RestatedAmount {

  /** Likeness of contexts below which nothing is looked at. */
  private static final double LEAST_LIKENESS = 0.3;

  /** Score from which a pair is reported at all, and from which as a warning. */
  private static final double SUGGEST = 0.5;

  private static final double WARN = 0.65;

  /** What it adds to the score that the text speaks of the thing as known. */
  private static final double DEFINITE = 0.15;

  /** What it adds to the score that a slip of the pen explains the difference. */
  private static final double PEN_SLIP = 0.15;

  private RestatedAmount() {}

  static List<Conflict> conflicts(List<Claim> claims) {
    Restatements restatements =
        new Restatements(
            LEAST_LIKENESS,
            RestatedAmount::isSameSort,
            (a, b) -> Values.quantity(a).compatible(Values.quantity(b)));
    List<Conflict> conflicts = new ArrayList<>();
    for (Restatements.Pair pair : restatements.among(claims)) {
      Claim first = pair.first();
      Claim second = pair.second();
      double score = score(pair);
      if (score >= SUGGEST && isComparable(first, second)) {
        Severity severity = score >= WARN ? Severity.WARNING : Severity.SUGGESTION;
        String message =
            "%s: %s here, %s there"
                .formatted(first.subject().head(), Values.words(first), Values.words(second));
        conflicts.add(new Conflict(severity, Math.min(score, 1), message, List.of(first, second)));
      }
    }
    return conflicts;
  }

  private static boolean isSameSort(Claim one, Claim other) {
    return Values.quantity(one).unit().comparable(Values.quantity(other).unit())
        && Nouns.sameSort(one.subject().head(), other.subject().head());
  }

  private static boolean isWhole(Claim claim) {
    return claim.subject().coverage() == Coverage.WHOLE;
  }

  private static double score(Restatements.Pair pair) {
    Claim first = pair.first();
    Claim second = pair.second();
    double score = pair.likeness();
    if (isWhole(first) || isWhole(second)) {
      score += DEFINITE;
    }
    if (PenSlip.between(
        Values.quantity(first).statedInBase(), Values.quantity(second).statedInBase())) {
      score += PEN_SLIP;
    }
    return score;
  }

  private static boolean isComparable(Claim first, Claim second) {
    return first.scope().apartFrom(second.scope()).isEmpty()
        && first.subject().coverage() != Coverage.PART
        && second.subject().coverage() != Coverage.PART
        && (isWhole(first) || isWhole(second) || !first.context().verbsDiffer(second.context()))
        && !first.subject().namedApart(second.subject())
        && !first.subject().modifiedApart(second.subject());
  }
}
