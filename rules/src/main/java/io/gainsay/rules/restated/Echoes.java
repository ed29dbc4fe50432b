package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The figures of one dimension, asked which of them tell again in like words what others tell, and
 * whether a third one does so as well. Figures are compared with the {@link Rivals#NEAR} of their
 * noun that precede and follow them, so that a long text costs no more than its length.
 */
final class Echoes {

  /** A third figure in words so much alike may be the one that is meant. */
  private static final double AS_MUCH = 0.95;

  /** A third figure that agrees is meant even if its words are less alike. */
  private static final double HALF = 0.6;

  private record Worded(Figure figure, Wording wording) {}

  private Echoes() {}

  /** The pairs that differ in their values and in nothing else that is seen in their words. */
  static List<Echo> among(List<Claim> claims) {
    List<Echo> echoes = new ArrayList<>();
    for (List<Worded> ofNoun : byNoun(claims)) {
      for (int i = 0; i < ofNoun.size(); i++) {
        addEchoes(ofNoun, i, echoes);
      }
    }
    return echoes;
  }

  private static Collection<List<Worded>> byNoun(List<Claim> claims) {
    Map<String, List<Worded>> byNoun = new TreeMap<>();
    for (Claim claim : claims) {
      Figure figure = claim.kind() == ClaimKind.BARE_COUNT ? null : Figure.of(claim);
      if (figure != null && tellsWhatItIs(figure)) {
        byNoun
            .computeIfAbsent(noun(figure), noun -> new ArrayList<>())
            .add(new Worded(figure, Wording.of(claim)));
      }
    }
    return byNoun.values();
  }

  private static boolean tellsWhatItIs(Figure figure) {
    return !figure.isConversion() && !figure.isOfScore() && !figure.head().equals("other");
  }

  /** What is counted must be one thing; a price or a length may be told without its noun. */
  private static String noun(Figure figure) {
    return figure.claim().kind() == ClaimKind.COUNT ? figure.head() : "";
  }

  private static void addEchoes(List<Worded> figures, int i, List<Echo> echoes) {
    Worded one = figures.get(i);
    for (Worded other : figures.subList(i + 1, Math.min(figures.size(), i + 1 + Rivals.NEAR))) {
      if (one.figure.sentence() != other.figure.sentence()
          && one.figure.isOneSort(other.figure)
          && !one.figure.agrees(other.figure)) {
        Echo echo = echo(one, other);
        List<Worded> near =
            figures.subList(
                Math.max(0, i - Rivals.NEAR), Math.min(figures.size(), i + 2 * Rivals.NEAR));
        if (echo.isOneThing() && !isAnotherMeant(echo, one, other, near)) {
          echoes.add(echo);
        }
      }
    }
  }

  private static Echo echo(Worded one, Worded other) {
    return Echo.of(one.figure, one.wording, other.figure, other.wording);
  }

  private static boolean isAnotherMeant(Echo echo, Worded one, Worded other, List<Worded> figures) {
    if (isToldAgain(echo, one, other, figures)) {
      return true;
    }
    Predicate<Worded> rivals =
        third -> isRival(third, one, other) && isAsLike(echo, third, one, other);
    return !echo.isSlip() && figures.stream().anyMatch(rivals);
  }

  /** Whether a figure is told in the sentence of the other too, or the first one elsewhere. */
  private static boolean isToldAgain(Echo echo, Worded one, Worded other, List<Worded> figures) {
    boolean again = false;
    for (Worded third : figures) {
      Figure figure = third.figure;
      if (figure.isAt(one.figure) || figure.isAt(other.figure)) {
        continue;
      }
      again |=
          figure.agrees(one.figure) && figure.sentence() == other.figure.sentence()
              || figure.agrees(other.figure) && figure.sentence() == one.figure.sentence()
              || figure.agrees(one.figure)
                  && figure.sentence() != one.figure.sentence()
                  && echo(one, third).weight() >= HALF * echo.weight();
    }
    return again;
  }

  private static boolean isRival(Worded third, Worded one, Worded other) {
    return third.figure.isOneSort(one.figure)
        && !third.figure.agrees(one.figure)
        && !third.figure.agrees(other.figure)
        && isPart(third) == (isPart(one) && isPart(other));
  }

  private static boolean isPart(Worded figure) {
    return figure.figure.coverage() == Coverage.PART;
  }

  private static boolean isAsLike(Echo echo, Worded third, Worded one, Worded other) {
    return third.figure.sentence() == one.figure.sentence()
        || third.figure.sentence() == other.figure.sentence()
        || echo(third, one).weight() >= AS_MUCH * echo.weight()
        || echo(third, other).weight() >= AS_MUCH * echo.weight();
  }
}
