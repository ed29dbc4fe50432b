package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Two tolls of one event that cannot both hold. */
final class CasualtyRule implements PairRule {

  /** From here on two counts in like words are of the same people. */
  private static final double SAME_PEOPLE = 0.55;

  /** An event that is over for longer than this when a report appears is told for comparison. */
  private static final int NEWS_DAYS = 60;

  /** Without a date of publication, events told by month or year are told for comparison. */
  private static final Duration MONTH = Duration.ofDays(28);

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
    if (agree(first, second)
        || first.at().sentence() == second.at().sentence()
        || !concern(first, second)) {
      return Verdict.COMPATIBLE;
    }
    return apart(first, second)
        .map(Verdict::apart)
        .orElseGet(
            () -> Verdict.conflict(Conflict.warning(0.8, message(first, second), first, second)));
  }

  /**
   * Whether the numbers fit. "At least 14" is what a newsroom writes for the 14 who are confirmed:
   * to "the seventeen dead" of the same report it is another toll.
   */
  private static boolean agree(Claim first, Claim second) {
    return Values.quantity(first).compatible(Values.quantity(second))
        && !isUndercut(first, second)
        && !isUndercut(second, first);
  }

  private static boolean isUndercut(Claim floor, Claim known) {
    return Values.quantity(floor).hedge() == Hedge.AT_LEAST
        && Values.quantity(known).hedge() == Hedge.EXACT
        && known.scope().modality() == Modality.GIVEN
        && isWhole(known.subject().coverage())
        && isMore(known, floor);
  }

  private static String message(Claim first, Claim second) {
    String outcome = first.subject().head();
    return isFall(first, second)
        ? "%s: %s at first, %s later"
            .formatted(outcome, earlier(first, second), later(first, second))
        : "%s: %s in one place, %s in another"
            .formatted(outcome, Values.words(first), Values.words(second));
  }

  /**
   * Whether one count says something of the people of the other: they are of one sort, or the one
   * counts more of a sort than the other counts of all people.
   */
  private static boolean concern(Claim first, Claim second) {
    Set<String> sort = first.subject().modifiers();
    Set<String> other = second.subject().modifiers();
    if (sort.equals(other)) {
      return true;
    }
    return sort.isEmpty() && isMore(second, first) || other.isEmpty() && isMore(first, second);
  }

  private static Optional<String> apart(Claim first, Claim second) {
    Optional<String> apart = first.scope().apartFrom(second.scope());
    if (apart.isPresent()) {
      return apart;
    }
    if (first.subject().namedApart(second.subject())) {
      return Optional.of("they name different places");
    }
    if (isHistory(first) != isHistory(second) && !takesUp(second, first)
        || onDifferentDays(first, second)) {
      return Optional.of("they are about different times");
    }
    if (!coverTheSame(first, second)) {
      return Optional.of("one may be about a part of the other");
    }
    if (changes(first, second)) {
      return Optional.of("the count may have changed from one time to the other");
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
    if (one == Coverage.SO_FAR || other == Coverage.SO_FAR) {
      return false;
    }
    if (isNone(first) || isNone(second)) {
      Coverage none = isNone(first) ? one : other;
      return none != Coverage.PART && one != Coverage.LONGER && other != Coverage.LONGER;
    }
    if (one == Coverage.PART || other == Coverage.PART) {
      return isMore(second, first) ? isPartOf(second, first) : isPartOf(first, second);
    }
    boolean whole = isWhole(one) && isWhole(other);
    if (one == Coverage.LONGER || other == Coverage.LONGER) {
      // What one day took cannot be more than what the year took.
      return one != other
          && (one == Coverage.LONGER ? isMore(second, first) : isMore(first, second));
    }
    boolean partExceedsWhole =
        isWhole(one) && isMore(second, first) || isWhole(other) && isMore(first, second);
    return whole || partExceedsWhole || first.context().likeness(second.context()) >= SAME_PEOPLE;
  }

  /** Whether of known people, "12 of those killed", more are told than there are. */
  private static boolean isPartOf(Claim part, Claim whole) {
    return part.subject().coverage() == Coverage.PART
        && isWhole(whole.subject().coverage())
        && part.scope().modality() == Modality.GIVEN
        && part.subject().modifiers().isEmpty()
        && Values.quantity(part).hedge() == Hedge.EXACT;
  }

  private static boolean isWhole(Coverage coverage) {
    return coverage == Coverage.WHOLE;
  }

  private static boolean isNone(Claim claim) {
    return Values.quantity(claim).stated().signum() == 0;
  }

  private static boolean isMore(Claim one, Claim other) {
    return Values.quantity(one).statedInBase().compareTo(Values.quantity(other).statedInBase()) > 0;
  }

  private static boolean isHistory(Claim claim) {
    TimeRange time = claim.scope().eventTime();
    LocalDate published = claim.at().sentence().document().published().orElse(null);
    if (time == null) {
      return false;
    }
    return published == null
        ? Duration.between(time.from(), time.until()).compareTo(MONTH) >= 0
        : time.lastDay().isBefore(published.minusDays(NEWS_DAYS));
  }

  /** "The 20 who lost their lives": without a time of its own, that of what was told before. */
  private static boolean takesUp(Claim later, Claim earlier) {
    return later.scope().eventTime() == null
        && later.scope().modality() == Modality.GIVEN
        && isBeside(later.at().sentence(), earlier.at().sentence())
        && earlier.subject().coverage() != Coverage.PART;
  }

  /** In one paragraph; what is not known to be news may keep to its event throughout. */
  private static boolean isBeside(Sentence later, Sentence earlier) {
    return later.blockIndex() == earlier.blockIndex() || later.document().published().isEmpty();
  }

  private static boolean onDifferentDays(Claim first, Claim second) {
    TimeRange one = first.scope().eventTime();
    TimeRange other = second.scope().eventTime();
    return one != null && other != null && !one.overlaps(other);
  }

  /** A toll may rise with time, and the number of the missing may also fall. */
  private static boolean changes(Claim first, Claim second) {
    if (first.scope().asOf() == null
        || second.scope().asOf() == null
        || first.scope().asOf().equals(second.scope().asOf())) {
      return false;
    }
    return !isFall(first, second) || !Set.of("killed", "injured").contains(first.subject().key());
  }

  /** Whether the later of two counts, as far as stamps tell, is the lower one. */
  private static boolean isFall(Claim first, Claim second) {
    TimeRange one = first.scope().asOf();
    TimeRange other = second.scope().asOf();
    return one != null
        && other != null
        && (one.isBefore(other) && isMore(first, second)
            || other.isBefore(one) && isMore(second, first));
  }

  private static String earlier(Claim first, Claim second) {
    return Values.words(isMore(first, second) ? first : second);
  }

  private static String later(Claim first, Claim second) {
    return Values.words(isMore(first, second) ? second : first);
  }
}
