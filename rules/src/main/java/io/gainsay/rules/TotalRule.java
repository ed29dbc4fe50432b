package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.mention.Hedge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts that do not add up to the whole they are listed for, or that it cannot hold. */
final class TotalRule implements GroupRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo("total", "Parts that do not add up to their whole", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.WHOLE, ClaimKind.BOUND, ClaimKind.PART);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Claim> parts = Figures.all(claims, ClaimKind.PART);
    Claim whole = Figures.first(claims, ClaimKind.WHOLE);
    Claim bound = Figures.first(claims, ClaimKind.BOUND);
    if (parts.isEmpty()) {
      return List.of();
    }
    Interval sum = parts.stream().map(Interval::of).reduce(Interval::plus).orElseThrow();
    if (whole != null && !sum.meets(Interval.of(whole))) {
      return List.of(
          conflict(Severity.ERROR, 0.9, sum(parts) + ", not " + said(whole), whole, parts));
    }
    if (bound != null && sum.low() > Interval.of(bound).high() * (1 + 1e-9)) {
      String message = sum(parts) + ", more than the whole of " + said(bound);
      Severity severity = parts.size() > 1 ? Severity.WARNING : Severity.ERROR;
      return List.of(conflict(severity, 0.85, message, bound, parts));
    }
    return List.of();
  }

  private static Conflict conflict(
      Severity severity, double confidence, String message, Claim whole, List<Claim> parts) {
    List<Claim> claims = new ArrayList<>();
    claims.add(whole);
    claims.addAll(parts);
    return new Conflict(severity, confidence, message, claims);
  }

  private static String said(Claim claim) {
    return Values.quantity(claim).hedge() == Hedge.EXACT
        ? Figures.number(claim)
        : Figures.words(claim);
  }

  /** "96 + 40 + 44 = 180", or the one figure there is. */
  private static String sum(List<Claim> parts) {
    if (parts.size() == 1) {
      return Figures.number(parts.get(0));
    }
    BigDecimal total =
        parts.stream()
            .map(part -> Values.quantity(part).stated())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return parts.stream().map(Figures::number).collect(Collectors.joining(" + "))
        + " = "
        + Figures.number(total);
  }
}
