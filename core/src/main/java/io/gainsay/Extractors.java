package io.gainsay;

import io.gainsay.claim.AmountExtractor;
import io.gainsay.claim.CasualtyExtractor;
import io.gainsay.claim.ClaimExtractor;
import io.gainsay.claim.DateExtractor;
import io.gainsay.claim.EventExtractor;
import io.gainsay.claim.NthExtractor;
import java.util.List;

/** The standard claim extractors. */
final class Extractors {

  private Extractors() {}

  static List<ClaimExtractor> standard() {
    return List.of(
        new AmountExtractor(),
        new CasualtyExtractor(),
        new DateExtractor(),
        new EventExtractor(),
        new NthExtractor());
  }
}
