package io.gainsay.claim;

import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a contest stands or ended, as far as the words tell: both sides' numbers, or only what lies
 * between them, or only that one side has nothing.
 *
 * @param more the greater number, or null where it is not told
 * @param less the smaller number, or null where it is not told
 * @param moreFirst whether the greater number is told first
 * @param margin by how much one side is ahead, or null where that is not known
 * @param interim whether it is told of a moment before the end, or of a part of the contest
 */
public record Standing(
    @Nullable BigDecimal more,
    @Nullable BigDecimal less,
    boolean moreFirst,
    @Nullable Quantity margin,
    boolean interim) {

  /** Both numbers in the order of the text: "5-4", "two goals to one". */
  public static Standing of(BigDecimal first, BigDecimal second) {
    boolean ordered = first.compareTo(second) >= 0;
    BigDecimal ahead = first.subtract(second).abs();
    return new Standing(
        first.max(second), first.min(second), ordered, Quantity.exact(ahead, Unit.COUNT), false);
  }

  /** Only the margin: "by four wickets"; nothing lies between sides that are level. */
  public static Standing by(Quantity margin) {
    return new Standing(null, null, true, margin, false);
  }

  /** As many on each side: "ended level". */
  public static Standing level() {
    return by(Quantity.exact(BigDecimal.ZERO, Unit.COUNT));
  }

  /** One side has nothing, the other whatever there was: "unanimously", "in straight sets". */
  public static Standing unanswered() {
    return new Standing(null, BigDecimal.ZERO, true, null, false);
  }

  /** The same before the end, or in a part of the contest. */
  public Standing soFar() {
    return new Standing(more, less, moreFirst, margin, true);
  }

  /** Whether both sides' numbers are told. */
  public boolean isFull() {
    return more != null && less != null;
  }

  /** Whether both can be told of one contest at one moment. */
  public boolean agreesWith(Standing other) {
    return !differ(more, other.more) && !differ(less, other.less) && !isOtherMargin(other);
  }

  private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) != 0;
  }

  private boolean isOtherMargin(Standing other) {
    Quantity one = margin;
    Quantity two = other.margin;
    return one != null && two != null && one.unit().comparable(two.unit()) && !one.compatible(two);
  }

  @Override
  public String toString() {
    String told = told();
    return interim ? told + " so far" : told;
  }

  private String told() {
    if (more != null && less != null) {
      return moreFirst ? more.toPlainString() + "-" + less : less.toPlainString() + "-" + more;
    }
    if (margin == null) {
      return "unanswered";
    }
    String unit = margin.unit().symbol();
    String by = margin.stated().stripTrailingZeros().toPlainString();
    return margin.stated().signum() == 0 ? "level" : ("by " + by + " " + unit).strip();
  }
}
