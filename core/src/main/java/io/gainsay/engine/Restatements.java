package io.gainsay.engine;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Context;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Finds claims that seem to say the same thing again with another value: their words are alike, and
 * no other claim is as much alike that agrees.
 *
 * <p>The last condition matters most. A text has many figures in like words (a figure for each
 * town, each year, each team); that a claim's own double agrees with it shows that the others are
 * about something else.
 */
public final class Restatements {

  /** A stem in more claims than this tells nothing apart and would make the search quadratic. */
  private static final int TOO_COMMON = 40;

  private final double threshold;
  private final BiPredicate<Claim, Claim> sameSort;
  private final BiPredicate<Claim, Claim> agree;

  /**
   * @param threshold the least {@link Context#likeness likeness}, from 0 to 1, of two claims that
   *     say the same
   * @param sameSort whether two claims can be about the same things at all; symmetric
   * @param agree whether the values of two claims can both hold; symmetric
   */
  public Restatements(
      double threshold, BiPredicate<Claim, Claim> sameSort, BiPredicate<Claim, Claim> agree) {
    this.threshold = threshold;
    this.sameSort = sameSort;
    this.agree = agree;
  }

  /**
   * Two claims that seem to say the same thing with values that do not agree.
   *
   * @param first the one that stands first
   * @param second the one that stands later
   * @param likeness how much alike their contexts are, from 0 to 1
   */
  public record Pair(Claim first, Claim second, double likeness) {}

  private record Match(int other, double likeness) {}

  /** The pairs among claims given in the order of the text, in that order. */
  public List<Pair> among(List<Claim> claims) {
    Map<String, List<Integer>> claimsWith = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String stem : claims.get(i).context().stems()) {
        claimsWith.computeIfAbsent(stem, k -> new ArrayList<>()).add(i);
      }
    }
    List<List<Match>> matches = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      matches.add(matches(claims, i, claimsWith));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (Match match : matches.get(i)) {
        int j = match.other;
        if (i < j
            && match.likeness >= threshold
            && !siblingAgrees(claims, i, j)
            && !siblingAgrees(claims, j, i)
            && !(hasBetter(claims, matches, i, match.likeness)
                && hasBetter(claims, matches, j, match.likeness))) {
          pairs.add(new Pair(claims.get(i), claims.get(j), match.likeness));
        }
      }
    }
    return pairs;
  }

  /**
   * Whether {@code i} agrees with {@code j} or with another claim in its sentence: "two million
   * watched the second part and nine million all four" restates both.
   */
  private boolean siblingAgrees(List<Claim> claims, int i, int j) {
    for (int sibling : sentenceOf(claims, j)) {
      Claim other = claims.get(sibling);
      if (sameSort.test(claims.get(i), other) && agree.test(claims.get(i), other)) {
        return true;
      }
    }
    return false;
  }

  /** The claims in the sentence of a claim: its neighbours in the list, which is in text order. */
  private static List<Integer> sentenceOf(List<Claim> claims, int claim) {
    List<Integer> siblings = new ArrayList<>();
    Sentence sentence = claims.get(claim).at().sentence();
    for (int k = claim; k >= 0 && claims.get(k).at().sentence() == sentence; k--) {
      siblings.add(k);
    }
    for (int k = claim + 1; k < claims.size(); k++) {
      if (claims.get(k).at().sentence() != sentence) {
        break;
      }
      siblings.add(k);
    }
    return siblings;
  }

  /** Whether some claim agrees with {@code i} in words nearly as much alike. */
  private boolean hasBetter(List<Claim> claims, List<List<Match>> matches, int i, double likeness) {
    for (Match match : matches.get(i)) {
      if (match.likeness >= 0.75 * likeness && agree.test(claims.get(i), claims.get(match.other))) {
        return true;
      }
    }
    return false;
  }

  private List<Match> matches(List<Claim> claims, int i, Map<String, List<Integer>> claimsWith) {
    Claim claim = claims.get(i);
    Map<Integer, Integer> candidates = new TreeMap<>();
    for (String stem : claim.context().stems()) {
      List<Integer> others = claimsWith.getOrDefault(stem, List.of());
      if (others.size() <= TOO_COMMON) {
        others.forEach(other -> candidates.merge(other, 1, Integer::sum));
      }
    }
    List<Match> found = new ArrayList<>();
    candidates.forEach(
        (other, common) -> {
          boolean sameSentence = claims.get(other).at().sentence() == claim.at().sentence();
          if (!sameSentence && sameSort.test(claim, claims.get(other))) {
            double likeness = claim.context().likeness(claims.get(other).context());
            if (likeness >= threshold / 2) {
              found.add(new Match(other, likeness));
            }
          }
        });
    found.sort(Comparator.comparingDouble(Match::likeness).reversed());
    return found;
  }
}
