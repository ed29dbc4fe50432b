package io.gainsay.claim.result;

import io.gainsay.claim.Standing;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads results told with "to": "two goals to one", "by nine to four", "a vote of 5 to 2", "nine
 * points to her opponent's six".
 */
final class CountedPairs {

  private static final Set<String> POINTS = Set.of("point", "points");

  /** How far before a pair its verb may stand: "passed the third reading by 52 to 48". */
  private static final int VERB = 8;

  /** How many words may stand for whoever has the second number: "to the hosts' six". */
  private static final int OWNER = 3;

  /** A point more than this many times the other side's is a level: "up 12 points to 4,500". */
  private static final BigDecimal FAR = BigDecimal.valueOf(20);

  private final ContestWords words;
  private final Numbers numbers;

  CountedPairs(ContestWords words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * @param unit index of the noun between the numbers, or -1
   * @param owned whether the second number has an owner
   */
  private record Pair(Numbers.Read left, Numbers.Read right, int from, int unit, boolean owned) {

    boolean descends() {
      return left.value().compareTo(right.value()) >= 0;
    }
  }

  List<Stated> in(Sentence s) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Pair pair = pair(s, i);
      if (pair != null && isResult(s, pair)) {
        int to = words.hasNoun("unit", s, pair.right().to()) ? pair.right().to() + 1 : -1;
        int end = Math.max(to, pair.right().to());
        Standing standing = Standing.of(pair.left().value(), pair.right().value());
        found.add(new Stated(standing, new TokenSpan(s, i, end), head(s, pair, to)));
        i = end - 1;
      }
    }
    return found;
  }

  private @Nullable Pair pair(Sentence s, int i) {
    Numbers.Read left = numbers.at(s, i);
    if (left == null || s.is(i - 1, "-")) {
      return null;
    }
    int unit = words.hasNoun("unit", s, left.to()) ? left.to() : -1;
    int link = unit < 0 ? afterPercent(s, left.to()) : unit + 1;
    Numbers.Read right = isLink(s, link) ? numbers.at(s, link + 1) : null;
    boolean from = s.is(i - 1, "from") || s.is(i - 2, "from");
    boolean nil = right != null && unit >= 0 && right.value().signum() == 0;
    if (!isLink(s, link) || from && !nil) {
      return null;
    }
    if (right != null) {
      return new Pair(left, right, i, unit, false);
    }
    return unit < 0 ? null : ownedPair(s, left, i, unit);
  }

  private static boolean isLink(Sentence s, int i) {
    return s.is(i, "to") || s.is(i, "against") || s.is(i, "versus");
  }

  /** Past the "per cent" of a share. */
  private int afterPercent(Sentence s, int i) {
    int cent = s.is(i, "per") && s.is(i + 1, "cent") ? i + 1 : i;
    return words.has("percent", s.lower(i)) ? cent + 1 : i;
  }

  /** "Nine points to her opponent's six". */
  private @Nullable Pair ownedPair(Sentence s, Numbers.Read left, int from, int unit) {
    for (int i = unit + 3; i <= unit + 2 + OWNER + 1; i++) {
      Numbers.Read right = numbers.at(s, i);
      if (right != null && isOwner(s, i - 1) && endsAt(s, right.to())) {
        return new Pair(left, right, from, unit, true);
      }
    }
    return null;
  }

  private static boolean isOwner(Sentence s, int i) {
    return s.isPossessive(i) || s.is(i, "his") || s.is(i, "her") || s.is(i, "their");
  }

  private boolean isResult(Sentence s, Pair pair) {
    int to = afterPercent(s, pair.right().to());
    boolean votes = words.hasNoun("unit", s, to);
    if (!votes && !words.hasNoun("outcome", s, to) && !endsAt(s, to)) {
      return false;
    }
    if (pair.unit() >= 0) {
      return !isChange(s, pair) && isCountedIn(s, pair);
    }
    if (words.has("percent", s.lower(pair.left().to()))) {
      return isWhole(pair) && words.tellsOfContest(s, 0, s.size());
    }
    boolean of = s.is(pair.from() - 1, "of") && words.hasNoun("outcome", s, pair.from() - 2);
    boolean apart = s.is(pair.from() - 1, ",") && pair.descends();
    boolean ruled = words.any("verb", s, pair.from() - VERB, pair.from());
    boolean by = s.is(pair.from() - 1, "by") && ruled;
    boolean told = apart && words.tellsOfContest(s, 0, pair.from());
    return of || told || ruled && isLikely(pair) && (by || votes || pair.descends());
  }

  /** Two shares of one whole: "52 percent to 48". */
  private static boolean isWhole(Pair pair) {
    double sum = pair.left().value().add(pair.right().value()).doubleValue();
    return sum > 80 && sum <= 100.5;
  }

  /** Units that count other things as well need a verb beside them: "two games to one". */
  private boolean isCountedIn(Sentence s, Pair pair) {
    boolean sure = words.hasNoun("sure", s, pair.unit());
    return sure && isLikely(pair)
        || isLikely(pair) && words.tellsOfContest(s, Math.max(0, pair.from() - VERB), pair.from());
  }

  /** One side may have nothing, but where both have much, neither has twenty times the other's. */
  private static boolean isLikely(Pair pair) {
    BigDecimal most = pair.left().value().max(pair.right().value());
    BigDecimal least = pair.left().value().min(pair.right().value());
    boolean few = most.compareTo(FAR) < 0;
    return few || pair.descends() || most.compareTo(least.multiply(FAR)) < 0;
  }

  /** "Rose 12 points to 45". */
  private boolean isChange(Sentence s, Pair pair) {
    boolean points = POINTS.contains(s.lower(pair.unit())) && !pair.owned();
    return points
        && (words.any("change", s, pair.from() - 4, pair.from())
            || words.any("market", s, 0, s.size()));
  }

  /** Whether no noun follows that the second number would count. */
  private static boolean endsAt(Sentence s, int i) {
    if (i >= s.size() || !s.token(i).isWord()) {
      return i >= s.size() || !s.is(i, "-") && !s.is(i, "%");
    }
    Tag tag = s.tag(i);
    return !tag.isNominal() && tag != Tag.ADJ && tag != Tag.NUM;
  }

  private String head(Sentence s, Pair pair, int after) {
    if (pair.unit() >= 0) {
      return ContestWords.lemma(s, pair.unit());
    }
    if (after >= 0) {
      return ContestWords.lemma(s, after - 1);
    }
    boolean of = s.is(pair.from() - 1, "of") && words.hasNoun("outcome", s, pair.from() - 2);
    return of ? ContestWords.lemma(s, pair.from() - 2) : "";
  }
}
