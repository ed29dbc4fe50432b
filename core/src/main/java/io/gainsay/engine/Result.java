package io.gainsay.engine;

import java.util.List;

/**
 * What a check found.
 *
 * @param findings in a total order: document, place, rule, message
 * @param nearPairs pairs that a difference in scope kept from being findings, in the order of the
 *     text
 */
public record Result(List<Finding> findings, List<NearPair> nearPairs) {

  public Result {
    findings = List.copyOf(findings);
    nearPairs = List.copyOf(nearPairs);
  }
}
