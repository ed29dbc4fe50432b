package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Two tolls of one event that cannot both hold. */
final class CasualtyRule implements PairRule {

  /** From here on two counts in like words are of the same people. */
  private static final double SAME_PEOPLE = 0.55;

  /** An event that is over for longer than this when a report appears is told for comparison. */
  private static final int NEWS_DAYS = 60;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "casualty", "Two counts of the dead, hurt or missing that cannot both hold", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.CASUALTIES);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    Quantity one = Values.quantity(first);
    Quantity other = Values.quantity(second);
    if (one.compatible(other) || first.at().sentence() == second.at().sentence()) {
      return Verdict.COMPATIBLE;
    }
    return apart(first, second)
        .map(Verdict::apart)
        .orElseGet(
            () ->
                Verdict.conflict(
                    Conflict.warning(
                        0.8,
                        "%s: %s here, %s there"
                            .formatted(
                                first.subject().head(), Values.words(first), Values.words(second)),
                        first,
                        second)));
  }

  private static Optional<String> apart(Claim first, Claim second) {
    Optional<String> apart = first.scope().apartFrom(second.scope());
    if (apart.isPresent()) {
      return apart;
    }
    if (first.subject().namedApart(second.subject())) {
      return Optional.of("they name different places");
    }
    if (isHistory(first) != isHistory(second)) {
      return Optional.of("one speaks of an event long past");
    }
    if (!first.subject().modifiers().equals(second.subject().modifiers())
        || !coverTheSame(first, second)) {
      return Optional.of("one may be about a part of the other");
    }
    if (rises(first, second)) {
      return Optional.of("the count may have risen from one time to the other");
    }
    return Optional.empty();
  }

  /**
   * A part cannot exceed the whole, and two wholes are one. What is neither said to be a part nor
   * the whole is taken for a part if it is smaller and told in other words.
   */
  private static boolean coverTheSame(Claim first, Claim second) {
    Coverage one = first.subject().coverage();
    Coverage other = second.subject().coverage();
    if (one == Coverage.WHOLE && other == Coverage.WHOLE) {
      return true;
    }
    if (one == Coverage.PART || other == Coverage.PART) {
      return false;
    }
    boolean partExceedsWhole =
        one == Coverage.WHOLE && isMore(second, first)
            || other == Coverage.WHOLE && isMore(first, second);
    return partExceedsWhole || first.context().likeness(second.context()) >= SAME_PEOPLE;
  }

  private static boolean isMore(Claim one, Claim other) {
    return Values.quantity(one).statedInBase().compareTo(Values.quantity(other).statedInBase()) > 0;
  }

  private static boolean isHistory(Claim claim) {
    TimeRange time = claim.scope().eventTime();
    LocalDate published = claim.at().sentence().document().published().orElse(null);
    return time != null
        && published != null
        && time.lastDay().isBefore(published.minusDays(NEWS_DAYS));
  }

  /** A toll may rise with time; only a fall is strange. */
  private static boolean rises(Claim first, Claim second) {
    Scope one = first.scope();
    Scope other = second.scope();
    if (one.asOf() == null || other.asOf() == null) {
      return false;
    }
    return one.asOf().isBefore(other.asOf()) && isMore(second, first)
        || other.asOf().isBefore(one.asOf()) && isMore(first, second);
  }
}
