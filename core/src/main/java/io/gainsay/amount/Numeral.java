package io.gainsay.amount;

import java.math.BigDecimal;

/**
 * A number as it stands in a sentence, before hedge and unit.
 *
 * @param form how it is written
 * @param value its value; for {@link Form#VAGUE} the magnitude it names
 * @param low the least value it can stand for before any rounding: {@code value}, unless vague
 * @param high the greatest such value
 * @param place the value of the last place written if the number has decimals ({@code 100,000} for
 *     "1.2 million"); one otherwise
 * @param from index of its first token
 * @param to index after its last token
 */
public record Numeral(
    Form form,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    BigDecimal place,
    int from,
    int to) {

  /** How a number is written. */
  public enum Form {
    /** "12", "twelve", "1.2 million", "half a million". */
    CARDINAL,
    /** "third", "21st". */
    ORDINAL,
    /** "two-thirds", "half", "one in five". */
    FRACTION,
    /** "hundreds", "several dozen". */
    VAGUE
  }

  static Numeral of(Form form, Part part, int from) {
    return new Numeral(
        form, part.value(), part.value(), part.value(), part.place(), from, part.to());
  }

  Numeral negated() {
    return new Numeral(form, value.negate(), high.negate(), low.negate(), place, from - 1, to);
  }

  boolean isWhole() {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** A piece of a number that the grammar has read so far. */
  record Part(BigDecimal value, BigDecimal place, int to) {

    static Part whole(long value, int to) {
      return new Part(BigDecimal.valueOf(value), BigDecimal.ONE, to);
    }

    /** This part multiplied, as "1.2" is by "million". */
    Part times(BigDecimal factor, int end) {
      return new Part(value.multiply(factor), hasDecimals() ? place.multiply(factor) : place, end);
    }

    boolean hasDecimals() {
      return place.compareTo(BigDecimal.ONE) < 0 || place.compareTo(BigDecimal.ONE) > 0;
    }
  }
}
