package io.gainsay.claim;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;

/** What a claim says of its subject. */
public sealed interface Value {

  /** The value as people read it. */
  String display();

  /** A place on the calendar. */
  record Time(TimeMention mention) implements Value {
    @Override
    public String display() {
      return mention.value();
    }
  }

  /**
   * A stretch of time by its two ends.
   *
   * @param from its beginning
   * @param until its end
   */
  record Span(TimeMention from, TimeMention until) implements Value {
    @Override
    public String display() {
      return from.value() + " to " + until.value();
    }
  }

  /** A length of time. */
  record Length(TimeMention mention, TimeLength length) implements Value {
    @Override
    public String display() {
      return mention.value();
    }
  }

  /** The nth day, week, month or year. */
  record Period(int nth, TimeLength.Unit unit) implements Value {
    @Override
    public String display() {
      return unit.name().toLowerCase(java.util.Locale.ROOT) + " " + nth;
    }
  }

  /** An amount, with or without a unit. */
  record Amount(Quantity quantity) implements Value {
    @Override
    public String display() {
      String number = quantity.stated().stripTrailingZeros().toPlainString();
      String unit = quantity.unit().symbol();
      return unit.isEmpty() ? number : number + " " + unit;
    }

    static Amount of(AmountMention mention) {
      return new Amount(mention.quantity());
    }
  }

  /** Words: a name, a role, a place. */
  record Text(String text) implements Value {
    @Override
    public String display() {
      return text;
    }
  }
}
