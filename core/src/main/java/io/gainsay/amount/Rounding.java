package io.gainsay.amount;

import io.gainsay.amount.Numeral.Form;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The values that a careful writer could describe by a number and its hedge.
 *
 * <p>The idea is that of statcheck: a number as printed stands for every value that rounds to it.
 * Counts below a thousand are taken as counted, unless they are round hundreds; larger numbers by
 * their trailing zeros; measures by the last place written. A rounding that only trailing zeros
 * suggest never reaches farther than a share of the value (5 % below a thousand, then 10 %).
 */
final class Rounding {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** "a third" is said of shares from 30 to 36 percent. */
  private static final BigDecimal FRACTION = BigDecimal.valueOf(3);

  private Rounding() {}

  /** The quantity that {@code number} with {@code hedge} states in {@code unit}. */
  static Quantity quantity(Numeral number, Hedge hedge, boolean near, Unit unit) {
    if (number.form() == Form.VAGUE) {
      return vague(number, hedge, unit);
    }
    BigDecimal value = number.value();
    BigDecimal half = half(number, unit.dimension());
    return switch (hedge) {
      case EXACT, RANGE -> between(value, value.subtract(half), value.add(half), unit, hedge);
      case ABOUT -> {
        BigDecimal reach = half.max(loose(value));
        yield between(value, value.subtract(reach), value.add(reach), unit, hedge);
      }
      case NEARLY ->
          between(value, share(value, "0.85").min(value.subtract(half)), value, unit, hedge);
      case AT_LEAST -> new Quantity(value, value, null, unit, hedge);
      case MORE_THAN -> new Quantity(value, value, muchMore(value, near), unit, hedge);
      case AT_MOST -> between(value, BigDecimal.ZERO.min(value), value, unit, hedge);
      case LESS_THAN -> between(value, value.divide(TWO).min(value), value, unit, hedge);
    };
  }

  /** The closed range from one number to another. */
  static Quantity range(BigDecimal low, BigDecimal high, Unit unit) {
    return new Quantity(low, low, high, unit, Hedge.RANGE);
  }

  private static Quantity vague(Numeral number, Hedge hedge, Unit unit) {
    return switch (hedge) {
      case MORE_THAN, AT_LEAST -> new Quantity(number.value(), number.low(), null, unit, hedge);
      case AT_MOST, LESS_THAN, NEARLY ->
          between(number.value(), BigDecimal.ZERO, number.high(), unit, hedge);
      default -> between(number.value(), number.low(), number.high(), unit, Hedge.ABOUT);
    };
  }

  private static Quantity between(
      BigDecimal value, BigDecimal low, BigDecimal high, Unit unit, Hedge hedge) {
    return new Quantity(value, low.min(high), high.max(low), unit, hedge);
  }

  /** Newsroom usage: "more than 30" is said of 34, hardly of 300. */
  private static @Nullable BigDecimal muchMore(BigDecimal value, boolean near) {
    if (near) {
      return share(value, "1.15");
    }
    return value.compareTo(BigDecimal.TEN) < 0 ? null : value.multiply(TWO);
  }

  /** How far "about" reaches. */
  private static BigDecimal loose(BigDecimal value) {
    BigDecimal byZeros = place(value).divide(TWO).min(share(value.abs(), "0.25"));
    return share(value.abs(), "0.1").max(byZeros);
  }

  /** Half of the last place that the number as printed makes known. */
  private static BigDecimal half(Numeral number, Dimension dimension) {
    BigDecimal value = number.value().abs();
    if (dimension == Dimension.ORDER || dimension == Dimension.AGE || value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (number.form() == Form.FRACTION) {
      return dimension == Dimension.SHARE
          ? FRACTION.min(share(value, "0.15"))
          : share(value, "0.1");
    }
    if (number.place().compareTo(BigDecimal.ONE) != 0) {
      return number.place().divide(TWO);
    }
    boolean counted = dimension == Dimension.COUNT;
    if (dimension == Dimension.SHARE || dimension == Dimension.SHARE_POINTS) {
      return HALF;
    }
    BigDecimal place = value.compareTo(THOUSAND) < 0 ? place(value) : placeInScale(value);
    if (counted && place.compareTo(HUNDRED) < 0 && value.compareTo(THOUSAND) < 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal half = place.divide(TWO).min(share(value, reach(value, place)));
    return counted ? half : half.max(HALF);
  }

  private static String reach(BigDecimal value, BigDecimal place) {
    if (value.compareTo(THOUSAND) < 0) {
      return "0.05";
    }
    boolean inMillions = value.compareTo(MILLION) >= 0 && value.compareTo(place.multiply(TEN)) < 0;
    return inMillions ? "0.5" : "0.1";
  }

  /** The place of the last digit that is no zero: 100 for 300, 10 for 1,250. */
  private static BigDecimal place(BigDecimal value) {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }

  /** Like {@link #place}, but 20 million is told in whole millions and 12,000 in thousands. */
  private static BigDecimal placeInScale(BigDecimal value) {
    BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
    int thousands = (whole.precision() - 1) / 3 * 3;
    BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(thousands);
    boolean twoDigits = whole.compareTo(scale.multiply(HUNDRED)) < 0;
    return twoDigits ? place(value).min(scale) : place(value);
  }

  private static BigDecimal share(BigDecimal value, String factor) {
    return value.multiply(new BigDecimal(factor), MathContext.DECIMAL64);
  }
}
