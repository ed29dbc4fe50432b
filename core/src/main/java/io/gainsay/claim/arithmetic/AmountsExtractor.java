package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Extracts what the amounts of a sentence are to each other, one sentence at a time. */
interface AmountsExtractor extends ClaimExtractor {

  /**
   * The claims of a sentence.
   *
   * @param amounts its amounts in the order of the text, at least one
   */
  List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts);

  @Override
  default List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<AmountMention> amounts = reading.mentions(sentence, AmountMention.class);
      if (!amounts.isEmpty()) {
        claims.addAll(extract(reading, sentence, amounts));
      }
    }
    return claims;
  }
}
