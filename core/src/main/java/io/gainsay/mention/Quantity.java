package io.gainsay.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount with the values it can stand for.
 *
 * @param stated the number in the text, in {@code unit}
 * @param low the least value, in {@code unit}, that a careful writer could so describe; includes
 *     rounding and hedge
 * @param high the greatest such value, or null where there is no limit
 * @param unit the unit
 * @param hedge the hedge that the words put on the number
 */
public record Quantity(
    BigDecimal stated, BigDecimal low, @Nullable BigDecimal high, Unit unit, Hedge hedge) {

  public Quantity {
    if (high != null && high.compareTo(low) < 0) {
      throw new IllegalArgumentException("no values between " + low + " and " + high);
    }
  }

  /** Exactly {@code value}. */
  public static Quantity exact(BigDecimal value, Unit unit) {
    return new Quantity(value, value, value, unit, Hedge.EXACT);
  }

  /** Whether some value fits both. False for amounts whose units cannot be compared. */
  public boolean compatible(Quantity other) {
    if (!unit.comparable(other.unit)) {
      return false;
    }
    BigDecimal thisHigh = highInBase();
    BigDecimal otherHigh = other.highInBase();
    return (otherHigh == null || lowInBase().compareTo(otherHigh) <= 0)
        && (thisHigh == null || other.lowInBase().compareTo(thisHigh) <= 0);
  }

  /** {@code low} in the base unit. */
  public BigDecimal lowInBase() {
    return inBase(low);
  }

  /** {@code high} in the base unit, or null where there is no limit. */
  public @Nullable BigDecimal highInBase() {
    return high == null ? null : inBase(high);
  }

  /** {@code stated} in the base unit. */
  public BigDecimal statedInBase() {
    return inBase(stated);
  }

  private BigDecimal inBase(BigDecimal value) {
    return value.multiply(unit.scale()).add(unit.offset());
  }
}
