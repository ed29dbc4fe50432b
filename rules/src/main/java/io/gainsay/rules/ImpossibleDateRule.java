package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.ClaimRule;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.TimeMention.Kind;
import java.util.Optional;
import java.util.Set;

/** Dates and times of day that do not exist, and ranges that end before they begin. */
final class ImpossibleDateRule implements ClaimRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "impossible-date", "A date that does not exist, a range that runs backwards", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.IMPOSSIBLE_TIME, ClaimKind.TIME_SPAN);
  }

  @Override
  public Optional<Conflict> check(Claim claim) {
    if (claim.value() instanceof Value.Span span) {
      return backwards(claim, span);
    }
    if (claim.value() instanceof Value.Time time) {
      String what =
          time.mention().kind() == Kind.TIME ? "no clock shows that" : "no calendar has that day";
      String message = "\"%s\": %s".formatted(claim.at().text(), what);
      boolean words = claim.at().text().chars().anyMatch(Character::isLetter);
      boolean clock = time.mention().kind() == Kind.TIME;
      // Bare digits can be a code.
      return Optional.of(
          words
              ? Conflict.error(0.95, message, claim)
              : clock
                  ? Conflict.warning(0.8, message, claim)
                  : Conflict.suggestion(0.5, message, claim));
    }
    return Optional.empty();
  }

  private static Optional<Conflict> backwards(Claim claim, Value.Span span) {
    if (span.from().range() == null
        || span.until().range() == null
        || !span.until().range().isBefore(span.from().range())) {
      return Optional.empty();
    }
    String message =
        "\"%s\" ends before it begins: %s lies before %s"
            .formatted(claim.at().text(), span.until().value(), span.from().value());
    return Optional.of(Conflict.error(0.9, message, claim));
  }
}
