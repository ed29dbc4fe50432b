package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Value;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
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
    Surroundings around) {

  /** Two bounds that differ by more than this factor are not one bound in two roundings. */
  private static final double SAME_BOUND = 1.25;

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

  Sentence sentence() {
    return claim.at().sentence();
  }

  /** Whether the other is this figure. */
  boolean isAt(Figure other) {
    return claim.at().equals(other.claim.at());
  }

  String head() {
    return claim.subject().head();
  }

  Coverage coverage() {
    return claim.subject().coverage();
  }

  /** Whether it stands in brackets after a measure that it gives in another unit. */
  boolean isConversion() {
    return claim.kind() == ClaimKind.MEASURE && sentence().is(claim.at().from() - 1, "(");
  }

  /** Whether it is a side of a score: "22 points to 10". */
  boolean isOfScore() {
    int to = claim.at().to();
    int link = sentence().is(to, "to") ? to : to + 1;
    return sentence().is(link, "to") && sentence().tag(link + 1) == Tag.NUM;
  }

  /** Winds and rivers do not keep to a speed or a heat. */
  boolean changesByTheHour() {
    String dimension = claim.subject().key();
    return dimension.equals(Dimension.SPEED.name())
        || dimension.equals(Dimension.TEMPERATURE.name());
  }

  boolean isBound() {
    return hedge != Hedge.EXACT && hedge != Hedge.ABOUT && hedge != Hedge.NEARLY;
  }

  /** Whether the two can be figures for one thing: of one unit, and of nouns that can mean it. */
  boolean isOneSort(Figure other) {
    return isOneUnit(other) && Nouns.sameSort(head(), other.head());
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
  boolean agrees(Figure other) {
    if (low > other.high || other.low > high) {
      return false;
    }
    return !isBound() || hedge != other.hedge || sizeRatio(other) <= SAME_BOUND;
  }

  /**
   * The larger of the two numbers divided by the smaller; infinite where a sign or zero differs.
   */
  double sizeRatio(Figure other) {
    double ratio = stated / other.stated;
    return ratio > 0 ? Math.max(ratio, 1 / ratio) : Double.POSITIVE_INFINITY;
  }
}
