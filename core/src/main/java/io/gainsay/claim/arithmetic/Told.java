package io.gainsay.claim.arithmetic;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.ScoreMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The score a sentence tells.
 *
 * @param line whether the sentence is the line of a result page: "Ashby 3 Tollgate 1"
 */
record Told(List<ScoreMention.Pair> pairs, TokenSpan at, boolean line) {

  private static final int GREATEST = 200;

  private static final Set<String> QUOTATION = Set.of("\"", "“", "‘", "«");

  /** The scores of a sentence. */
  static List<Told> all(Reading reading, Sentence s) {
    List<ScoreMention> scores = reading.mentions(s, ScoreMention.class);
    if (scores.isEmpty()) {
      Told line = line(s, reading.mentions(s, AmountMention.class));
      return line == null ? List.of() : List.of(line);
    }
    return scores.stream().map(score -> new Told(score.pairs(), score.at(), false)).toList();
  }

  /** The only score of a sentence, or null. */
  static @Nullable Told read(Reading reading, Sentence s) {
    List<Told> all = all(reading, s);
    return all.size() == 1 ? all.get(0) : null;
  }

  /** Names and a number, names and a number, and nothing else: "Full time: Ashby 3, Tollgate 1." */
  private static @Nullable Told line(Sentence s, List<AmountMention> amounts) {
    if (amounts.size() != 2) {
      return null;
    }
    TokenSpan one = amounts.get(0).at();
    TokenSpan other = amounts.get(1).at();
    int second = s.is(one.to(), ",") ? one.to() + 1 : one.to();
    boolean bare = isPoints(s, one) && isPoints(s, other) && isEnd(s, other.to());
    boolean named = areNames(s, start(s, one.from()), one.from());
    named &= areNames(s, second, other.from()) && !isHalf(s);
    if (!bare || !named) {
      return null;
    }
    ScoreMention.Pair pair = new ScoreMention.Pair(number(s, one), number(s, other));
    return new Told(List.of(pair), s.whole(), true);
  }

  /** Where the line begins: after a colon or a quotation mark, if there is one. */
  private static int start(Sentence s, int before) {
    int start = before;
    while (start > 0 && (s.token(start - 1).isWord() || s.is(start - 1, "-"))) {
      start--;
    }
    return s.is(start - 1, ":") || QUOTATION.contains(s.lower(start - 1)) ? start : 0;
  }

  private static boolean isEnd(Sentence s, int from) {
    return from == s.size() || from == s.size() - 1 && !s.token(from).isWord();
  }

  private static boolean isHalf(Sentence s) {
    return Cues.MARGIN.first(s, 0, s.size(), "half") >= 0;
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
