package io.gainsay.claim.result;

import io.gainsay.claim.Standing;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.result.MarginAmounts.Amount;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads by how much a side is ahead: "by four wickets", "by a single game", "a nine-point loss",
 * "five points clear", "a majority of 17", "the winning margin, nearly four seconds".
 */
final class Margins {

  /** How far before "by" its verb may stand. */
  private static final int VERB = 7;

  /** How far after "margin" it may be told: "the winning margin on a board, one whole point". */
  private static final int AFTER_MARGIN = 7;

  private static final Set<String> TELLS =
      Set.of("of", "was", "is", "being", "only", ":", ",", "—", "–", "(");

  /** What may stand between "by" and its amount. */
  private static final Set<String> BEFORE_AMOUNT = Set.of("a", "the", "just", "only", "some");

  private static final Set<String> GOES_ON =
      Set.of("in", "on", "at", "with", "after", "and", "but", "when");

  private final ContestWords words;
  private final MarginAmounts amounts;

  Margins(ContestWords words) {
    this.words = words;
    amounts = new MarginAmounts(words);
  }

  List<Stated> in(Reading reading, Sentence s) {
    List<Stated> found = new ArrayList<>();
    for (Amount amount : amounts.in(reading, s)) {
      if (isBy(s, amount)
          || isCompound(s, amount)
          || isOfMargin(s, amount)
          || isAhead(s, amount)
          || isBetween(s, amount)) {
        found.add(stated(s, amount));
      }
    }
    return found;
  }

  private static Stated stated(Sentence s, Amount amount) {
    String head = amount.noun() >= 0 ? ContestWords.lemma(s, amount.noun()) : "";
    TokenSpan at = new TokenSpan(s, amount.from(), amount.end());
    return new Stated(Standing.by(amount.quantity()), at, head);
  }

  /** A count of nothing must end its phrase: "won by three", not "won by three teams". */
  private static boolean isWhole(Sentence s, Amount amount) {
    int to = amount.to();
    return !amount.isCount()
        || to >= s.size()
        || !s.token(to).isWord() && !s.is(to, "-") && !s.is(to, "%")
        || GOES_ON.contains(s.lower(to));
  }

  /** "Won by four wickets", "we won by three", "lost the chess by a single game". */
  private boolean isBy(Sentence s, Amount amount) {
    int before = amount.from() - 1;
    int by = BEFORE_AMOUNT.contains(s.lower(before)) ? before - 1 : before;
    return s.is(by, "by")
        && isWhole(s, amount)
        && !s.is(amount.end(), "to")
        && (words.any("decide", s, by - VERB, by) || isOnlyOfContests(s, amount))
        && !words.any("change", s, by - 2, by);
  }

  /** "It goes to Labour by four votes", "Patna's by a single point". */
  private boolean isOnlyOfContests(Sentence s, Amount amount) {
    boolean lone = words.has("lone", s.lower(amount.from()));
    return amount.noun() >= 0 && (lone || words.hasNoun("counted", s, amount.noun()));
  }

  /** "A nine-point loss", "their two-goal cushion", "a three-second victory". */
  private boolean isCompound(Sentence s, Amount amount) {
    boolean hyphen = s.is(amount.end() - 2, "-") && amount.noun() >= 0;
    boolean measured = amount.isMeasure() && s.is(amount.to() - 2, "-");
    return (hyphen || measured) && words.anyNoun("outcome", s, amount.end(), amount.end() + 2);
  }

  /** "A majority of 17", "so would the margin: three wickets", "a lead of two goals". */
  private boolean isOfMargin(Sentence s, Amount amount) {
    int from = amount.from();
    if (!TELLS.contains(s.lower(from - 1)) || !isWhole(s, amount)) {
      return false;
    }
    String nouns = amount.noun() >= 0 ? "margin" : "mere-margin";
    for (int i = from - 2; i >= Math.max(0, from - 2 - AFTER_MARGIN); i--) {
      boolean near = i == from - 2 || s.is(i, "margin");
      boolean error = s.is(i + 2, "error");
      if (near && words.hasNoun(nouns, s, i) && !error && !words.any("market", s, i - 2, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Three votes behind", "five points clear at the whistle", "two goals up". */
  private boolean isAhead(Sentence s, Amount amount) {
    int after = amount.end();
    boolean front = s.is(after, "in") && s.is(after + 1, "front");
    return amount.noun() >= 0
        && (front || words.has("ahead", s.lower(after)))
        && !isOfMarket(s, amount);
  }

  /** "Fell 12 points short of its peak". */
  private boolean isOfMarket(Sentence s, Amount amount) {
    return s.noun(amount.noun()).equals("point")
        && (words.any("market", s, 0, s.size())
            || words.any("change", s, amount.from() - 2, amount.from()));
  }

  /** "The 32 runs between the sides", "with two points between them". */
  private static boolean isBetween(Sentence s, Amount amount) {
    int after = amount.end();
    boolean separates = s.is(after, "separated") || s.is(after, "separate");
    boolean two = s.is(after + 1, "the") || s.is(after + 1, "them") || s.is(after + 1, "us");
    return amount.noun() >= 0 && (separates || s.is(after, "between") && two);
  }
}
