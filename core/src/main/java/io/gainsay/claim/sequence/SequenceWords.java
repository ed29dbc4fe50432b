package io.gainsay.claim.sequence;

import io.gainsay.claim.extract.Phrases;
import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of {@code sequence.txt}. Immutable.
 *
 * @param acts past forms of verbs for what only the living do
 * @param legs phrases by the leg of a journey that they tell of
 * @param vehicles the sort of vehicle by the noun
 * @param others words of vehicles that only come to help
 */
record SequenceWords(
    Set<String> acts, Map<String, Phrases> legs, Map<String, String> vehicles, Phrases others) {

  private static final SequenceWords STANDARD =
      of(WordLists.load(SequenceWords.class, "sequence.txt"));

  /** The words that come with Gainsay. */
  static SequenceWords standard() {
    return STANDARD;
  }

  private static SequenceWords of(WordLists lists) {
    Map<String, Phrases> legs = new LinkedHashMap<>();
    for (String leg : new String[] {"depart", "signal", "arrive", "lost"}) {
      legs.put(leg, new Phrases(lists.get(leg)));
    }
    Map<String, String> vehicles = new HashMap<>();
    for (String sort : new String[] {"vessel", "aircraft", "train"}) {
      lists.get(sort).forEach(noun -> vehicles.putIfAbsent(noun, sort));
    }
    return new SequenceWords(lists.get("act"), legs, vehicles, new Phrases(lists.get("other")));
  }

  /** The sort of vehicle that a noun in the singular names. */
  Optional<String> vehicle(String noun) {
    return Optional.ofNullable(vehicles.get(noun));
  }
}
