package io.gainsay.claim.extract;

import io.gainsay.claim.Claim;
import java.util.List;

/**
 * Makes claims of one family from a reading. Implementations are immutable and thread-safe and take
 * time in proportion to the text.
 */
@FunctionalInterface
public interface ClaimExtractor {

  /** The claims of this family in the reading, in the order of the text. */
  List<Claim> extract(Reading reading);
}
