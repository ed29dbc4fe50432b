package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.NearPair;
import java.util.List;

/** Finds pairs of claims that state one value twice, and otherwise the second time. */
public interface Retellings {

  /**
   * The pairs that are likely one value.
   *
   * @param claims claims of one dimension, in the order of the text
   */
  List<Conflict> conflicts(List<Claim> claims);

  /**
   * The pairs that were nearly reported, with what spoke most against it.
   *
   * @param rule id of the rule that asks
   * @param claims as for {@link #conflicts}
   */
  List<NearPair> nearPairs(String rule, List<Claim> claims);
}
