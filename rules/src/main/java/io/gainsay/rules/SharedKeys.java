package io.gainsay.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds things that have words or other keys in common, in time that grows with their number and
 * not with its square. A key that many have tells nothing apart and is passed over. Not
 * thread-safe.
 */
final class SharedKeys {

  private final int crowd;
  private final Map<String, List<Integer>> things = new HashMap<>();

  /**
   * @param crowd a key of more things than this is passed over
   */
  SharedKeys(int crowd) {
    this.crowd = crowd;
  }

  /**
   * Takes in one thing more.
   *
   * @param thing its number, greater than those before
   * @param keys its keys
   * @return the things before it that share keys with it, in order, with the number of those keys
   */
  SortedMap<Integer, Integer> add(int thing, Iterable<String> keys) {
    SortedMap<Integer, Integer> earlier = new TreeMap<>();
    for (String key : keys) {
      List<Integer> sharing = things.computeIfAbsent(key, k -> new ArrayList<>());
      if (sharing.size() <= crowd) {
        sharing.forEach(other -> earlier.merge(other, 1, Integer::sum));
        sharing.add(thing);
      }
    }
    earlier.remove(thing);
    return earlier;
  }
}
