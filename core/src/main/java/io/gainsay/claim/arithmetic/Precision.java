package io.gainsay.claim.arithmetic;

import io.gainsay.claim.arithmetic.PartList.Part;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To which place the counts of one list are told. Alone, 900 may be 880; beside 400, 300 and 250 it
 * is told to the tens, as they are.
 *
 * @param place the unit of the last significant digit of the finest count, or null where the
 *     figures may be rounded each in its own way
 */
record Precision(@Nullable BigDecimal place) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Precision of(Quantity whole, List<Part> parts) {
    boolean plain =
        isPlainCount(whole)
            && parts.stream().noneMatch(Part::single)
            && parts.stream().allMatch(part -> isPlainCount(part.quantity()));
    int digits =
        parts.stream()
            .mapToInt(part -> part.quantity().stated().stripTrailingZeros().scale())
            .max()
            .orElse(0);
    return new Precision(plain && digits < 0 ? BigDecimal.ONE.scaleByPowerOfTen(-digits) : null);
  }

  private static boolean isPlainCount(Quantity quantity) {
    return quantity.unit().equals(Unit.COUNT) && quantity.hedge() == Hedge.EXACT;
  }

  Quantity apply(Quantity quantity) {
    if (place == null) {
      return quantity;
    }
    BigDecimal half = place.multiply(HALF);
    BigDecimal stated = quantity.stated();
    BigDecimal low = stated.subtract(half).max(quantity.low());
    BigDecimal most = stated.add(half);
    BigDecimal high = quantity.high();
    return new Quantity(
        stated, low, high == null ? most : most.min(high), quantity.unit(), quantity.hedge());
  }
}
