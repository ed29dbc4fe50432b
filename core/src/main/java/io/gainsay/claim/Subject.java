package io.gainsay.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What a claim is about.
 *
 * @param key claims are compared only with claims of an equal key: a sort of event, of people, of
 *     thing
 * @param head the noun that names the subject, as a lemma
 * @param names proper names that qualify it, in lower case ("nepal" in "the Nepal quake")
 * @param modifiers other words that qualify it, in lower case ("new", "patient")
 * @param facets the properties of it that the claim may state ("cost", "profit"), where known
 * @param coverage whether a count of it covers all there is
 */
public record Subject(
    String key,
    String head,
    Set<String> names,
    Set<String> modifiers,
    Set<String> facets,
    Coverage coverage) {

  public Subject {
    names = Set.copyOf(names);
    modifiers = Set.copyOf(modifiers);
    facets = Set.copyOf(facets);
  }

  /** A subject of which a claim states no known property. */
  public Subject(
      String key, String head, Set<String> names, Set<String> modifiers, Coverage coverage) {
    this(key, head, names, modifiers, Set.of(), coverage);
  }

  /** A subject with nothing to qualify it. */
  public static Subject of(String key, String head) {
    return new Subject(key, head, Set.of(), Set.of(), Set.of(), Coverage.OPEN);
  }

  /** The same subject with one property: what is counted of it. */
  public Subject ofFacet(String facet) {
    return new Subject(key, head, names, modifiers, Set.of(facet), coverage);
  }

  /** Whether both subjects are qualified by names, and by none in common. */
  public boolean namedApart(Subject other) {
    return !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
  }

  /** Whether the claims state properties that are known, and none in common. */
  public boolean facetsApart(Subject other) {
    Set<String> telling = tellingFacets();
    Set<String> others = other.tellingFacets();
    return !head.equals(other.head)
        && !telling.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(telling, others)
        && !key.equals("COUNT");
  }

  /** The facet of every amount in a text so brief that it tells of one thing of a sort. */
  public static String ofText(String key) {
    return key + " of the text";
  }

  /** The facets that say more than that it is a length or a sum of money, which the key says. */
  private Set<String> tellingFacets() {
    Set<String> telling = new HashSet<>(facets);
    telling.remove(key);
    telling.removeIf(facet -> facet.startsWith(key + " of "));
    return telling;
  }

  /** Whether both subjects are qualified by other words, and by none in common. */
  public boolean modifiedApart(Subject other) {
    return !modifiers.isEmpty()
        && !other.modifiers.isEmpty()
        && Collections.disjoint(modifiers, other.modifiers);
  }
}
