package io.gainsay.claim;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Sides of a country or a thing, and which exclude each other. Immutable. */
public final class Directions {

  private static final Directions STANDARD = new Directions();

  private final Map<String, String> sides = new HashMap<>();
  private final Set<Set<String>> opposites = new HashSet<>();

  private Directions() {
    WordLists lists = WordLists.load(Directions.class, "directions.txt");
    for (String side : lists.categories()) {
      if (side.equals("opposite")) {
        lists.get(side).forEach(pair -> opposites.add(Set.of(pair.split(" ", 2))));
      } else {
        lists.get(side).forEach(word -> sides.put(word, side));
      }
    }
  }

  /** The directions that English names. */
  public static Directions standard() {
    return STANDARD;
  }

  /** The side a lower-case word names, or the empty string. */
  String side(String word) {
    return sides.getOrDefault(word, "");
  }

  /** Whether no place lies on both sides. */
  public boolean exclude(String one, String other) {
    return !one.equals(other) && opposites.contains(Set.of(one, other));
  }
}
