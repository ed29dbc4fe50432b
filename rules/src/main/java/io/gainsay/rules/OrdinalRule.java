package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Series;
import io.gainsay.claim.Subject;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import io.gainsay.mention.TimeRange;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Two different places in one series for what seems to be one visit, title or term. */
final class OrdinalRule implements PairRule {

  /** How much alike the words are that tell one deed twice, and how much weight they share. */
  private static final double SAME_DEED = 0.6;

  private static final double ENOUGH_SHARED = 2;

  private static final Set<String> SINCE = Set.of(Series.SINCE_OFFICE, Series.SINCE_EVENT);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ordinal", "The nth visit, title or term that is the mth elsewhere", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.NTH, ClaimKind.RANK, ClaimKind.PLACING);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    if (first.kind() == ClaimKind.RANK) {
      return Ranks.compare(first, second);
    }
    if (first.kind() == ClaimKind.PLACING) {
      return Placings.compare(first, second);
    }
    boolean other =
        first.at().sentence() == second.at().sentence()
            || Values.quantity(first).compatible(Values.quantity(second))
            || !isSameSeries(first, second);
    if (other) {
      return Verdict.COMPATIBLE;
    }
    return apart(first, second)
        .map(Verdict::apart)
        .orElseGet(
            () -> Verdict.conflict(Conflict.warning(0.75, message(first, second), first, second)));
  }

  private static String message(Claim first, Claim second) {
    String head = first.subject().head();
    return "%s: %s in one place, %s in another"
        .formatted(
            head.isEmpty() ? second.subject().head() : head,
            Values.words(first),
            Values.words(second));
  }

  /** Visits are visits; and "the fourth to span the sound" is a bridge across it. */
  private static boolean isSameSeries(Claim first, Claim second) {
    Subject one = first.subject();
    Subject other = second.subject();
    if (one.head().isEmpty() || other.head().isEmpty()) {
      return !one.facets().isEmpty() && one.facets().equals(other.facets());
    }
    boolean same = Nouns.sameSort(one.head(), other.head());
    return same && (!one.head().equals(Series.TIME) || isSameDeed(first, second));
  }

  /** What was done "for the third time" is told by the other words. */
  private static boolean isSameDeed(Claim first, Claim second) {
    return first.context().likeness(second.context()) >= SAME_DEED
        && first.context().shared(second.context()) >= ENOUGH_SHARED;
  }

  private static Optional<String> apart(Claim first, Claim second) {
    Optional<String> apart = first.scope().apartFrom(second.scope());
    if (apart.isPresent()) {
      return apart;
    }
    Subject one = first.subject();
    Subject other = second.subject();
    if (!isConfinedAlike(first, second)) {
      return Optional.of("they count in different series");
    }
    if (one.namedApart(other)) {
      return Optional.of("they name different places or people");
    }
    if (onDifferentDays(first.scope(), second.scope())) {
      return Optional.of("they are about different times");
    }
    if (one.coverage() == Coverage.PART || other.coverage() == Coverage.PART) {
      return Optional.of("the places may tell two things apart");
    }
    if (isNext(first, second) && !(isPresent(first) && isPresent(second))) {
      return Optional.of("one may come after the other");
    }
    return Optional.empty();
  }

  /** Whether what confines the series is the same, or the narrower one has the higher number. */
  private static boolean isConfinedAlike(Claim first, Claim second) {
    Set<String> frame = frame(first);
    if (!frame.equals(frame(second))) {
      return false;
    }
    Set<String> facets = first.subject().facets();
    Set<String> others = second.subject().facets();
    if (!facets.isEmpty() && !others.isEmpty() && !facets.equals(others)) {
      return false;
    }
    Optional<String> since = since(first);
    Optional<String> otherSince = since(second);
    if (since.equals(otherSince)) {
      return true;
    }
    // As many since some day cannot be more than all there were.
    return since.isEmpty() && isMore(second, first)
        || otherSince.isEmpty() && isMore(first, second);
  }

  private static Set<String> frame(Claim claim) {
    Set<String> frame = new HashSet<>(claim.subject().modifiers());
    frame.removeAll(SINCE);
    return frame;
  }

  private static Optional<String> since(Claim claim) {
    return SINCE.stream().filter(claim.subject().modifiers()::contains).findFirst();
  }

  private static boolean onDifferentDays(Scope one, Scope other) {
    TimeRange time = one.eventTime();
    TimeRange otherTime = other.eventTime();
    return time != null && otherTime != null && !time.overlaps(otherTime);
  }

  private static boolean isPresent(Claim claim) {
    return claim.subject().coverage() == Coverage.WHOLE;
  }

  private static boolean isMore(Claim one, Claim other) {
    return place(one).compareTo(place(other)) > 0;
  }

  private static boolean isNext(Claim first, Claim second) {
    return place(first).add(BigDecimal.ONE).compareTo(place(second)) == 0;
  }

  private static BigDecimal place(Claim claim) {
    return Values.quantity(claim).stated();
  }
}
