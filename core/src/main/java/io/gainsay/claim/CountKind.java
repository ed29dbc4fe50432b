package io.gainsay.claim;

import java.util.Set;

/**
 * A kind of count beside those of Gainsay's own vocabulary: what can happen to people, or a thing
 * that goes by several nouns. Words are in lower case. Immutable.
 *
 * @param name what the kind is called: {@code vaccinated}
 * @param happen the people stand before it, with an auxiliary: "31 people were vaccinated"
 * @param intransitive the same without one: "31 people enrolled"
 * @param act the people stand after it: "vaccinated 31 people"
 * @param state it stands right after the number or its noun: "31 people homeless"
 * @param noun what is counted, as a lemma, where one stands for one person: "31 vaccinations"
 * @param things nouns, as lemmas, that count the same thing: "seat", "mandate"
 */
public record CountKind(
    String name,
    Set<String> happen,
    Set<String> intransitive,
    Set<String> act,
    Set<String> state,
    Set<String> noun,
    Set<String> things) {

  public CountKind {
    happen = Set.copyOf(happen);
    intransitive = Set.copyOf(intransitive);
    act = Set.copyOf(act);
    state = Set.copyOf(state);
    noun = Set.copyOf(noun);
    things = Set.copyOf(things);
  }
}
