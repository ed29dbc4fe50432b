package io.gainsay.amount;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.ScoreMention;
import io.gainsay.mention.ScoreMention.Pair;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads results and tallies: "3-1", "6–4, 7–6 (5)", "52 to 48", "8,435 votes to 85". */
final class Scores {

  private static final Set<String> CUES =
      Set.copyOf(WordLists.lines(Scores.class, "score-cues.txt"));
  private static final Set<String> VOTES = Set.of("vote", "votes", "ballots");
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final NumberWords numbers;
  private final UnitTable units;

  Scores(NumberWords numbers, UnitTable units) {
    this.numbers = numbers;
    this.units = units;
  }

  /** The score that starts at token {@code i}, or null. */
  @Nullable ScoreMention read(Sentence s, int i) {
    if (s.token(i).isDigits()) {
      ScoreMention result = result(s, i);
      if (result != null) {
        return result;
      }
    }
    return tally(s, i);
  }

  private @Nullable ScoreMention result(Sentence s, int i) {
    if (!isPair(s, i) || i > 0 && !s.token(i).spaced() && !opens(s.token(i - 1))) {
      return null;
    }
    List<Pair> pairs = new ArrayList<>();
    int to = i;
    int at = i;
    while (at < s.size() && isPair(s, at)) {
      pairs.add(new Pair(number(s, at), number(s, at + 2)));
      to = skipTieBreak(s, at + 3);
      at = s.is(to, ",") || s.is(to, "and") || s.is(to, ";") ? to + 1 : to;
    }
    if (to < s.size() && !s.token(to).spaced() && continuesNumber(s, to)) {
      return null;
    }
    return pairs.size() > 1 || isResult(s, pairs.get(0), to)
        ? new ScoreMention(new TokenSpan(s, i, to), pairs)
        : null;
  }

  /**
   * Ascending pairs may be ranges: they need a word of sport or voting nearby and no plural after.
   */
  private boolean isResult(Sentence s, Pair pair, int to) {
    if (units.at(s, to) != null || s.is(to, "-") || s.is(to, "year")) {
      return false;
    }
    boolean cued = CUES.contains(s.lower(to)) || hasCue(s);
    boolean plural =
        to < s.size()
            && s.lower(to).endsWith("s")
            && s.lower(to).length() > 3
            && !CUES.contains(s.lower(to));
    return pair.left() >= pair.right() && pair.left() < 200 || cued && !plural;
  }

  private static boolean opens(Token token) {
    return !token.isWord()
        && !token.isDigits()
        && !isDash(token)
        && !token.is("$")
        && !token.is("/")
        && !token.is("+")
        && !token.is(".");
  }

  private static boolean continuesNumber(Sentence s, int i) {
    Token token = s.token(i);
    boolean more = i + 1 < s.size() && !s.token(i + 1).spaced() && s.token(i + 1).isDigits();
    return token.isWord() || token.isDigits() || more;
  }

  private static boolean isPair(Sentence s, int i) {
    return i + 2 < s.size()
        && s.token(i).isDigits()
        && isDash(s.token(i + 1))
        && s.token(i + 2).isDigits()
        && !s.token(i + 1).spaced()
        && !s.token(i + 2).spaced()
        && s.token(i).text().length() <= 3
        && s.token(i + 2).text().length() <= 3;
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("–") || token.is("‑") || token.is("−");
  }

  private static int number(Sentence s, int i) {
    return Integer.parseInt(s.token(i).text());
  }

  private static int skipTieBreak(Sentence s, int i) {
    return s.is(i, "(") && i + 2 < s.size() && s.token(i + 1).isDigits() && s.is(i + 2, ")")
        ? i + 3
        : i;
  }

  private static boolean hasCue(Sentence s) {
    for (Token token : s.tokens()) {
      if (CUES.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "seven votes to four", "by 8,435 votes to 85", "a vote of 5 to 2", "passed 52 to 48". */
  private @Nullable ScoreMention tally(Sentence s, int i) {
    Numeral left = numbers.read(s, i);
    if (left == null || !isWhole(left)) {
      return null;
    }
    boolean votes = VOTES.contains(s.lower(left.to()));
    int to = votes ? left.to() + 1 : left.to();
    if (!s.is(to, "to") || s.is(i - 1, "from")) {
      return null;
    }
    Numeral right = numbers.read(s, to + 1);
    if (right == null || !isWhole(right)) {
      return null;
    }
    boolean votesAfter = VOTES.contains(s.lower(right.to()));
    boolean tallied =
        votes
            || votesAfter
            || s.is(i - 1, "by") && hasCue(s)
            || isVoteOf(s, i)
            || isPassed(s, left, right);
    int end = votesAfter ? right.to() + 1 : right.to();
    return tallied && units.at(s, right.to()) == null
        ? new ScoreMention(
            new TokenSpan(s, i, end),
            List.of(new Pair(left.value().intValue(), right.value().intValue())))
        : null;
  }

  private static boolean isVoteOf(Sentence s, int i) {
    return s.is(i - 1, "of") && (s.is(i - 2, "vote") || s.is(i - 2, "score"))
        || s.is(i - 1, "voted")
        || s.is(i - 1, "ruled")
        || s.is(i - 1, "split");
  }

  /** "The Senate approved it 52 to 48": descending, at the end of its clause. */
  private static boolean isPassed(Sentence s, Numeral left, Numeral right) {
    boolean ends =
        right.to() == s.size()
            || !s.token(right.to()).isWord()
            || Set.of("in", "on", "against", "after", "for", "and", "with", "at")
                .contains(s.lower(right.to()));
    return ends && left.value().compareTo(right.value()) >= 0 && hasCue(s);
  }

  private static boolean isWhole(Numeral number) {
    return number.form() == Numeral.Form.CARDINAL
        && number.isWhole()
        && number.value().signum() >= 0
        && number.value().compareTo(GREATEST) < 0;
  }
}
