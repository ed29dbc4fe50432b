package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope.Modality;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Whether two claims can be about one event. */
final class SameEvent {

  private SameEvent() {}

  /** What keeps the events of two claims apart, or empty if nothing does. */
  static Optional<String> apart(Claim first, Claim second) {
    Optional<String> different = differentEvents(first, second);
    if (different.isEmpty()
        && (first.scope().modality() != Modality.ASSERTED
            || second.scope().modality() != Modality.ASSERTED)) {
      return Optional.of("one is planned, denied or told as superseded");
    }
    return different;
  }

  /** Like {@link #apart}, but two plans for one event can be compared as well. */
  static Optional<String> apartAsFactsOrPlans(Claim first, Claim second) {
    boolean plans =
        first.scope().modality() == Modality.UNREAL && second.scope().modality() == Modality.UNREAL;
    return plans ? differentEvents(first, second) : apart(first, second);
  }

  private static Optional<String> differentEvents(Claim first, Claim second) {
    Set<String> names = first.subject().names();
    Set<String> others = second.subject().names();
    if (!names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others)) {
      return Optional.of("they name different events");
    }
    if (second.subject().coverage() == Coverage.OPEN) {
      return Optional.of("the later one is introduced as a new event");
    }
    if (first.scope().elsewhere() || second.scope().elsewhere()) {
      return Optional.of("one speaks of another occasion");
    }
    return Optional.empty();
  }
}
