package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A measure and its conversion that no rounding brings together. */
final class MeasureRule implements GroupRule {

  /** How far the figure of a hedged measure may be from a conversion that copies its hedge. */
  private static final double HEDGED = 0.1;

  /** Names of more than one unit, with the least and the greatest of them in the unit assumed. */
  private enum Ambiguous {
    TON("ton", 1, 1.12),
    GALLON("gal", 1, 1.21),
    PINT("pt", 1, 1.21),
    MILE("mi", 1, 1.151);

    private final String symbol;
    private final double least;
    private final double greatest;

    Ambiguous(String symbol, double least, double greatest) {
      this.symbol = symbol;
      this.least = least;
      this.greatest = greatest;
    }
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo("measure", "A measure that its conversion does not match", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.ORIGINAL, ClaimKind.CONVERSION);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    Claim original = Figures.first(claims, ClaimKind.ORIGINAL);
    Claim conversion = Figures.first(claims, ClaimKind.CONVERSION);
    if (original == null || conversion == null) {
      return List.of();
    }
    Quantity one = Values.quantity(original);
    Quantity other = Values.quantity(conversion);
    if (match(one, other) || isDifference(one, other)) {
      return List.of();
    }
    String message =
        Figures.words(original)
            + " is "
            + converted(one, other.unit())
            + ", not "
            + Figures.words(conversion);
    return List.of(Conflict.error(0.92, message, original, conversion));
  }

  private static boolean match(Quantity one, Quantity other) {
    return printed(one, true).meets(printed(other, true));
  }

  /** A rise of 5°C is one of 9°F: of differences only the scale counts. */
  private static boolean isDifference(Quantity one, Quantity other) {
    return one.unit().dimension() == Dimension.TEMPERATURE
        && printed(one, false).meets(printed(other, false));
  }

  /** What prints as the figure does, in the base unit, with or without the offset of the unit. */
  private static Interval printed(Quantity quantity, boolean offset) {
    Unit unit = quantity.unit();
    Interval own = Interval.of(quantity);
    if (quantity.hedge() != Hedge.EXACT && quantity.hedge() != Hedge.RANGE) {
      double stated = quantity.stated().doubleValue();
      own = new Interval(stated - HEDGED * Math.abs(stated), stated + HEDGED * Math.abs(stated));
    }
    Interval scaled = own.times(unit.scale().doubleValue());
    for (Ambiguous name : Ambiguous.values()) {
      if (name.symbol.equals(unit.symbol())) {
        scaled = new Interval(scaled.low() * name.least, scaled.high() * name.greatest);
      }
    }
    double shift = offset ? unit.offset().doubleValue() : 0;
    return new Interval(scaled.low() + shift, scaled.high() + shift);
  }

  private static String converted(Quantity quantity, Unit unit) {
    BigDecimal base = quantity.statedInBase();
    double value = base.subtract(unit.offset()).doubleValue() / unit.scale().doubleValue();
    return Figures.rounded(value) + " " + unit.symbol();
  }
}
