package io.gainsay.claim.result;

import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;

/** Tells a score on the way ("led 4-0 after two sets", "3-0 up at half-time") from a final one. */
final class Moments {

  /** How far from a score the words may stand that tell its moment. */
  private static final int BEFORE = 5;

  private static final int AFTER = 6;

  private final ContestWords words;

  Moments(ContestWords words) {
    this.words = words;
  }

  /** Whether the clause tells a result of a moment before the end. */
  boolean isOnTheWay(TokenSpan at) {
    Sentence s = at.sentence();
    Clause clause = Clauses.at(s, at.from());
    int from = Math.max(clause.from(), at.from() - BEFORE);
    int to = Math.min(clause.to(), at.to() + AFTER);
    if (isAtRest(s, at) || isAfterPart(s, at.to(), to) || isOfPart(s, at)) {
      return true;
    }
    boolean over =
        words.any("over", s, from, at.from()) || words.any("whistle", s, clause.from(), to);
    return !over && (isLeading(s, from, at) || words.any("on-the-way", s, at.to(), to));
  }

  private boolean isLeading(Sentence s, int from, TokenSpan at) {
    for (int i = from; i < at.from(); i++) {
      boolean other = s.is(i + 1, "of");
      if (words.hasVerb("under-way", s, i) || words.has("on-the-way", s.lower(i)) && !other) {
        return true;
      }
    }
    // Who "went down 1-0" has lost.
    boolean went = words.hasVerb("go", s, at.from() - 2);
    return isDirection(s, at.to()) || isDirection(s, at.from() - 1) && !went;
  }

  private static boolean isDirection(Sentence s, int i) {
    return s.is(i, "up") || s.is(i, "down");
  }

  /** "At the interval", "half-time", "by the break". */
  private boolean isAtRest(Sentence s, TokenSpan score) {
    int to = Math.min(score.to() + AFTER, s.size());
    for (int i = Math.max(0, score.from() - BEFORE); i < to; i++) {
      int time = s.is(i + 1, "-") ? i + 2 : i + 1;
      boolean half = s.is(i, "half") && s.is(time, "time") || s.is(i, "halftime");
      int preposition = s.is(i - 1, "the") ? i - 2 : i - 1;
      boolean at =
          s.is(preposition, "at") || s.is(preposition, "by") || s.is(preposition, "before");
      // "By half a length" is no time.
      boolean rest = at && words.has("at-rest", s.lower(i)) && !score.contains(i);
      if (half || rest) {
        return true;
      }
    }
    return false;
  }

  /** "Took the first set 6-4", "6-4 in the first leg". */
  private boolean isOfPart(Sentence s, TokenSpan at) {
    int after = s.is(at.to(), "in") && s.is(at.to() + 1, "the") ? at.to() + 3 : -1;
    return isOrdered(s, at.from() - 1) || isOrdered(s, after);
  }

  private boolean isOrdered(Sentence s, int i) {
    return words.hasNoun("within", s, i)
        && s.is(i, s.noun(i))
        && words.has("ordinal", s.lower(i - 1));
  }

  /** "After two sets", "after the third round", "with a minute left". */
  private boolean isAfterPart(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.is(i, "after")) {
        for (int k = i + 2; k <= i + 3; k++) {
          if (words.hasNoun("part", s, k)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
