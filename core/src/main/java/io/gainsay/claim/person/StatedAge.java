package io.gainsay.claim.person;

import io.gainsay.mention.Quantity;
import io.gainsay.nlp.TokenSpan;

/**
 * An age that a text states, whoever has it.
 *
 * @param at the words that state it
 * @param years the ages the words allow
 * @param bearer index of the word for who has it: of a name, a pronoun, a noun; or {@link #NOBODY}
 * @param when how the words place the age in time
 */
record StatedAge(TokenSpan at, Quantity years, int bearer, Moment.When when) {

  /** The bearer where the sentence gives none. */
  static final int NOBODY = -1;
}
