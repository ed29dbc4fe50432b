package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the claims of one statement whose figures must agree with each other. Not thread-safe.
 */
final class Statement {

  private final String key;
  private final List<Claim> claims = new ArrayList<>();

  /**
   * @param sort what equation the figures must satisfy: {@code total}, {@code change} …
   * @param anchor a place that no other statement of the sort has
   */
  Statement(String sort, TokenSpan anchor) {
    key = sort + "@" + anchor.sentence().document().name() + "#" + anchor.source().start();
  }

  Statement add(ClaimKind kind, String display, AmountMention mention) {
    return add(kind, display, mention.quantity(), mention.at());
  }

  Statement add(ClaimKind kind, String display, Quantity quantity, TokenSpan at) {
    return add(kind, display, new Value.Amount(quantity), at);
  }

  Statement add(ClaimKind kind, String display, Value value, TokenSpan at) {
    claims.add(Claim.of(kind, Subject.of(key, display), value, Scope.PLAIN, at));
    return this;
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }
}
