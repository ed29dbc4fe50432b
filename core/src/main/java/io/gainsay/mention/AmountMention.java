package io.gainsay.mention;

import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, an ordinal, money, a percentage, a measure or an age.
 *
 * @param at where it stands, hedge and unit included
 * @param number the tokens of the number alone, within {@code at}
 * @param quantity what it denotes
 */
public record AmountMention(TokenSpan at, TokenSpan number, Quantity quantity) implements Mention {

  @Override
  public String type() {
    return switch (quantity.unit().dimension()) {
      case COUNT, MULTIPLE -> "number";
      case ORDER -> "ordinal";
      case MONEY -> "money";
      case SHARE, SHARE_POINTS -> "percent";
      case AGE -> "age";
      default -> "measure";
    };
  }

  @Override
  public String value() {
    String unit = quantity.unit().symbol();
    String low = plain(quantity.stated());
    String number =
        quantity.hedge() == Hedge.RANGE
            ? plain(quantity.low()) + ".." + plain(quantity.high())
            : low;
    return unit.isEmpty() || quantity.unit().dimension() == Dimension.ORDER
        ? number
        : number + " " + unit;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
