package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Subject;
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

  /** Likeness from which it does not matter that the verbs differ. */
  private static final double NEARLY_ALL = 0.75;

  /** Score from which a pair is reported at all, and from which as a warning. */
  private static final double SUGGEST = 0.45;

  private static final double WARN = 0.55;

  /** What it adds to the score that the text speaks of the thing as known. */
  private static final double DEFINITE = 0.15;

  /** What it adds to the score that a slip of the pen explains the difference. */
  private static final double PEN_SLIP = 0.2;

  /** What it adds to the score that a text has no third figure for the property. */
  private static final double ONLY_TWO = 0.15;

  /** The score of two figures that are the only ones a text gives for a property. */
  private static final double SOLE = 0.45;

  /** The score of two figures for the same sort of thing that differ by a slip of the pen. */
  private static final double SLIP = 0.25;

  /** The same where the numbers have so many digits that chance is ruled out. */
  private static final double TELLING_SLIP = 0.45;

  /** What likeness adds to that. */
  private static final double SOLE_LIKENESS = 0.3;

  /** Two bounds that differ by more than this factor are not one bound in two roundings. */
  private static final double SAME_BOUND = 1.25;

  private RestatedAmount() {}

  static List<Conflict> conflicts(List<Claim> claims) {
    Restatements restatements =
        new Restatements(LEAST_LIKENESS, RestatedAmount::isSameSort, RestatedAmount::agree);
    List<Conflict> conflicts = new ArrayList<>();
    SoleFigures sole = SoleFigures.among(claims, RestatedAmount::agree);
    for (Restatements.Pair pair : restatements.among(claims)) {
      double score = likenessScore(pair);
      if (!mayBePart(pair.first(), pair.second())) {
        score += boost(pair.first(), pair.second());
        if (sole.separates(pair.first(), pair.second())) {
          score += ONLY_TWO;
        }
      }
      if (pair.likeness() >= NEARLY_ALL || !mayHaveChanged(pair.first(), pair.second())) {
        add(pair.first(), pair.second(), score, conflicts);
      }
    }
    for (SoleFigures.Pair pair : sole.pairs()) {
      Claim first = pair.ones().get(0);
      Claim second = pair.others().get(0);
      if (!isOfOneThing(pair, first, second)) {
        continue;
      }
      double likeness = first.context().likeness(second.context());
      add(first, second, SOLE + likeness * SOLE_LIKENESS + boost(first, second), conflicts);
    }
    for (PenSlip.Pair pair : PenSlip.among(claims)) {
      Claim first = pair.first();
      Claim second = pair.second();
      boolean sameSort =
          isSameSort(first, second) || PenSlip.isUnique(Values.quantity(first).statedInBase());
      if (sameSort && !agree(first, second)) {
        double likeness = first.context().likeness(second.context());
        boolean telling = PenSlip.isTelling(Values.quantity(first).statedInBase());
        double score =
            (telling ? TELLING_SLIP : SLIP) + likeness * SOLE_LIKENESS + boost(first, second);
        add(first, second, score, conflicts);
      }
    }
    return conflicts;
  }

  /** "Both earned nine delegates" beside "the state's 41 delegates". */
  private static boolean mayBePart(Claim first, Claim second) {
    boolean firstIsMore =
        Values.quantity(first).statedInBase().compareTo(Values.quantity(second).statedInBase()) > 0;
    return isWhole(first) != isWhole(second)
        && firstIsMore == isWhole(first)
        && !isPenSlip(first, second);
  }

  private static boolean mayHaveChanged(Claim first, Claim second) {
    return !isWhole(first) && !isWhole(second) && first.context().verbsDiffer(second.context());
  }

  private static void add(Claim first, Claim second, double score, List<Conflict> conflicts) {
    if (score >= SUGGEST && isComparable(first, second)) {
      Severity severity = score >= WARN ? Severity.WARNING : Severity.SUGGESTION;
      String message =
          "%s: %s here, %s there"
              .formatted(name(first, second), Values.words(first), Values.words(second));
      conflicts.add(new Conflict(severity, Math.min(score, 1), message, List.of(first, second)));
    }
  }

  /**
   * Whether the only two figures for a property can be for one thing. The smaller of two counts may
   * be a part of the larger, and two lengths are of two things more often than not: there only a
   * slip of the pen makes them one.
   */
  private static boolean isOfOneThing(SoleFigures.Pair pair, Claim first, Claim second) {
    boolean needsSlip = first.kind() == ClaimKind.COUNT || pair.isOfDimension();
    return needsSlip
        ? isPenSlip(first, second)
        : Nouns.sameSort(first.subject().head(), second.subject().head());
  }

  private static String name(Claim first, Claim second) {
    String head = first.subject().head();
    String other = second.subject().head();
    return head.isEmpty() && other.isEmpty() ? "one amount" : head.isEmpty() ? other : head;
  }

  private static boolean isSameSort(Claim one, Claim other) {
    return Values.quantity(one).unit().comparable(Values.quantity(other).unit())
        && isSameNoun(one.subject(), other.subject());
  }

  /** Detainees may be prisoners, but "100% helium" is not "80% nitrogen gas". */
  private static boolean isSameNoun(Subject one, Subject other) {
    return one.head().equals(other.head())
        || one.head().isEmpty()
        || other.head().isEmpty()
        || one.modifiers().isEmpty()
            && other.modifiers().isEmpty()
            && Nouns.sameSort(one.head(), other.head());
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

  private static boolean isPart(Claim claim) {
    return claim.subject().coverage() == Coverage.PART;
  }

  private static boolean isWhole(Claim claim) {
    return claim.subject().coverage() == Coverage.WHOLE;
  }

  private static double likenessScore(Restatements.Pair pair) {
    double shared = pair.first().context().shared(pair.second().context());
    return pair.likeness() * Math.min(1, shared / ENOUGH_SHARED);
  }

  private static double boost(Claim first, Claim second) {
    double boost = 0;
    if (isWhole(first) || isWhole(second)) {
      boost += DEFINITE;
    }
    if (isPenSlip(first, second)) {
      boost += PEN_SLIP;
    }
    return boost;
  }

  private static boolean isTellingSlip(Claim first, Claim second) {
    return isPenSlip(first, second) && PenSlip.isTelling(Values.quantity(first).statedInBase());
  }

  private static boolean isPenSlip(Claim first, Claim second) {
    return PenSlip.between(
        Values.quantity(first).statedInBase(), Values.quantity(second).statedInBase());
  }

  private static boolean isComparable(Claim first, Claim second) {
    return first.scope().apartFrom(second.scope()).isEmpty()
        && (isPart(first) == isPart(second) || isPenSlip(first, second))
        && (isTellingSlip(first, second)
            || !first.subject().facetsApart(second.subject())
                && !first.subject().namedApart(second.subject())
                && !first.subject().modifiedApart(second.subject()));
  }
}
