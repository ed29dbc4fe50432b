package io.gainsay.mention;

import io.gainsay.nlp.TokenSpan;

/**
 * Words between quotation marks, as far as they stand in one sentence.
 *
 * @param at where they stand, marks included
 * @param value the words in lower case without marks and punctuation, single spaces between them
 * @param quotation pieces of one quotation that runs over several sentences share this number,
 *     which no other quotation of the document has
 */
public record QuoteMention(TokenSpan at, String value, int quotation) implements Mention {

  @Override
  public String type() {
    return "quote";
  }
}
