package io.gainsay.claim.extract;

import io.gainsay.nlp.Sentence;

/**
 * Tokens {@code [from, to)} of a sentence that hang together; may be empty.
 *
 * @param sentence the sentence
 * @param from index of the first token
 * @param to index after the last token
 */
public record Clause(Sentence sentence, int from, int to) {

  /** Whether the token of the same sentence with this index is one of them. */
  public boolean contains(int token) {
    return from <= token && token < to;
  }

  /** Index of the first token with this lower-case form, or -1. */
  public int find(String lower) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).is(lower)) {
        return i;
      }
    }
    return -1;
  }
}
