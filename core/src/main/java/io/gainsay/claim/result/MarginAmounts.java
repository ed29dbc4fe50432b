package io.gainsay.claim.result;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a sentence by which somebody may be ahead: counts of points, wickets or votes,
 * lengths of time and of way, halves of them, and the one of "a single game".
 */
final class MarginAmounts {

  private static final Unit SECOND = Unit.of("s", Dimension.OTHER);

  private static final Map<String, Integer> SECONDS = Map.of("second", 1, "minute", 60);

  private final ContestWords words;

  MarginAmounts(ContestWords words) {
    this.words = words;
  }

  /**
   * An amount that may be a margin.
   *
   * @param from index of its first token, a hedge included
   * @param to index after its number and, of a measure, its unit
   * @param noun index of the noun that a count has, or -1
   */
  record Amount(Quantity quantity, int from, int to, int noun) {

    boolean isCount() {
      return noun < 0 && quantity.unit().equals(Unit.COUNT);
    }

    boolean isMeasure() {
      return noun < 0 && !quantity.unit().equals(Unit.COUNT);
    }

    /** Index after the number and whatever it counts. */
    int end() {
      return Math.max(noun + 1, to);
    }
  }

  List<Amount> in(Reading reading, Sentence s) {
    List<Amount> amounts = new ArrayList<>();
    for (AmountMention mention : reading.mentions(s, AmountMention.class)) {
      Amount amount = amount(s, mention);
      if (amount != null) {
        amounts.add(amount);
      }
    }
    for (TimeMention time : reading.mentions(s, TimeMention.class)) {
      if (time.kind() == TimeMention.Kind.DURATION && time.length() != null) {
        amounts.add(new Amount(seconds(time.length()), time.at().from(), time.at().to(), -1));
      }
    }
    addOnes(s, amounts);
    return amounts;
  }

  private @Nullable Amount amount(Sentence s, AmountMention mention) {
    Quantity quantity = mention.quantity();
    int from = mention.at().from();
    int to = mention.at().to();
    return switch (quantity.unit().dimension()) {
      case COUNT -> counted(s, quantity, from, to, noun(s, s.is(to, "-") ? to + 1 : to));
      case SHARE -> fraction(s, mention);
      case LENGTH, MASS, SHARE_POINTS -> new Amount(quantity, from, to, -1);
      default -> null;
    };
  }

  /** "Half a length", "less than half a second", "a quarter of a point". */
  private @Nullable Amount fraction(Sentence s, AmountMention mention) {
    int to = mention.at().to();
    int article = s.is(to, "of") ? to + 1 : to;
    int noun = s.is(article, "a") || s.is(article, "an") ? noun(s, article + 1) : -1;
    return noun < 0 ? null : counted(s, part(mention.quantity()), mention.at().from(), noun, noun);
  }

  private static Quantity part(Quantity share) {
    BigDecimal high = share.high();
    return new Quantity(
        share.stated().movePointLeft(2),
        share.low().movePointLeft(2),
        high == null ? null : high.movePointLeft(2),
        Unit.COUNT,
        share.hedge());
  }

  /** What is counted in units of time is a length of time. */
  private static Amount counted(Sentence s, Quantity count, int from, int to, int noun) {
    Integer seconds = noun < 0 ? null : SECONDS.get(s.noun(noun));
    if (seconds == null) {
      return new Amount(count, from, to, noun);
    }
    BigDecimal scale = BigDecimal.valueOf(seconds);
    BigDecimal high = count.high();
    Quantity time =
        new Quantity(
            count.stated().multiply(scale),
            count.low().multiply(scale),
            high == null ? null : high.multiply(scale),
            SECOND,
            count.hedge());
    return new Amount(time, from, to, noun);
  }

  private static Quantity seconds(TimeLength length) {
    boolean open = Double.isInfinite(length.most());
    return new Quantity(
        decimal(length.stated()),
        decimal(length.least()),
        open ? null : decimal(length.most()),
        SECOND,
        Hedge.EXACT);
  }

  private static BigDecimal decimal(double value) {
    return new BigDecimal(value, MathContext.DECIMAL32);
  }

  /** "One" before a noun is often no number; before what contests are counted in it is. */
  private void addOnes(Sentence s, List<Amount> amounts) {
    for (int i = 0; i < s.size(); i++) {
      int token = i;
      boolean known = amounts.stream().anyMatch(a -> a.from() <= token && token < a.end());
      int noun = noun(s, i + 1);
      if (!known && noun >= 0 && (s.is(i, "one") || words.has("lone", s.lower(i)))) {
        amounts.add(counted(s, Quantity.exact(BigDecimal.ONE, Unit.COUNT), i, i + 1, noun));
      }
    }
  }

  /** The noun that stands here or after "whole", as in "one whole point"; or -1. */
  private int noun(Sentence s, int i) {
    int at = s.is(i, "whole") || s.is(i, "full") || s.is(i, "clear") ? i + 1 : i;
    return words.hasNoun("lead", s, at) ? at : -1;
  }
}
