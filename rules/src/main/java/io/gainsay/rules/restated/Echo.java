package io.gainsay.rules.restated;

import io.gainsay.claim.Wording;
import java.math.BigDecimal;

/**
 * Two figures for one sort of thing, and how far the wording of one repeats that of the other.
 *
 * @param first the one that stands first
 * @param second the one that stands later
 * @param cover how much of the shorter wording is found in the longer one, from 0 to 1
 * @param weight what the words that are found weigh; a rare word weighs 1
 * @param named whether a noun says that both are of one sort
 * @param contrasts whether each says something where the other says something else
 * @param isOfAnother whether they tell of two things or of two deeds, as their words have it
 */
record Echo(
    Figure first,
    Figure second,
    double cover,
    double weight,
    boolean named,
    boolean contrasts,
    boolean isOfAnother) {

  /** Cover and weight from which a noun in common tells that two figures are of one thing. */
  private static final double PART = 0.42;

  private static final double WORD = 0.8;

  /** The same where each wording has something of its own. */
  private static final double MOST = 0.6;

  private static final double WORDS = 1.6;

  /** The same where no noun says what the figures are of. */
  private static final double NEARLY_ALL = 0.8;

  private static final double CLAUSE = 2;

  /** The same where each wording has something of its own, and much in common. */
  private static final double SENTENCE = 4;

  /** Cover from which two long numbers that differ in one digit are one. */
  private static final double SOME = 0.3;

  /** Figures that differ by more are of two things. */
  private static final double OTHER_SIZE = 10;

  /** Compares the wordings of two figures. */
  static Echo of(Figure first, Wording one, Figure second, Wording other) {
    Wording shorter = one.total() <= other.total() ? one : other;
    Wording longer = shorter.equals(one) ? other : one;
    double found = shorter.foundIn(longer);
    double cover = shorter.total() == 0 ? 0 : found / shorter.total();
    boolean likely = cover >= SOME;
    return new Echo(
        first,
        second,
        cover,
        found,
        isNamed(first, one, second, other),
        likely && one.contrasts(other),
        likely && one.isOfAnother(other));
  }

  /** "The 5-million-euro bridge" and "the bridge, which cost 6 million euros" name the bridge. */
  private static boolean isNamed(Figure first, Wording one, Figure second, Wording other) {
    if (first.head().isEmpty()) {
      return one.hasNoun(second.head());
    }
    return second.head().isEmpty()
        ? other.hasNoun(first.head())
        : first.head().equals(second.head());
  }

  /** Whether the words say that both figures are for one thing, as far as two can tell. */
  boolean isOneThing() {
    if (isOfAnother) {
      return false;
    }
    if (isSlip()) {
      return cover >= SOME;
    }
    if (first.sizeRatio(second) > OTHER_SIZE) {
      return false;
    }
    return named ? isOfOneNoun() : isInLikeClauses();
  }

  private boolean isOfOneNoun() {
    return contrasts ? cover >= MOST && weight >= WORDS : cover >= PART && weight >= WORD;
  }

  private boolean isInLikeClauses() {
    return cover >= MOST && weight >= SENTENCE
        || cover >= NEARLY_ALL && weight >= CLAUSE && !contrasts;
  }

  /** Whether most of the shorter wording is found again. */
  boolean isMostly() {
    return cover >= MOST;
  }

  /** Whether two long numbers differ in one digit. */
  boolean isSlip() {
    return PenSlips.inOneDigit(
        BigDecimal.valueOf(first.stated()), BigDecimal.valueOf(second.stated()));
  }
}
