package io.gainsay.claim.arithmetic;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.ScoreMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score a sentence tells.
 *
 * @param line whether the sentence is the line of a result page: "Ashby 3 Tollgate 1"
 */
record Told(List<ScoreMention.Pair> pairs, TokenSpan at, boolean line) {

  private static final int GREATEST = 200;

  /** The only score of a sentence, or null. */
  static @Nullable Told read(Reading reading, Sentence s) {
    List<ScoreMention> scores = reading.mentions(s, ScoreMention.class);
    if (scores.size() == 1) {
      return new Told(scores.get(0).pairs(), scores.get(0).at(), false);
    }
    return scores.isEmpty() ? line(s, reading.mentions(s, AmountMention.class)) : null;
  }

  /** Names and a number, names and a number, and nothing else. */
  private static @Nullable Told line(Sentence s, List<AmountMention> amounts) {
    if (amounts.size() != 2) {
      return null;
    }
    TokenSpan one = amounts.get(0).at();
    TokenSpan other = amounts.get(1).at();
    int second = s.is(one.to(), ",") ? one.to() + 1 : one.to();
    boolean bare = isPoints(s, one) && isPoints(s, other) && other.to() == s.size();
    boolean named = areNames(s, 0, one.from()) && areNames(s, second, other.from());
    if (!bare || !named) {
      return null;
    }
    ScoreMention.Pair pair = new ScoreMention.Pair(number(s, one), number(s, other));
    return new Told(List.of(pair), s.whole(), true);
  }

  private static boolean isPoints(Sentence s, TokenSpan at) {
    boolean digits = at.to() - at.from() == 1 && s.token(at.from()).isDigits();
    return digits && s.token(at.from()).text().length() <= 3 && number(s, at) < GREATEST;
  }

  private static int number(Sentence s, TokenSpan at) {
    return Integer.parseInt(s.token(at.from()).text());
  }

  private static boolean areNames(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!s.token(i).isWord() || !s.token(i).isCapitalised()) {
        return false;
      }
    }
    return to > from;
  }
}
