package io.gainsay.claim;

import io.gainsay.lexicon.Lexicon;
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
  private final Set<String> rims = new HashSet<>();
  private final Set<String> banks = new HashSet<>();
  private final Set<String> spread = new HashSet<>();
  private final Set<String> changes = new HashSet<>();

  private Directions() {
    WordLists lists = WordLists.load(Directions.class, "directions.txt");
    for (String side : lists.categories()) {
      switch (side) {
        case "opposite" ->
            lists.get(side).forEach(pair -> opposites.add(Set.of(pair.split(" ", 2))));
        case "rim" -> rims.addAll(lists.get(side));
        case "spread" -> spread.addAll(lists.get(side));
        case "change" -> changes.addAll(lists.get(side));
        case "bank" -> banks.addAll(lists.get(side));
        default -> lists.get(side).forEach(word -> sides.put(word, side));
      }
    }
  }

  /** The directions that English names. */
  public static Directions standard() {
    return STANDARD;
  }

  /** The side a lower-case word names, or the empty string. */
  public String side(String word) {
    return sides.getOrDefault(word, "");
  }

  /** Whether a noun names an end of an area. */
  public boolean isRim(String noun) {
    return rims.contains(noun);
  }

  /** Whether a noun names a side of a water. */
  public boolean isBank(String noun) {
    return banks.contains(noun);
  }

  /** Whether a noun names what goes along several sides, or from one to another. */
  public boolean isSpread(String noun) {
    Lexicon lexicon = Lexicon.english();
    return isRim(noun)
        || isBank(noun)
        || spread.contains(noun)
        || spread.stream().anyMatch(general -> lexicon.isA(noun, general));
  }

  /** Whether a word tells that something was, or will be, at another place. */
  public boolean isChange(String word) {
    return changes.contains(word);
  }

  /** Whether no place lies on both sides. */
  public boolean exclude(String one, String other) {
    return !one.equals(other) && opposites.contains(Set.of(one, other));
  }
}
