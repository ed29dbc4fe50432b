package io.gainsay.claim;

import io.gainsay.nlp.Sentence;

/**
 * Tokens {@code [from, to)} of a sentence that hang together; may be empty.
 *
 * @param sentence the sentence
 * @param from index of the first token
 * @param to index after the last token
 */
record Clause(Sentence sentence, int from, int to) {

  boolean contains(int token) {
    return from <= token && token < to;
  }

  /** Index of the first token with this lower-case form, or -1. */
  int find(String lower) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).is(lower)) {
        return i;
      }
    }
    return -1;
  }
}
