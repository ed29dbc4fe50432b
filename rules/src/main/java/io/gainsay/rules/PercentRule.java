package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes and shares that the figures beside them contradict. */
final class PercentRule implements GroupRule {

  /** Rounding may lift the sum of many shares this far above a hundred. */
  private static final Interval ALL = new Interval(0, 100);

  @Override
  public RuleInfo info() {
    return new RuleInfo("percent", "A percentage that its own figures contradict", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(
        ClaimKind.BEFORE,
        ClaimKind.AFTER,
        ClaimKind.CHANGE,
        ClaimKind.BOUND,
        ClaimKind.PART,
        ClaimKind.PROPORTION,
        ClaimKind.PORTION,
        ClaimKind.SLICE);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Claim> portions = Figures.all(claims, ClaimKind.PORTION);
    if (!portions.isEmpty()) {
      return Portions.check(portions);
    }
    Claim change = Figures.first(claims, ClaimKind.CHANGE);
    if (change != null) {
      return optional(ChangeCheck.check(claims, change));
    }
    Claim share = Figures.first(claims, ClaimKind.PROPORTION);
    if (share != null) {
      return optional(proportion(claims, share));
    }
    return optional(slices(Figures.all(claims, ClaimKind.SLICE)));
  }

  private static List<Conflict> optional(@Nullable Conflict conflict) {
    return conflict == null ? List.of() : List.of(conflict);
  }

  private static @Nullable Conflict proportion(List<Claim> claims, Claim share) {
    List<Claim> parts = Figures.all(claims, ClaimKind.PART);
    Claim bound = Figures.first(claims, ClaimKind.BOUND);
    Claim first = parts.get(0);
    if (bound == null && parts.size() < 2) {
      return null;
    }
    Interval part = Interval.of(first);
    Interval whole = bound != null ? Interval.of(bound) : part.plus(Interval.of(parts.get(1)));
    if (whole.low() <= 0) {
      return null;
    }
    Interval computed = part.over(whole).times(100);
    if (computed.meets(Interval.of(share))) {
      return null;
    }
    double of =
        stated(bound != null ? bound : parts.get(1)) + (bound != null ? 0 : stated(parts.get(0)));
    String message =
        Figures.number(parts.get(0))
            + " of "
            + Figures.rounded(of)
            + " is "
            + Figures.rounded(100 * stated(parts.get(0)) / of)
            + " percent, not "
            + Figures.words(share);
    List<Claim> shown = new ArrayList<>(claims);
    return new Conflict(Severity.ERROR, 0.9, message, shown);
  }

  private static @Nullable Conflict slices(List<Claim> slices) {
    if (slices.size() < 2) {
      return null;
    }
    Interval sum = slices.stream().map(Interval::of).reduce(Interval::plus).orElseThrow();
    if (sum.low() <= ALL.high()) {
      return null;
    }
    BigDecimal stated =
        slices.stream()
            .map(slice -> Values.quantity(slice).stated())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String message =
        slices.stream().map(Figures::number).collect(Collectors.joining(" + "))
            + " = "
            + Figures.number(stated)
            + " percent, more than the whole";
    return new Conflict(Severity.ERROR, 0.88, message, slices);
  }

  private static double stated(Claim claim) {
    return Values.quantity(claim).stated().doubleValue();
  }
}
