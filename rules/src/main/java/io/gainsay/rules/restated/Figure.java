package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Value;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim's number, whatever it counts or measures.
 *
 * @param claim the claim
 * @param stated the number as stated, in the base unit of its dimension
 * @param low the least value that a careful writer could so describe, in the same unit
 * @param high the greatest such value, possibly infinite
 * @param unit the symbol of its unit
 * @param hedge how the words bind it
 * @param around the words around it
 */
record Figure(
    Claim claim,
    double stated,
    double low,
    double high,
    String unit,
    Hedge hedge,
    Surroundings around)
    implements Statement {

  /** Two bounds that differ by more than this factor are not one bound in two roundings. */
  private static final double SAME_BOUND = 1.25;

  /** Figures that differ by more than this factor are hardly one, but for a slip of the pen. */
  private static final double MOST = 3;

  private static final Steps RATIO =
      Steps.of("ratio", 1.05, 1.1, 1.16, 1.22, 1.35, 1.5, 1.65, 2, 2.5);

  private static final int SMALL = 10;
  private static final int LARGE = 100;

  /** The figure of a claim; null if the claim states none. */
  static @Nullable Figure of(Claim claim) {
    if (claim.value() instanceof Value.Amount amount) {
      Quantity quantity = amount.quantity();
      return new Figure(
          claim,
          quantity.statedInBase().doubleValue(),
          quantity.lowInBase().doubleValue(),
          orInfinite(quantity),
          quantity.unit().symbol(),
          quantity.hedge(),
          Surroundings.of(claim.at()));
    }
    if (claim.value() instanceof Value.Length length) {
      TimeLength time = length.length();
      return new Figure(
          claim,
          time.stated(),
          time.least(),
          time.most(),
          time.unit().name(),
          length.mention().hedge(),
          Surroundings.of(claim.at()));
    }
    return null;
  }

  private static double orInfinite(Quantity quantity) {
    return quantity.highInBase() == null
        ? Double.POSITIVE_INFINITY
        : quantity.highInBase().doubleValue();
  }

  /** Whether it stands in brackets after a measure that it gives in another unit. */
  boolean isConversion() {
    return claim.kind() == ClaimKind.MEASURE && sentence().is(claim.at().from() - 1, "(");
  }

  /** Whether it is a side of a score: "22 points to 10". */
  boolean isOfScore() {
    int to = claim.at().to();
    int link = sentence().is(to, "to") ? to : to + 1;
    return sentence().is(link, "to") && sentence().isNumber(link + 1);
  }

  /** Winds and rivers do not keep to a speed or a heat. */
  static boolean changesByTheHour(Claim claim) {
    String dimension = claim.subject().key();
    return dimension.equals(Dimension.SPEED.name())
        || dimension.equals(Dimension.TEMPERATURE.name());
  }

  boolean isBound() {
    return hedge != Hedge.EXACT && hedge != Hedge.ABOUT && hedge != Hedge.NEARLY;
  }

  /** Whether the two are of one unit, and of nouns that can mean one thing. */
  @Override
  public boolean isOneSort(Statement other) {
    return other instanceof Figure figure
        && isOneUnit(figure)
        && (isAge() || Nouns.sameSort(head(), other.head()));
  }

  /**
   * An age has no noun: what is counted is years, and the head is the word for who has it. One
   * person may be "the driver" and "the father", so that such words do not tell two ages apart.
   */
  private boolean isAge() {
    return claim.kind() == ClaimKind.BARE_AGE;
  }

  private boolean isOneUnit(Figure other) {
    if (claim.value() instanceof Value.Amount one
        && other.claim.value() instanceof Value.Amount two) {
      return one.quantity().unit().comparable(two.quantity().unit());
    }
    return claim.kind() == other.claim.kind();
  }

  /**
   * Whether one statement can have been made in both forms. "At least 100" and "at least 200" can
   * both be true, but they are not one statement.
   */
  @Override
  public boolean agrees(Statement statement) {
    if (!(statement instanceof Figure other) || low > other.high || other.low > high) {
      return false;
    }
    return !isBound() || hedge != other.hedge || sizeRatio(other) <= SAME_BOUND;
  }

  /**
   * Whether the sizes allow it, and neither is a bound, nor for each, nor led there by a change.
   */
  @Override
  public boolean isMistakable(Statement statement) {
    return statement instanceof Figure other
        && isBound() == other.isBound()
        && !around.isChanging()
        && !other.around.isChanging()
        && around.isRate() == other.around.isRate()
        && (sizeRatio(other) <= MOST || isSlip(other));
  }

  @Override
  public void addDifferences(Statement later, Observations seen) {
    if (later instanceof Figure second) {
      seen.add(RATIO, sizeRatio(second));
      seen.add(stated > second.stated, "the first is larger");
      seen.add(Math.max(stated, second.stated) < SMALL, "small numbers");
      seen.add(Math.min(stated, second.stated) >= LARGE, "large numbers");
      seen.add(isRound() && second.isRound(), "round numbers");
      seen.add(isSlip(second), "digits swapped or a decimal point lost");
      seen.add(unit.equals(second.unit), "same unit");
      seen.add(hedge == second.hedge, "same hedge");
      seen.add(hedge == Hedge.EXACT, "the first is exact");
      seen.add(second.hedge == Hedge.EXACT, "the second is exact");
      seen.add(isBound() || second.isBound(), "a bound");
    }
  }

  private boolean isRound() {
    double magnitude = Math.pow(10, Math.floor(Math.log10(Math.max(Math.abs(stated), 1))));
    return stated % magnitude == 0;
  }

  private boolean isSlip(Figure other) {
    return PenSlips.between(BigDecimal.valueOf(stated), BigDecimal.valueOf(other.stated));
  }

  /**
   * The larger of the two numbers divided by the smaller; infinite where a sign or zero differs.
   */
  double sizeRatio(Figure other) {
    double ratio = stated / other.stated;
    return ratio > 0 ? Math.max(ratio, 1 / ratio) : Double.POSITIVE_INFINITY;
  }
}
