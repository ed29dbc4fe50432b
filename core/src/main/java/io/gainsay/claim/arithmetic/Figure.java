package io.gainsay.claim.arithmetic;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Mention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number that can be added to others: a count, a sum of money, a share, a measure, or a length of
 * time as a count of its unit.
 *
 * @param quantity its value; a bare number after "£4 million" is one of pounds too
 * @param at where it stands
 * @param period the unit of a length of time, "day", or the empty string
 */
record Figure(Quantity quantity, TokenSpan at, String period) {

  /** The figures of a sentence in the order of the text, without ages, ordinals and ranges. */
  static List<Figure> in(Reading reading, Sentence sentence) {
    List<Figure> figures = new ArrayList<>();
    for (Mention mention : reading.annotated().mentions(sentence)) {
      Figure figure =
          mention instanceof AmountMention amount
              ? of(amount)
              : mention instanceof TimeMention time ? of(time) : null;
      if (figure != null && !figure.isName()) {
        figures.add(figure);
      }
    }
    return figures;
  }

  private static @Nullable Figure of(AmountMention amount) {
    Quantity quantity = amount.quantity();
    if (quantity.unit().equals(Unit.ORDER)) {
      return ofFraction(amount);
    }
    boolean adds =
        switch (quantity.unit().dimension()) {
          case COUNT, MONEY, SHARE, LENGTH, AREA, VOLUME, MASS, ENERGY, POWER -> true;
          default -> false;
        };
    boolean whole =
        quantity.unit().dimension() != Dimension.COUNT
            || quantity.stated().stripTrailingZeros().scale() <= 0;
    boolean plain = quantity.hedge() == Hedge.EXACT || quantity.hedge() == Hedge.ABOUT;
    return adds && whole && plain && quantity.stated().signum() > 0
        ? new Figure(quantity, amount.at(), "")
        : null;
  }

  /** "The last tenth": an ordinal that names a part. */
  private static @Nullable Figure ofFraction(AmountMention amount) {
    Sentence s = amount.at().sentence();
    boolean last = Cues.TOTAL.has("last", s.lower(amount.at().from() - 1));
    boolean bare = s.is(amount.at().to(), "of") || s.is(amount.at().to(), ",");
    if (!last || !bare || amount.quantity().stated().compareTo(BigDecimal.valueOf(2)) < 0) {
      return null;
    }
    BigDecimal share =
        BigDecimal.valueOf(100).divide(amount.quantity().stated(), 2, RoundingMode.HALF_UP);
    return new Figure(Quantity.exact(share, Unit.PERCENT), amount.at(), "");
  }

  private static @Nullable Figure of(TimeMention time) {
    TimeLength length = time.length();
    boolean plain = time.hedge() == Hedge.EXACT && time.kind() == TimeMention.Kind.DURATION;
    if (length == null || !plain || length.most() == Double.POSITIVE_INFINITY) {
      return null;
    }
    Quantity count = Quantity.exact(BigDecimal.valueOf(length.count()), Unit.COUNT);
    return new Figure(count, time.at(), length.unit().name().toLowerCase(Locale.ROOT));
  }

  /** A part of a word, "four-day", or what somebody is told by: "Pete Mallory, 74, says". */
  private boolean isName() {
    Sentence s = at.sentence();
    boolean compound = s.is(at.to(), "-") || s.is(at.from() - 1, "-");
    boolean age =
        s.is(at.from() - 1, ",")
            && at.from() > 1
            && s.token(at.from() - 2).isCapitalised()
            && (s.is(at.to(), ",") || s.is(at.to(), "."))
            && isCount();
    // "Day two 19" gives the length of the second.
    return compound || age || s.is(at.from() - 1, "day");
  }

  /**
   * Whether it is told as the end of a change or a range, as a conversion or a stretch of a series:
   * "from 31 to 34", "(708 miles)", "his last 13 games".
   */
  boolean isLimit() {
    Sentence s = at.sentence();
    int before = at.from() - 1;
    boolean end = s.is(before, "to") && has(s, "from") || s.is(before, "from") && has(s, "to");
    boolean stretch =
        isCount()
            && Cues.TOTAL.has("stretch", s.lower(before))
            && Cues.TOTAL.has("of-whole", s.lower(before - 1))
            && !FigureNouns.of(this).isEmpty();
    return end
        || stretch
        || s.is(before, "(")
        || Cues.TOTAL.has("limit", s.lower(before)) && !s.is(before - 1, "followed")
        || Cues.TOTAL.has("relative", s.lower(at.to()));
  }

  private static boolean has(Sentence s, String word) {
    for (int i = 0; i < s.size(); i++) {
      if (s.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isShare() {
    return quantity.unit().equals(Unit.PERCENT);
  }

  boolean isCount() {
    return quantity.unit().dimension() == Dimension.COUNT;
  }

  Sentence sentence() {
    return at.sentence();
  }

  /** The stated value in the base unit. */
  double stated() {
    return quantity.statedInBase().doubleValue();
  }

  /** Whether the two can be added to each other. */
  boolean addsTo(Figure other) {
    return quantity.unit().comparable(other.quantity.unit());
  }

  /** The same number in the unit of another figure: "wind 25" after "hydropower 55 percent". */
  Figure inUnitOf(Figure other) {
    Quantity in =
        new Quantity(
            quantity.stated(),
            quantity.low(),
            quantity.high(),
            other.quantity.unit(),
            quantity.hedge());
    return new Figure(in, at, other.period);
  }
}
