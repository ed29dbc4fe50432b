package io.gainsay.example;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.ClaimRule;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.RuleInfo;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of one's own, from what a local newsroom knows: no more councillors can vote, resign or
 * walk out than the town's council has.
 */
public final class CouncilRule implements ClaimRule {

  private final BigDecimal seats;

  /**
   * @param seats how many councillors the town has
   */
  public CouncilRule(int seats) {
    this.seats = BigDecimal.valueOf(seats);
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo("council", "More councillors than the council has seats", "1.0.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.COUNT);
  }

  @Override
  public Optional<Conflict> check(Claim claim) {
    if (claim.subject().head().equals("councillor")
        && claim.value() instanceof Value.Amount amount
        && amount.quantity().low().compareTo(seats) > 0) {
      String message = "%s; the council has %s seats".formatted(claim.display(), seats);
      return Optional.of(Conflict.warning(0.9, message, claim));
    }
    return Optional.empty();
  }
}
