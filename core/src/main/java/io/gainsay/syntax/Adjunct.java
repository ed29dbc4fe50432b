package io.gainsay.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that a preposition ties to a predicate: "at dawn", "by police". For "Eindhoven, where
 * the warehouse burned" the preposition is "where".
 *
 * @param preposition in lower case; empty for a bare time ("left Monday")
 * @param phrase what it governs
 */
public record Adjunct(String preposition, Phrase phrase) {

  /** The phrase of the first adjunct with a preposition, or null. */
  static @Nullable Phrase find(Iterable<Adjunct> adjuncts, String preposition) {
    for (Adjunct adjunct : adjuncts) {
      if (adjunct.preposition.equals(preposition)) {
        return adjunct.phrase;
      }
    }
    return null;
  }
}
