package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.Restatements;
import io.gainsay.engine.Severity;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Amounts that a text states twice with different values: the common part of several rules. */
final class RestatedAmount {

  /** Likeness of contexts below which nothing is looked at. */
  private static final double LEAST_LIKENESS = 0.3;

  /** Weight of common words from which likeness counts in full. */
  private static final double ENOUGH_SHARED = 1.5;

  /** Score from which a pair is reported at all, and from which as a warning. */
  private static final double SUGGEST = 0.5;

  private static final double WARN = 0.7;

  /** What it adds to the score that the text speaks of the thing as known. */
  private static final double DEFINITE = 0.1;

  /** What it adds to the score that a slip of the pen explains the difference. */
  private static final double PEN_SLIP = 0.15;

  /** Two bounds that differ by more than this factor are not one bound in two roundings. */
  private static final double SAME_BOUND = 1.25;

  private RestatedAmount() {}

  static List<Conflict> conflicts(List<Claim> claims) {
    Restatements restatements =
        new Restatements(LEAST_LIKENESS, RestatedAmount::isSameSort, RestatedAmount::agree);
    List<Conflict> conflicts = new ArrayList<>();
    for (Restatements.Pair pair : restatements.among(claims)) {
      Claim first = pair.first();
      Claim second = pair.second();
      double score = score(pair);
      if (score >= SUGGEST && isComparable(first, second)) {
        Severity severity = score >= WARN ? Severity.WARNING : Severity.SUGGESTION;
        String message =
            "%s: %s here, %s there"
                .formatted(name(first, second), Values.words(first), Values.words(second));
        conflicts.add(new Conflict(severity, Math.min(score, 1), message, List.of(first, second)));
      }
    }
    return conflicts;
  }

  private static String name(Claim first, Claim second) {
    String head = first.subject().head();
    String other = second.subject().head();
    return head.isEmpty() && other.isEmpty() ? "one amount" : head.isEmpty() ? other : head;
  }

  private static boolean isSameSort(Claim one, Claim other) {
    return Values.quantity(one).unit().comparable(Values.quantity(other).unit())
        && Nouns.sameSort(one.subject().head(), other.subject().head());
  }

  /**
   * Whether one statement can have been made in both forms. "At least 100" and "at least 200" can
   * both be true, but they are not one statement.
   */
  private static boolean agree(Claim one, Claim other) {
    Quantity a = Values.quantity(one);
    Quantity b = Values.quantity(other);
    if (!a.compatible(b)) {
      return false;
    }
    if (a.hedge() != b.hedge() || a.hedge() == Hedge.EXACT) {
      return true;
    }
    double ratio = a.statedInBase().doubleValue() / b.statedInBase().doubleValue();
    return ratio <= SAME_BOUND && ratio >= 1 / SAME_BOUND;
  }

  private static boolean isWhole(Claim claim) {
    return claim.subject().coverage() == Coverage.WHOLE;
  }

  private static double score(Restatements.Pair pair) {
    Claim first = pair.first();
    Claim second = pair.second();
    double shared = first.context().shared(second.context());
    double score = pair.likeness() * Math.min(1, shared / ENOUGH_SHARED);
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
