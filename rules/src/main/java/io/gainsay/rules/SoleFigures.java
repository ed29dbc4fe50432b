package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Finds properties of which a text gives just two different figures: one profit here, another
 * there. A text with more figures for a property speaks of several things that have it.
 */
final class SoleFigures {

  private SoleFigures() {}

  /** Claims of a property with one of its only two values, and those with the other. */
  record Pair(List<Claim> ones, List<Claim> others) {

    /** Whether the two claims state the two values. */
    boolean separates(Claim one, Claim other) {
      return ones.contains(one) && others.contains(other)
          || ones.contains(other) && others.contains(one);
    }
  }

  static List<Pair> among(List<Claim> claims, BiPredicate<Claim, Claim> agree) {
    List<Claim> current = claims.stream().filter(SoleFigures::isOfTheMatter).toList();
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Claim>> byFacet = new LinkedHashMap<>();
    for (Claim claim : current) {
      for (String facet : new TreeSet<>(claim.subject().facets())) {
        byFacet.computeIfAbsent(facet, k -> new ArrayList<>()).add(claim);
      }
    }
    byFacet.values().forEach(group -> addIfTwo(group, agree, pairs));
    return pairs;
  }

  private static boolean isOfTheMatter(Claim claim) {
    return !claim.scope().elsewhere()
        && claim.scope().modality() != Modality.SUPERSEDED
        && claim.scope().modality() != Modality.DENIED
        && claim.subject().coverage() != Coverage.PART;
  }

  private static void addIfTwo(
      List<Claim> group, BiPredicate<Claim, Claim> agree, List<Pair> pairs) {
    List<Claim> ones = new ArrayList<>();
    List<Claim> others = new ArrayList<>();
    for (Claim claim : group) {
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
      pairs.add(new Pair(List.copyOf(ones), List.copyOf(others)));
    }
  }

  private static List<Sentence> sentences(List<Claim> claims) {
    return claims.stream().map(claim -> claim.at().sentence()).toList();
  }
}
