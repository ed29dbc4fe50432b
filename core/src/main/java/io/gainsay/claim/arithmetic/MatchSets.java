package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.ScoreMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * In how many sets a match was won, by its result and by what else the text says of it: "6-4, 3-6,
 * 7-5" are three, "straight sets" are all the winner's, "a fifth and last set" is one of five.
 */
final class MatchSets {

  private static final Cues CUES = Cues.load("sets.txt");

  /** How far before "set" its number may stand: "a fifth and last set". */
  private static final int REACH = 4;

  private static final List<String> NTH = List.of("third", "fourth", "fifth");

  private static final List<String> NUMBERS = List.of("three", "four", "five");

  private static final String STRAIGHT = "straight sets";

  private MatchSets() {}

  /**
   * What the text says of the sets of its match.
   *
   * @param results the first result told of each match, of which the first is meant
   */
  static List<Claim> in(Reading reading, List<Told> results) {
    Told result = results.isEmpty() ? null : results.get(0);
    if (result == null || !isInSets(result)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (int i = 1; i < s.size(); i++) {
        boolean set = s.is(i, "set") || s.is(i, "sets") || s.is(i, "setter");
        String said = set && CUES.first(s, 0, s.size(), "other") < 0 ? said(s, i) : "";
        boolean apart = s.index() != result.at().sentence().index();
        if (!said.isEmpty() && apart && MatchMargins.isOnlyOf(result, results, s)) {
          TokenSpan at = new TokenSpan(s, i, i + 1);
          claims.addAll(
              new Statement("sets", at)
                  .add(ClaimKind.RESULT, "match", new Value.Text(told(result, said)), result.at())
                  .add(ClaimKind.RESULT, "match", new Value.Text(said), at)
                  .claims());
        }
      }
    }
    return claims;
  }

  /** Several pairs, or as many as sets can be: 2-0, 3-1. */
  private static boolean isInSets(Told result) {
    ScoreMention.Pair pair = result.pairs().get(0).winnerFirst();
    boolean wins = pair.left() == 2 || pair.left() == 3;
    return result.pairs().size() > 1 || wins && pair.right() < pair.left();
  }

  /** The result in the words in which the text tells it elsewhere. */
  private static String told(Told result, String like) {
    ScoreMention.Pair pair = result.pairs().get(0).winnerFirst();
    boolean single = result.pairs().size() == 1;
    int sets = single ? pair.left() + pair.right() : result.pairs().size();
    boolean lost = single ? pair.right() > 0 : isSplit(result.pairs());
    return like.equals(STRAIGHT) && !lost ? STRAIGHT : String.format(Locale.ROOT, "%d sets", sets);
  }

  private static boolean isSplit(List<ScoreMention.Pair> pairs) {
    long left = pairs.stream().filter(pair -> pair.left() > pair.right()).count();
    return left > 0 && left < pairs.size();
  }

  /** What is said with the word "set" of how many there were, or nothing. */
  private static String said(Sentence s, int set) {
    if (s.is(set - 1, "straight")) {
      return STRAIGHT;
    }
    int number = s.is(set - 1, "-") ? set - 2 : set - 1;
    boolean all = CUES.has("all", s.lower(number - 1)) || number == set - 2;
    if (NUMBERS.contains(s.lower(number)) && all) {
      return NUMBERS.indexOf(s.lower(number)) + 3 + " sets";
    }
    boolean last = CUES.first(s, set - REACH, set, "last") >= 0;
    for (int i = set - 1; i >= Math.max(0, set - REACH); i--) {
      if (last && NTH.contains(s.lower(i))) {
        return NTH.indexOf(s.lower(i)) + 3 + " sets";
      }
    }
    return "";
  }
}
