package io.gainsay.claim;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a claim is about.
 *
 * @param key claims are compared only with claims of an equal key: a resolved event, a person, or
 *     the head noun of what is counted
 * @param display the subject as people read it
 * @param names proper names that qualify it, in lower case ("nepal" in "the Nepal quake")
 * @param modifiers other words that qualify it, as lemmas ("new", "patient")
 */
public record Subject(String key, String display, Set<String> names, Set<String> modifiers) {

  public Subject {
    names = Set.copyOf(names);
    modifiers = Set.copyOf(modifiers);
  }

  /** A subject with nothing to qualify it. */
  public static Subject of(String key, String display) {
    return new Subject(key, display, Set.of(), Set.of());
  }

  /** The qualifying names in a fixed order. */
  public Set<String> sortedNames() {
    return new TreeSet<>(names);
  }
}
