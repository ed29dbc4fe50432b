package io.gainsay.claim.result;

import io.gainsay.claim.Standing;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads two figures of a sentence of which each side has one: "we scored 24 points and gave away
 * 17", "52 voted in favour and 37 against", "Ashby 3 Tollgate 1".
 */
final class FacingFigures {

  /** How far apart the figures may stand. */
  private static final int APART = 9;

  /** How far from a figure the word may stand that tells its side. */
  private static final int SIDE = 5;

  private static final Set<String> LINKS = Set.of("and", "to", "while", "but", ",", "against", ";");

  private static final BigDecimal GREATEST_SCORE = BigDecimal.valueOf(300);

  private final ContestWords words;
  private final Numbers numbers;

  FacingFigures(ContestWords words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  private record Figure(BigDecimal value, int from, int to) {}

  List<Stated> in(Sentence s) {
    List<Figure> figures = figures(s);
    List<Stated> found = new ArrayList<>();
    for (int i = 1; i < figures.size(); i++) {
      Figure one = figures.get(i - 1);
      Figure two = figures.get(i);
      if (isScoredAgainst(s, one, two) || areSides(s, one, two) || isLine(s, one, two)) {
        String head = words.hasNoun("unit", s, one.to()) ? ContestWords.lemma(s, one.to()) : "";
        TokenSpan at = new TokenSpan(s, one.from(), two.to());
        found.add(new Stated(Standing.of(one.value(), two.value()), at, head));
      }
    }
    return found;
  }

  private List<Figure> figures(Sentence s) {
    List<Figure> figures = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      Numbers.Read read = numbers.at(s, i);
      boolean apart =
          i == 0 || s.token(i).spaced() || !s.token(i - 1).isWord() && !s.is(i - 1, "-");
      if (read != null && apart && !words.has("nil", s.lower(i))) {
        figures.add(new Figure(read.value(), i, read.to()));
      }
      i = read == null ? i + 1 : read.to();
    }
    return figures;
  }

  /** The first counted in what is scored, the second elliptic: "24 points and gave away 17". */
  private boolean isScoredAgainst(Sentence s, Figure one, Figure two) {
    int from = one.to() + 1;
    boolean counted = words.hasNoun("sure", s, one.to());
    boolean elliptic = ends(s, two.to()) || isSame(s, one.to(), two.to());
    if (!counted || !elliptic || two.from() - from > APART || two.from() <= from) {
      return false;
    }
    boolean adds = words.any("adding", s, from, two.from());
    boolean votes = words.has("sure", s.noun(one.to())) && s.noun(one.to()).equals("vote");
    boolean linked = isLinked(s, from, two.from());
    return linked && !adds && (words.any("facing", s, from, two.from()) || votes && isOf(s, two));
  }

  private static boolean isLinked(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (LINKS.contains(s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is named right before the figure: "and Lemos 117,208". */
  private static boolean isOf(Sentence s, Figure figure) {
    return figure.from() > 0
        && (s.token(figure.from() - 1).isCapitalised() || s.isPossessive(figure.from() - 1));
  }

  private static boolean isSame(Sentence s, int one, int two) {
    return two < s.size() && s.noun(two).equals(s.noun(one));
  }

  private static boolean ends(Sentence s, int i) {
    return i >= s.size()
        || !s.token(i).isWord() && !s.is(i, "-") && !s.is(i, "%")
        || s.tag(i) == Tag.ADP
        || s.is(i, "and");
  }

  /** "52 deputies voted in favour and 37 against": the sides' words follow the figures. */
  private boolean areSides(Sentence s, Figure one, Figure two) {
    int between = Math.min(two.from(), one.to() + SIDE + 1);
    boolean near = two.from() - one.to() <= APART + SIDE;
    return near
        && (isFor(s, one.to(), between) && isAgainst(s, two.to())
            || isAgainst(s, one.to()) && isFor(s, two.to(), two.to() + SIDE));
  }

  private boolean isFor(Sentence s, int from, int to) {
    return words.any("for", s, from, to) && words.tellsOfContest(s, 0, s.size());
  }

  /** "Against" with no object that a player or a team would be. */
  private boolean isAgainst(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 3); i++) {
      if (words.any("against", s, i, i + 1)) {
        return i + 1 >= s.size() || !s.token(i + 1).isCapitalised();
      }
      if (!s.token(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** Names and a number, names and a number, and nothing else but a time or a label before. */
  private boolean isLine(Sentence s, Figure one, Figure two) {
    int second = s.is(one.to(), ",") ? one.to() + 1 : one.to();
    boolean ended = two.to() >= s.size() || !s.token(two.to()).isWord();
    boolean small = one.value().max(two.value()).compareTo(GREATEST_SCORE) < 0;
    int start = one.from();
    while (start > 0 && s.token(start - 1).isWord()) {
      start--;
    }
    return ended
        && small
        && isDigit(s, one)
        && isDigit(s, two)
        && areNames(s, start, one.from())
        && areNames(s, second, two.from());
  }

  private static boolean isDigit(Sentence s, Figure figure) {
    return s.token(figure.from()).isDigits() && figure.to() == figure.from() + 1;
  }

  private boolean areNames(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean name = s.token(i).isWord() && s.token(i).isCapitalised();
      if (!name || words.has("label", s.lower(i))) {
        return false;
      }
    }
    return to > from;
  }
}
