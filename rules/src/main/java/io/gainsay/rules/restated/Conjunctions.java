package io.gainsay.rules.restated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pieces of evidence that tell more together than each by itself, as statements of their own: a
 * definite figure means much where it has no rival, and little where it has several. Stateless.
 */
final class Conjunctions {

  /** What is joined, any two of it. Cross-validation chose the list. */
  private static final List<String> TELLING =
      List.of(
          "the second: the",
          "the second: owned",
          "the second: after of",
          "the second: before a relative clause",
          "the second: opens its sentence",
          "the second is a whole",
          "the second is repeated",
          "the first is repeated",
          "the first opens the text",
          "rivals >= 1",
          "rivals >= 3",
          "rivals between >= 1",
          "more like the first >= 1",
          "more like the second >= 1",
          "words in common >= 1",
          "weight in common >= 1",
          "weight in common >= 1.5",
          "same noun",
          "same unit",
          "ratio >= 1.22",
          "ratio >= 1.65",
          "round numbers",
          "sentences apart >= 5",
          "same paragraph");

  private static final Map<String, Integer> PLACES = places();

  private static final String[][] STATEMENTS = statements();

  private Conjunctions() {}

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (String evidence : TELLING) {
      places.put(evidence, places.size());
    }
    return Map.copyOf(places);
  }

  private static String[][] statements() {
    String[][] statements = new String[TELLING.size()][TELLING.size()];
    for (int one = 0; one < TELLING.size(); one++) {
      for (int other = one + 1; other < TELLING.size(); other++) {
        statements[one][other] = TELLING.get(one) + " and " + TELLING.get(other);
      }
    }
    return statements;
  }

  /** The conjunctions that hold where all this is seen. */
  static List<String> of(List<String> seen) {
    int[] places =
        seen.stream().mapToInt(evidence -> PLACES.getOrDefault(evidence, -1)).sorted().toArray();
    List<String> conjunctions = new ArrayList<>();
    for (int one = 0; one < places.length; one++) {
      for (int other = one + 1; places[one] >= 0 && other < places.length; other++) {
        conjunctions.add(STATEMENTS[places[one]][places[other]]);
      }
    }
    return conjunctions;
  }
}
