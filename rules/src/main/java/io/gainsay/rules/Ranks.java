package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.Verdict;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.PartOfSpeech;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Compares the places that a thing is said to have among its like. */
final class Ranks {

  private Ranks() {}

  static Verdict compare(Claim first, Claim second) {
    boolean other =
        first.at().sentence() == second.at().sentence()
            || Values.quantity(first).compatible(Values.quantity(second))
            || !isOfOneList(first.subject(), second.subject());
    if (other) {
      return Verdict.COMPATIBLE;
    }
    return apart(first, second)
        .map(Verdict::apart)
        .orElseGet(
            () -> Verdict.conflict(Conflict.warning(0.65, message(first, second), first, second)));
  }

  private static String message(Claim first, Claim second) {
    return "rank: %s in one place, %s in another"
        .formatted(Values.words(first), Values.words(second));
  }

  /** One noun ranked by one quality; what says neither ranks as was told before. */
  private static boolean isOfOneList(Subject one, Subject other) {
    boolean named = !one.head().isEmpty() || !other.head().isEmpty();
    boolean sameNoun =
        one.head().equals(other.head())
            || one.head().isEmpty()
            || other.head().isEmpty()
            || Lexicon.english().synonyms(one.head(), other.head());
    return named && sameNoun && isOfOneQuality(one.facets(), other.facets());
  }

  private static boolean isOfOneQuality(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other)) {
      return true;
    }
    String quality = one.iterator().next();
    String another = other.iterator().next();
    return quality.isEmpty()
        || another.isEmpty()
        || Lexicon.english().synonyms(PartOfSpeech.ADJECTIVE, quality, another);
  }

  private static Optional<String> apart(Claim first, Claim second) {
    Scope scope = first.scope();
    Optional<String> apart = scope.apartFrom(second.scope());
    if (apart.isPresent()) {
      return apart;
    }
    if (first.subject().modifiedApart(second.subject())) {
      return Optional.of("they rank within different places");
    }
    return first.subject().namedApart(second.subject())
        ? Optional.of("they name different places or people")
        : Optional.empty();
  }
}
