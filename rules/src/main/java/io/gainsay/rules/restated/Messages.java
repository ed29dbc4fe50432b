package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;

/** Says in a finding what two claims state. */
final class Messages {

  private Messages() {}

  /** "goat: "six goats" here, "nine goats" there"; by the noun of the claims if one has any. */
  static String bothOf(Claim first, Claim second) {
    String head = first.subject().head();
    String noun = head.isEmpty() ? second.subject().head() : head;
    return "%s: \"%s\" here, \"%s\" there"
        .formatted(noun.isEmpty() ? "one figure" : noun, first.at().text(), second.at().text());
  }
}
