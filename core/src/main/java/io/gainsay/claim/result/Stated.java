package io.gainsay.claim.result;

import io.gainsay.claim.Standing;
import io.gainsay.nlp.TokenSpan;

/**
 * A result that a sentence states.
 *
 * @param standing the result
 * @param at the words that state it
 * @param head the noun it qualifies or counts, as a lemma; empty where there is none
 */
record Stated(Standing standing, TokenSpan at, String head) {

  /** The same at a moment before the end, if the words around it say so. */
  Stated timed(Moments moments) {
    boolean before = !standing.interim() && moments.isOnTheWay(at);
    return before ? new Stated(standing.soFar(), at, head) : this;
  }
}
