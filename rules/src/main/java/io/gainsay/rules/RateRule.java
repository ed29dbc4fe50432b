package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Products and quotients told in full that do not come out. */
final class RateRule implements GroupRule {

  /** Base units of speed are kilometres an hour, of length metres, of time seconds. */
  private static final double METRES_A_SECOND = 1000.0 / 3600;

  @Override
  public RuleInfo info() {
    return new RuleInfo("rate", "A product or an average that its factors contradict", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.FACTOR, ClaimKind.PRODUCT);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Claim> factors = Figures.all(claims, ClaimKind.FACTOR);
    Claim product = Figures.first(claims, ClaimKind.PRODUCT);
    if (factors.size() != 2 || product == null) {
      return List.of();
    }
    boolean timeFirst = factors.get(0).value() instanceof Value.Length;
    Claim one = factors.get(timeFirst ? 1 : 0);
    Claim other = factors.get(timeFirst ? 0 : 1);
    if (values(one).times(values(other)).meets(values(product))) {
      return List.of();
    }
    List<Claim> shown = new ArrayList<>(factors);
    shown.add(product);
    return List.of(
        new Conflict(io.gainsay.engine.Severity.ERROR, 0.9, message(one, other, product), shown));
  }

  private static Interval values(Claim claim) {
    if (claim.value() instanceof Value.Length length) {
      return new Interval(length.length().least(), length.length().most());
    }
    Quantity quantity = Values.quantity(claim);
    Interval base = Interval.inBase(quantity);
    return quantity.unit().dimension() == Dimension.SPEED ? base.times(METRES_A_SECOND) : base;
  }

  private static String message(Claim one, Claim other, Claim product) {
    if (other.value() instanceof Value.Length time) {
      return average(one, time.length(), product, other);
    }
    double result = stated(one) * stated(other);
    return Figures.number(one)
        + " × "
        + Figures.words(other)
        + " = "
        + Figures.rounded(result)
        + ", not "
        + Figures.words(product);
  }

  private static String average(Claim speed, TimeLength time, Claim distance, Claim taken) {
    double metres = Values.quantity(distance).statedInBase().doubleValue();
    double average =
        metres
            / time.stated()
            / METRES_A_SECOND
            / Values.quantity(speed).unit().scale().doubleValue();
    return Figures.words(distance)
        + " in "
        + Figures.words(taken)
        + " is "
        + Figures.rounded(average)
        + " "
        + Values.quantity(speed).unit().symbol()
        + ", not "
        + Figures.words(speed);
  }

  private static double stated(Claim claim) {
    return Values.quantity(claim).stated().doubleValue();
  }
}
