package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds properties of which a text gives just two different figures: one profit here, another
 * there. A text with more figures for a property speaks of several things that have it.
 */
final class SoleFigures {

  private final List<Pair> pairs;

  /** The sides each claim stands on: twice the index of the pair, and one more for the others. */
  private final Map<Claim, List<Integer>> sides = new IdentityHashMap<>();

  private SoleFigures(List<Pair> pairs) {
    this.pairs = pairs;
    for (int i = 0; i < pairs.size(); i++) {
      if (!pairs.get(i).isOfDimension()) {
        addSide(pairs.get(i).ones, 2 * i);
        addSide(pairs.get(i).others, 2 * i + 1);
      }
    }
  }

  private void addSide(List<Claim> claims, int side) {
    claims.forEach(claim -> sides.computeIfAbsent(claim, k -> new ArrayList<>()).add(side));
  }

  /**
   * Claims of a property with one of its only two values, and those with the other.
   *
   * @param facet the property, see {@link io.gainsay.claim.Subject#facets()}
   * @param ones the claims that state the value told first
   * @param others the claims that state the other value
   */
  record Pair(String facet, List<Claim> ones, List<Claim> others) {

    /**
     * Whether no paragraph gives both figures. Whoever gives two side by side tells of two things.
     */
    boolean isFarApart() {
      return Collections.disjoint(paragraphs(ones), paragraphs(others));
    }

    /** Whether a brief text has no other figures of the sort. */
    boolean isOfText() {
      return isOf(Subject.ofText(ones.get(0).subject().key()));
    }

    /** Whether the property is no more than being a length, an area or a sum of money. */
    boolean isOfDimension() {
      return isOf(ones.get(0).subject().key());
    }

    /** "MONEY", and so much of it for each: "MONEY/share". */
    private boolean isOf(String property) {
      return facet.equals(property) || facet.startsWith(property + "/");
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Whether the two claims state the two values of some property. */
  boolean separates(Claim one, Claim other) {
    List<Integer> opposite = sides.getOrDefault(other, List.of());
    return sides.getOrDefault(one, List.of()).stream()
        .anyMatch(side -> opposite.contains(side ^ 1));
  }

  static SoleFigures among(List<Claim> claims, BiPredicate<Claim, Claim> agree) {
    List<Claim> current = claims.stream().filter(SoleFigures::isOfTheMatter).toList();
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Claim>> byFacet = new LinkedHashMap<>();
    for (Claim claim : current) {
      for (String facet : new TreeSet<>(claim.subject().facets())) {
        byFacet.computeIfAbsent(facet, k -> new ArrayList<>()).add(claim);
      }
    }
    byFacet.forEach((facet, group) -> addIfTwo(facet, group, agree, pairs));
    return new SoleFigures(pairs);
  }

  private static boolean isOfTheMatter(Claim claim) {
    return !claim.scope().elsewhere()
        && claim.scope().modality() != Modality.SUPERSEDED
        && claim.scope().modality() != Modality.DENIED;
  }

  private static void addIfTwo(
      String facet, List<Claim> group, BiPredicate<Claim, Claim> agree, List<Pair> pairs) {
    List<Claim> ones = new ArrayList<>();
    List<Claim> others = new ArrayList<>();
    for (Claim claim : group) {
      if (claim.subject().coverage() == Coverage.PART) {
        // What is added to something shows that even a brief text tells of two things.
        if (facet.equals(Subject.ofText(claim.subject().key()))) {
          return;
        }
        continue;
      }
      if (ones.isEmpty() || agree.test(ones.get(0), claim)) {
        ones.add(claim);
      } else if (others.isEmpty() || agree.test(others.get(0), claim)) {
        others.add(claim);
      } else {
        return;
      }
    }
    // A sentence that gives both figures tells them apart by itself.
    if (!others.isEmpty() && Collections.disjoint(sentences(ones), sentences(others))) {
      pairs.add(new Pair(facet, List.copyOf(ones), List.copyOf(others)));
    }
  }

  private static Set<Integer> paragraphs(List<Claim> claims) {
    return claims.stream().map(c -> c.at().sentence().blockIndex()).collect(Collectors.toSet());
  }

  private static Set<Sentence> sentences(List<Claim> claims) {
    return claims.stream().map(claim -> claim.at().sentence()).collect(Collectors.toSet());
  }
}
