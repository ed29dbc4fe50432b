package io.gainsay.syntax;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of a sentence's verbs so far, for those to come: a later verb shares the
 * subject of an earlier one, or is as real as it. One for each sentence; filled from left to right.
 */
final class EarlierVerbs {

  private final Map<VerbGroup, Predication> predications = new LinkedHashMap<>();

  private final Map<VerbGroup, @Nullable Phrase> continued = new LinkedHashMap<>();

  /** Takes down what a group says. */
  void put(VerbGroup group, Predication predication) {
    predications.put(group, predication);
  }

  /** Takes down the phrase of which the sentence goes on to tell after a group's clause. */
  void putContinued(VerbGroup group, @Nullable Phrase phrase) {
    continued.put(group, phrase);
  }

  /** What a group says, or null if it says nothing or is yet to come. */
  @Nullable Predication of(@Nullable VerbGroup group) {
    return group == null ? null : predications.get(group);
  }

  /** The phrase that goes on after a group's clause, or null. */
  @Nullable Phrase continued(VerbGroup group) {
    return continued.get(group);
  }

  /** All predications of verbs so far, in the order of the text. */
  Collection<Predication> all() {
    return predications.values();
  }
}
