package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.rules.restated.PenSlips;
import java.util.Optional;

/** Tells what keeps two amounts apart that might be of one thing. */
final class AmountScopes {

  /** So much for each and so much in all differ by more than this factor. */
  private static final double FEW = 3;

  private AmountScopes() {}

  /** Why two amounts are not of one thing in one scope, or empty if nothing keeps them apart. */
  static Optional<String> apart(Claim first, Claim second) {
    Optional<String> apart = first.scope().apartFrom(second.scope());
    if (apart.isPresent()) {
      return apart;
    }
    boolean slip =
        PenSlips.between(
            Values.quantity(first).statedInBase(), Values.quantity(second).statedInBase());
    if (isPart(first) != isPart(second) && !slip) {
      return Optional.of("one is a part of the other");
    }
    if (slip && PenSlip.isTelling(Values.quantity(first).statedInBase())) {
      return Optional.empty();
    }
    if (isForEach(first) != isForEach(second) && differByMoreThan(FEW, first, second)) {
      return Optional.of("one is for each, the other in all");
    }
    if (first.subject().facetsApart(second.subject())) {
      return Optional.of("they state different properties");
    }
    if (first.subject().namedApart(second.subject())) {
      return Optional.of("they name different places or people");
    }
    return first.subject().modifiedApart(second.subject())
        ? Optional.of("they are of different sorts")
        : Optional.empty();
  }

  private static boolean isPart(Claim claim) {
    return claim.subject().coverage() == Coverage.PART;
  }

  /** "$1.35 a share", where a rate by time, which writers leave out, does not count. */
  private static boolean isForEach(Claim claim) {
    Subject subject = claim.subject();
    return subject.facets().stream().anyMatch(facet -> facet.startsWith(subject.key() + "/"));
  }

  private static boolean differByMoreThan(double factor, Claim first, Claim second) {
    double one = Math.abs(Values.quantity(first).statedInBase().doubleValue());
    double other = Math.abs(Values.quantity(second).statedInBase().doubleValue());
    return Math.max(one, other) > factor * Math.min(one, other);
  }
}
