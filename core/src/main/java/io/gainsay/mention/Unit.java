package io.gainsay.mention;

import java.math.BigDecimal;

/**
 * A unit of measurement. A value {@code v} in it is {@code v * scale + offset} in the base unit of
 * its dimension (metre, square metre, litre, kilogram, …).
 *
 * @param symbol the canonical symbol: {@code km}, {@code USD}, {@code %}; empty for plain counts
 * @param dimension what it measures
 * @param scale factor to the base unit, positive
 * @param offset zero but for temperatures
 */
public record Unit(String symbol, Dimension dimension, BigDecimal scale, BigDecimal offset) {

  /** No unit: things counted. */
  public static final Unit COUNT = of("", Dimension.COUNT);

  /** First, second, third. */
  public static final Unit ORDER = of("th", Dimension.ORDER);

  public static final Unit PERCENT = of("%", Dimension.SHARE);

  public static final Unit PERCENTAGE_POINT = of("pp", Dimension.SHARE_POINTS);

  /** Times as much. */
  public static final Unit TIMES = of("times", Dimension.MULTIPLE);

  /** Years of age. */
  public static final Unit AGE = of("y", Dimension.AGE);

  /** A unit that is the base of its dimension, or whose relation to the base is not known. */
  public static Unit of(String symbol, Dimension dimension) {
    return new Unit(symbol, dimension, BigDecimal.ONE, BigDecimal.ZERO);
  }

  /** Whether amounts in the two units can be compared at all. */
  public boolean comparable(Unit other) {
    return dimension == other.dimension
        && (symbol.equals(other.symbol)
            || dimension != Dimension.MONEY && dimension != Dimension.OTHER);
  }
}
