package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.engine.Conflict;

/**
 * What a brief text tells twice in other words is mostly one thing; in an article it is as often
 * another of the sort, so that there it is only worth a look.
 */
final class Brevity {

  private Brevity() {}

  /** A warning in a brief text, a suggestion in a longer one. */
  static Conflict conflict(double confidence, String message, Claim first, Claim second) {
    return isBrief(first) && isBrief(second)
        ? Conflict.warning(confidence, message, first, second)
        : Conflict.suggestion(confidence, message, first, second);
  }

  private static boolean isBrief(Claim claim) {
    return claim.at().sentence().document().isBrief();
  }
}
