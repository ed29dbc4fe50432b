package io.gainsay.claim.saying;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Claims that the text has a passage: one for each sentence long enough to be told again. */
public final class PassageExtractor implements ClaimExtractor {

  private static final Subject PASSAGES = Subject.of("passages", "passage");

  /** Shorter sentences repeat by chance. */
  private static final int FEWEST_WORDS = 8;

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      StringJoiner words = new StringJoiner(" ");
      int count = 0;
      for (Token token : sentence.tokens()) {
        if (token.isWord() || token.isDigits()) {
          words.add(token.lower());
          count++;
        }
      }
      if (count >= FEWEST_WORDS) {
        TokenSpan at = sentence.whole();
        Value value = new Value.Text(words.toString());
        claims.add(Claim.of(ClaimKind.PASSAGE, PASSAGES, value, Scope.PLAIN, at));
      }
    }
    return claims;
  }
}
