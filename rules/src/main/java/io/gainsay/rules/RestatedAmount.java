package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Subject;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.Restatements;
import io.gainsay.engine.Severity;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.rules.restated.PenSlips;
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

  /** Likeness from which two figures are of one thing where a text has more of the sort. */
  private static final double ALL_BUT_THE_SAME = 0.85;

  /** The same where it has just these two, and they are of one size. */
  private static final double HALF = 0.5;

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

  /** The same where they stand in different paragraphs. */
  private static final double SOLE_FAR_APART = 0.56;

  /** Amounts that differ by more than this factor are of two things. */
  private static final double ONE_SIZE = 4;

  /** The same in a longer text, which tells of more things. */
  private static final double ALIKE = 2.5;

  /** Amounts that differ by more are hardly one, however alike the words. */
  private static final double OTHER_SIZE = 10;

  /** The score of two figures for the same sort of thing that differ by a slip of the pen. */
  private static final double SLIP = 0.25;

  /** The same where the numbers have so many digits that chance is ruled out. */
  private static final double TELLING_SLIP = 0.45;

  /** The score of a definite amount and the only one that it can take up. */
  private static final double UNMATCHED = 0.5;

  /** What likeness adds to that. */
  private static final double SOLE_LIKENESS = 0.3;

  /** Two bounds that differ by more than this factor are not one bound in two roundings. */
  private static final double SAME_BOUND = 1.25;

  private RestatedAmount() {}

  /**
   * Two amounts that may be one.
   *
   * @param score how much speaks for it
   * @param sure whether what brought them together is seldom mistaken
   */
  private record Candidate(Claim first, Claim second, double score, boolean sure) {}

  static List<Conflict> conflicts(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Candidate pair : candidates(claims)) {
      if (AmountScopes.apart(pair.first, pair.second).isEmpty()) {
        boolean warn = pair.sure && pair.score >= WARN;
        Severity severity = warn ? Severity.WARNING : Severity.SUGGESTION;
        String message =
            "%s: %s here, %s there"
                .formatted(
                    name(pair.first, pair.second),
                    Values.words(pair.first),
                    Values.words(pair.second));
        conflicts.add(
            new Conflict(
                severity, Math.min(pair.score, 1), message, List.of(pair.first, pair.second)));
      }
    }
    return conflicts;
  }

  /** The pairs that would be conflicts but for what keeps them apart. */
  static List<NearPair> nearPairs(String rule, List<Claim> claims) {
    List<NearPair> near = new ArrayList<>();
    for (Candidate pair : candidates(claims)) {
      AmountScopes.apart(pair.first, pair.second)
          .ifPresent(reason -> near.add(new NearPair(rule, pair.first, pair.second, reason)));
    }
    return near;
  }

  /** The pairs whose score is worth a suggestion, scope apart. */
  private static List<Candidate> candidates(List<Claim> claims) {
    List<Candidate> found = new ArrayList<>();
    SoleFigures sole = SoleFigures.among(claims, RestatedAmount::agree);
    addRestatements(claims, sole, found);
    addSoleFigures(sole, found);
    addPenSlips(claims, found);
    addUnmatchedDefinites(claims, found);
    found.removeIf(candidate -> candidate.score < SUGGEST);
    return found;
  }

  private static void addRestatements(List<Claim> claims, SoleFigures sole, List<Candidate> found) {
    Restatements restatements =
        new Restatements(LEAST_LIKENESS, RestatedAmount::isSameSort, RestatedAmount::agree);
    for (Restatements.Pair pair : restatements.among(claims)) {
      boolean onlyTwo = sole.separates(pair.first(), pair.second());
      double score = likenessScore(pair);
      if (!mayBePart(pair.first(), pair.second())) {
        score += boost(pair.first(), pair.second());
        if (onlyTwo) {
          score += ONLY_TWO;
        }
      }
      if (pair.likeness() >= NEARLY_ALL || !mayHaveChanged(pair.first(), pair.second())) {
        found.add(new Candidate(pair.first(), pair.second(), score, isSure(pair, onlyTwo)));
      }
    }
  }

  /**
   * Whether two statements in like words are surely one. A text tells of quarters, branches and
   * towns in like words, so they must be all but the same where it has more than two such figures.
   */
  private static boolean isSure(Restatements.Pair pair, boolean onlyTwo) {
    if (isPenSlip(pair.first(), pair.second())) {
      return true;
    }
    boolean oneSize = isOneSize(pair.first(), pair.second(), OTHER_SIZE);
    return pair.likeness() >= (onlyTwo && oneSize ? HALF : onlyTwo ? NEARLY_ALL : ALL_BUT_THE_SAME);
  }

  private static void addSoleFigures(SoleFigures sole, List<Candidate> found) {
    for (SoleFigures.Pair pair : sole.pairs()) {
      Claim first = pair.ones().get(0);
      Claim second = pair.others().get(0);
      if (isOfOneThing(pair, first, second)) {
        double likeness = first.context().likeness(second.context());
        double score = sole(pair) + likeness * SOLE_LIKENESS + boost(first, second);
        found.add(new Candidate(first, second, score, isSure(pair, first, second)));
      }
    }
  }

  /**
   * Whether the only two figures for a property are surely for one thing. What one paragraph gives
   * is for two things, unless it has one noun; a share may be one of anything; a speed changes.
   */
  private static boolean isSure(SoleFigures.Pair pair, Claim first, Claim second) {
    String head = first.subject().head();
    boolean oneNoun = !head.isEmpty() && head.equals(second.subject().head());
    boolean ofAnything = pair.isOfText() && first.kind() == ClaimKind.SHARE;
    boolean changing = Values.quantity(first).unit().dimension() == Dimension.SPEED;
    return (pair.isFarApart() || oneNoun) && !ofAnything && (!changing || isPenSlip(first, second));
  }

  private static void addPenSlips(List<Claim> claims, List<Candidate> found) {
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
        found.add(new Candidate(first, second, score, isSureSlip(first, second)));
      }
    }
  }

  /** Many a figure is ten times another; a lost zero needs the noun of the other. */
  private static boolean isSureSlip(Claim first, Claim second) {
    String head = first.subject().head();
    return isOneSize(first, second, ONE_SIZE)
        || !head.isEmpty() && head.equals(second.subject().head());
  }

  private static void addUnmatchedDefinites(List<Claim> claims, List<Candidate> found) {
    for (UnmatchedDefinites.Pair pair : UnmatchedDefinites.among(claims, RestatedAmount::agree)) {
      double likeness = pair.antecedent().context().likeness(pair.definite().context());
      double score =
          UNMATCHED + likeness * SOLE_LIKENESS + boost(pair.antecedent(), pair.definite());
      found.add(new Candidate(pair.antecedent(), pair.definite(), score, true));
    }
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

  /**
   * Whether the only two figures for a property can be for one thing. The smaller of two counts may
   * be a part of the larger, and two lengths are of two things more often than not: there only a
   * slip of the pen makes them one.
   */
  private static boolean isOfOneThing(SoleFigures.Pair pair, Claim first, Claim second) {
    if (first.kind() == ClaimKind.COUNT) {
      return isPenSlip(first, second);
    }
    if (!isOneSize(first, second, pair.isOfText() ? ONE_SIZE : ALIKE)) {
      return false;
    }
    if (pair.isOfDimension()) {
      return isPenSlip(first, second);
    }
    return pair.isOfText()
        ? pair.isFarApart()
        : Nouns.sameSort(first.subject().head(), second.subject().head());
  }

  /** Whether two amounts are near enough to each other that one can be a slip for the other. */
  private static boolean isOneSize(Claim first, Claim second, double factor) {
    double a = Math.abs(Values.quantity(first).statedInBase().doubleValue());
    double b = Math.abs(Values.quantity(second).statedInBase().doubleValue());
    return Math.max(a, b) <= factor * Math.min(a, b);
  }

  private static double sole(SoleFigures.Pair pair) {
    return pair.isFarApart() && pair.ones().get(0).kind() != ClaimKind.COUNT
        ? SOLE_FAR_APART
        : SOLE;
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

  private static boolean isPenSlip(Claim first, Claim second) {
    return PenSlips.between(
        Values.quantity(first).statedInBase(), Values.quantity(second).statedInBase());
  }
}
