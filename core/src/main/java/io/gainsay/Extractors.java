package io.gainsay;

import io.gainsay.claim.ClaimExtractor;
import java.util.List;

/** The standard claim extractors. */
final class Extractors {

  private Extractors() {}

  static List<ClaimExtractor> standard() {
    return List.of();
  }
}
