package io.gainsay.claim;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done or is so: "the council approved the plan".
 *
 * @param concepts what sort of deed it is, in each of the ways it can be taken
 * @param contrary the concepts of which it is the opposite
 * @param done whether it is said to be so; false for "did not approve"
 * @param theme to whom or what it is done, or what is so; null where that is not said
 * @param doer who does it, or null
 * @param others what prepositions tie to it, by preposition
 * @param traits what else is known of it
 * @param words the words that say it
 */
public record Deed(
    Set<String> concepts,
    Set<String> contrary,
    boolean done,
    @Nullable Participant theme,
    @Nullable Participant doer,
    Map<String, Participant> others,
    Set<Trait> traits,
    String words)
    implements Value {

  /** What else is known of a deed. */
  public enum Trait {
    /** Doer and theme cannot be told apart: "the bill's defeat". */
    OPEN,
    /** Still to come: "will close". */
    FUTURE,
    /** Before what is told around it: "had closed". */
    BEFORE,
    /** It matters who does it, and not to whom it is done: one wins what another loses. */
    OF_DOER
  }

  public Deed {
    others = Map.copyOf(others);
    traits = Set.copyOf(traits);
    concepts = Set.copyOf(concepts);
    contrary = Set.copyOf(contrary);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  @Override
  public String display() {
    return words;
  }
}
