package io.gainsay.claim.arithmetic;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure and what it was before: "rose to $412 million from $375 million", "36,000 tonnes,
 * compared with 24,000 the year before", "was £2,249 and is now £1,899".
 */
record FigurePair(AmountMention before, AmountMention after) {

  private static final Cues CUES = Cues.load("change.txt");

  /** The figures of one change stand close together; far apart they may be of two. */
  private static final int FARTHEST = 12;

  /** The only such pair of a sentence, or null; {@code by} is a change, and no figure of it. */
  static @Nullable FigurePair read(
      Sentence s, List<AmountMention> amounts, @Nullable AmountMention by) {
    FigurePair found = null;
    for (AmountMention before : amounts) {
      if (before.equals(by) || !isBefore(s, before)) {
        continue;
      }
      AmountMention after = after(s, before, amounts, by);
      if (after != null) {
        if (found != null) {
          return null;
        }
        found = new FigurePair(before, after);
      }
    }
    return found;
  }

  /** The earlier figure, in the unit of the later one. */
  Quantity earlier() {
    Quantity quantity = before.quantity();
    return new Quantity(
        quantity.stated(),
        quantity.low(),
        quantity.high(),
        after.quantity().unit(),
        quantity.hedge());
  }

  boolean isRise() {
    return stated(after) > stated(before);
  }

  private static double stated(AmountMention amount) {
    return amount.quantity().stated().doubleValue();
  }

  /** After "from" or "compared with", or after "was" where "now" follows. */
  private static boolean isBefore(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    return CUES.has("compared", s.lower(from - 1))
        || CUES.has("compared", s.lower(from - 2) + " " + s.lower(from - 1))
        || s.is(from - 1, "the") && s.is(from - 2, "than")
        || isFormer(s, amount);
  }

  private static boolean isFormer(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    return (s.is(from - 1, "was") || s.is(from - 1, "were")) && indexOfNow(s, amount) > 0;
  }

  private static int indexOfNow(Sentence s, AmountMention amount) {
    int to = amount.at().to();
    for (int i = to; i < Math.min(s.size(), to + FARTHEST); i++) {
      if (s.is(i, "now")) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable AmountMention after(
      Sentence s, AmountMention before, List<AmountMention> amounts, @Nullable AmountMention by) {
    int now = isFormer(s, before) ? indexOfNow(s, before) : -1;
    AmountMention nearest = null;
    for (AmountMention amount : amounts) {
      if (amount.equals(by) || amount.equals(before) || !isLike(before, amount)) {
        continue;
      }
      int at = amount.at().from();
      boolean told = s.is(at - 1, "to") && isNear(before, amount);
      if (told || now >= 0 && at > now && isNear(before, amount)) {
        return amount;
      }
      boolean earlier = at < before.at().from();
      if (now < 0 && earlier && isNear(before, amount) && !isParted(s, amount, before)) {
        nearest = amount;
      }
    }
    return nearest;
  }

  private static boolean isLike(AmountMention before, AmountMention after) {
    Quantity one = before.quantity();
    Unit unit = after.quantity().unit();
    Dimension dimension = unit.dimension();
    boolean figure = dimension != Dimension.ORDER && dimension != Dimension.AGE;
    boolean alike = one.unit().equals(unit) || isBare(before) && dimension != Dimension.MONEY;
    return figure && alike && dimension != Dimension.MULTIPLE && one.stated().signum() > 0;
  }

  /** "36,000 tonnes, compared with 24,000 the year before": no noun, so no count. */
  private static boolean isBare(AmountMention amount) {
    Sentence s = amount.at().sentence();
    int to = amount.at().to();
    return amount.quantity().unit().equals(Unit.COUNT)
        && (to >= s.size() || !s.token(to).isWord() || CUES.has("bare", s.lower(to)));
  }

  private static boolean isNear(AmountMention one, AmountMention other) {
    int start = Math.min(one.at().to(), other.at().to());
    int end = Math.max(one.at().from(), other.at().from());
    return end - start <= FARTHEST;
  }

  private static boolean isParted(Sentence s, AmountMention one, AmountMention other) {
    for (int i = one.at().to(); i < other.at().from(); i++) {
      if (s.is(i, ";") || s.is(i, "while") || s.is(i, "and") || s.is(i, "but")) {
        return true;
      }
    }
    return false;
  }
}
