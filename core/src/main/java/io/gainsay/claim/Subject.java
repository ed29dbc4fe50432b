package io.gainsay.claim;

import java.util.Collections;
import java.util.Set;

/**
 * What a claim is about.
 *
 * @param key claims are compared only with claims of an equal key: a sort of event, of people, of
 *     thing
 * @param head the noun that names the subject, as a lemma
 * @param names proper names that qualify it, in lower case ("nepal" in "the Nepal quake")
 * @param modifiers other words that qualify it, in lower case ("new", "patient")
 * @param coverage whether a count of it covers all there is
 */
public record Subject(
    String key, String head, Set<String> names, Set<String> modifiers, Coverage coverage) {

  public Subject {
    names = Set.copyOf(names);
    modifiers = Set.copyOf(modifiers);
  }

  /** A subject with nothing to qualify it. */
  public static Subject of(String key, String head) {
    return new Subject(key, head, Set.of(), Set.of(), Coverage.OPEN);
  }

  /** Whether both subjects are qualified by names, and by none in common. */
  public boolean namedApart(Subject other) {
    return !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
  }

  /** Whether both subjects are qualified by other words, and by none in common. */
  public boolean modifiedApart(Subject other) {
    return !modifiers.isEmpty()
        && !other.modifiers.isEmpty()
        && Collections.disjoint(modifiers, other.modifiers);
  }
}
