package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.engine.Verdict;
import io.gainsay.mention.TimeRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that is so in one place of the text and not so in another. */
final class PolarityRule implements PairRule {

  /** Days; a time this long is a year or a season, not an occasion. */
  private static final int LONG = 80;

  @Override
  public RuleInfo info() {
    return new RuleInfo("polarity", "Something told as so and as not so", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.TRUTH);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    Value.Truth one = (Value.Truth) first.value();
    Value.Truth other = (Value.Truth) second.value();
    if (one.holds() == other.holds() || first.at().sentence() == second.at().sentence()) {
      return Verdict.COMPATIBLE;
    }
    Optional<String> apart = first.scope().apartFrom(second.scope());
    if (apart.isEmpty() && first.subject().namedApart(second.subject())) {
      apart = Optional.of("they name different things");
    }
    if (apart.isEmpty() && first.subject().modifiedApart(second.subject())) {
      apart = Optional.of("they are about different ones");
    }
    if (apart.isEmpty() && areDifferentTimes(first, one.holds(), second)) {
      apart = Optional.of("they tell of different times");
    }
    if (apart.isPresent()) {
      return Verdict.apart(apart.get());
    }
    Severity severity = one.lasting() ? Severity.WARNING : Severity.SUGGESTION;
    double confidence = one.lasting() ? 0.7 : 0.4;
    String message =
        "\"%s\" here, \"%s\" there: of one %s both cannot be so"
            .formatted(one.words(), other.words(), first.subject().head());
    return Verdict.conflict(new Conflict(severity, confidence, message, List.of(first, second)));
  }

  /**
   * What was not so may become so: a "no" of an earlier day stands beside a "yes" of a later one. A
   * year that only one of them names is another year.
   */
  static boolean areDifferentTimes(Claim first, boolean firstHolds, Claim second) {
    TimeRange one = first.scope().eventTime();
    TimeRange other = second.scope().eventTime();
    if (one == null || other == null) {
      TimeRange only = one == null ? other : one;
      return only != null && only.firstDay().plusDays(LONG).isBefore(only.lastDay());
    }
    return firstHolds ? other.isBefore(one) : one.isBefore(other);
  }
}
