package io.gainsay.engine;

import java.util.List;

/**
 * A contradiction as a user sees it.
 *
 * @param rule id of the rule that found it
 * @param severity how sure it is
 * @param confidence estimated chance, from 0 to 1, that an editor would agree
 * @param message one sentence with both values and the arithmetic; never says which side is wrong
 * @param evidence the places, the two that tell most first; at least one
 * @param fingerprint stays the same when lines move or other findings come and go
 */
public record Finding(
    String rule,
    Severity severity,
    double confidence,
    String message,
    List<Evidence> evidence,
    String fingerprint) {

  public Finding {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding without evidence");
    }
    evidence = List.copyOf(evidence);
  }
}
