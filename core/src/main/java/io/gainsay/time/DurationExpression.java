package io.gainsay.time;

import io.gainsay.mention.Hedge;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long: "two weeks", "an hour and ten minutes", "the past three months".
 *
 * @param amounts the amounts that add up, largest first, at least one
 * @param direction -1 where it ends at publication ("the past two weeks"), 1 where it begins there,
 *     0 where it floats
 */
record DurationExpression(List<Amount> amounts, int direction) implements TimeExpression {

  DurationExpression {
    amounts = List.copyOf(amounts);
  }

  static DurationExpression of(Amount amount) {
    return new DurationExpression(List.of(amount), 0);
  }

  @Override
  public Resolution resolve(TimeContext context) {
    LocalDate published = context.published();
    Amount first = amounts.get(0);
    TimeRange range = null;
    if (direction != 0 && published != null && !first.vague()) {
      LocalDate other = first.shift(published, direction);
      range = direction < 0 ? TimeRange.days(other, published) : TimeRange.days(published, other);
    }
    return new Resolution(
        Kind.DURATION,
        value(),
        range,
        first.vague() ? null : Lengths.of(amounts),
        range == null ? Anchor.NONE : Anchor.PUBLICATION,
        null,
        null);
  }

  private String value() {
    StringBuilder value = new StringBuilder("P");
    boolean clock = false;
    for (Amount amount : amounts) {
      String part = amount.value();
      value.append(clock && amount.isClock() ? part.substring(1) : part);
      clock |= amount.isClock();
    }
    return value.toString();
  }

  /** The length with the hedge of the words around it. */
  static @Nullable TimeLength hedged(@Nullable TimeLength length, Hedge hedge) {
    return length == null ? null : Lengths.hedged(length, hedge);
  }
}
