package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Placing;
import io.gainsay.claim.Placing.Basis;
import io.gainsay.claim.Series;
import io.gainsay.claim.Subject;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.Verdict;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.TimeRange;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Compares the places in one series that a text gives to what seems to be one thing. */
final class Placings {

  private static final String TIME = Series.TIME;

  private static final Set<String> SINCE = Set.of(Series.SINCE_EVENT, Series.SINCE_OFFICE);

  /** How much weight words must share that tell of one thing twice. */
  private static final double ENOUGH_SHARED = 1;

  private Placings() {}

  static Verdict compare(Claim first, Claim second) {
    Placing one = (Placing) first.value();
    Placing other = (Placing) second.value();
    boolean different =
        one.place() != other.place()
            && (isAfter(one) != isAfter(other) || first.at().sentence() != second.at().sentence())
            && isOneSeries(first.subject(), second.subject());
    if (!different || !isOneThing(first, second)) {
      return Verdict.COMPATIBLE;
    }
    return apart(first, second)
        .map(Verdict::apart)
        .orElseGet(
            () -> Verdict.conflict(Conflict.warning(0.7, message(first, second), first, second)));
  }

  /** Whether it counts those before: beside the place of this one they must fit. */
  private static boolean isAfter(Placing placing) {
    return placing.basis() == Basis.AFTER;
  }

  private static boolean isOneThing(Claim first, Claim second) {
    Placing one = (Placing) first.value();
    Placing other = (Placing) second.value();
    if (isCount(one) || isCount(other)) {
      return isCount(one) != isCount(other) && isOneCount(one, other);
    }
    // The first of a series is told for its own sake.
    boolean later = one.place() > 1 && other.place() > 1;
    return switch (other.basis()) {
      case THIS -> true;
      case SOLE -> later;
      case KNOWN -> later;
      // "The second blast broke windows, the fourth killed nobody" contrasts them.
      case TOPIC -> later && one.basis() != Basis.TOPIC;
      case STEP -> later && isToldAgain(first, second);
      default -> false;
    };
  }

  /** The first of several is no less the first for those that followed. */
  private static boolean isOneCount(Placing one, Placing other) {
    if (one.basis() == Basis.STEP || other.basis() == Basis.STEP) {
      return false;
    }
    boolean total = one.basis() == Basis.TOTAL || other.basis() == Basis.TOTAL;
    return !total || Math.min(one.place(), other.place()) > 1;
  }

  /** Whose it is, or much else that is told of it, was told before. */
  private static boolean isToldAgain(Claim first, Claim second) {
    boolean sameOccasion =
        !Collections.disjoint(first.subject().facets(), second.subject().facets());
    return sameOccasion || first.context().shared(second.context()) >= ENOUGH_SHARED;
  }

  private static boolean isCount(Placing placing) {
    return placing.basis() == Basis.TOTAL || placing.basis() == Basis.AFTER;
  }

  /** The same sort of thing, or a deed that the noun names: the third eruption, erupted twice. */
  private static boolean isOneSeries(Subject one, Subject other) {
    String head = one.head();
    String another = other.head();
    if (head.equals(TIME) != another.equals(TIME)) {
      return head.equals(TIME) ? names(another, one.facets()) : names(head, other.facets());
    }
    boolean nouns = !head.isEmpty() && !another.isEmpty() && !head.equals(TIME);
    return nouns && Nouns.sameSort(head, another);
  }

  private static boolean names(String noun, Set<String> verbs) {
    Lexicon lexicon = Lexicon.english();
    return verbs.stream()
        .anyMatch(
            verb ->
                lexicon.derived(noun, verb)
                    || lexicon.verbsOf(noun).stream()
                        .anyMatch(v -> lexicon.synonymVerbs(v, verb) || lexicon.isWayTo(verb, v)));
  }

  private static Optional<String> apart(Claim first, Claim second) {
    Subject one = first.subject();
    Subject other = second.subject();
    if (one.namedApart(other)) {
      return Optional.of("they belong to different people or places");
    }
    if ((isSole(first) || isSole(second)) && one.names().isEmpty() != other.names().isEmpty()) {
      return Optional.of("one is somebody's, the other is not");
    }
    if (isNth(first) == isNth(second)
        && !isSole(first)
        && !one.facets().isEmpty()
        && !other.facets().isEmpty()
        && Collections.disjoint(one.facets(), other.facets())) {
      return Optional.of("they count in different series");
    }
    if (isNth(first) && isNth(second) && !isConfinedAlike(first, second)) {
      return Optional.of("they are confined to different times");
    }
    TimeRange time = first.scope().eventTime();
    TimeRange otherTime = second.scope().eventTime();
    if (time != null && otherTime != null && !time.overlaps(otherTime)) {
      return Optional.of("they are about different times");
    }
    return first.scope().apartFrom(second.scope());
  }

  /** As many since some day cannot be more than all there were. */
  private static boolean isConfinedAlike(Claim first, Claim second) {
    Set<String> one = first.subject().modifiers();
    Set<String> other = second.subject().modifiers();
    int place = ((Placing) first.value()).place();
    int another = ((Placing) second.value()).place();
    return one.equals(other)
        || one.isEmpty() && SINCE.containsAll(other) && another > place
        || other.isEmpty() && SINCE.containsAll(one) && place > another;
  }

  private static boolean isNth(Claim claim) {
    Placing placing = (Placing) claim.value();
    return !isCount(placing) && placing.basis() != Basis.SOLE;
  }

  private static boolean isSole(Claim claim) {
    return ((Placing) claim.value()).basis() == Basis.SOLE;
  }

  private static String message(Claim first, Claim second) {
    return "%s: %s in one place, %s in another"
        .formatted(first.subject().head(), Values.words(first), Values.words(second));
  }
}
