package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Products told in full: "120 buses at $250,000 each, $30 million in all", "162 km in four hours,
 * an average of 40.5 km an hour".
 */
final class RateExtractor implements AmountsExtractor {

  private static final Cues CUES = Cues.load("rate.txt");

  @Override
  public List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts) {
    if (amounts.size() < 2) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>(price(sentence, amounts));
    claims.addAll(speed(reading, sentence, amounts));
    return claims;
  }

  /** So many things, so much each, so much together. */
  private static List<Claim> price(Sentence s, List<AmountMention> amounts) {
    AmountMention each = null;
    AmountMention total = null;
    AmountMention count = null;
    for (AmountMention amount : amounts) {
      Dimension dimension = amount.quantity().unit().dimension();
      boolean first = each == null || count == null;
      if (dimension == Dimension.COUNT && first) {
        count = amount;
      } else if (dimension == Dimension.MONEY && isEach(s, amount)) {
        each = amount;
      } else if (dimension == Dimension.MONEY && isTotal(s, amount)) {
        total = amount;
      }
    }
    if (each == null || total == null || count == null) {
      return List.of();
    }
    if (!each.quantity().unit().equals(total.quantity().unit()) || !isCounting(s, count, each)) {
      return List.of();
    }
    return new Statement("price", total.at())
        .add(ClaimKind.FACTOR, "number", count)
        .add(ClaimKind.FACTOR, "price of each", each)
        .add(ClaimKind.PRODUCT, "in all", total)
        .claims();
  }

  private static boolean isEach(Sentence s, AmountMention amount) {
    return CUES.has("each", s.lower(amount.at().to()));
  }

  private static boolean isTotal(Sentence s, AmountMention amount) {
    int to = amount.at().to();
    int from = amount.at().from();
    return CUES.has("total", s.lower(from - 1))
        || CUES.has("total", s.lower(from - 2) + " " + s.lower(from - 1))
        || CUES.has("together", s.lower(to))
        || CUES.has("together", s.lower(to) + " " + s.lower(to + 1));
  }

  /** "120 buses at $250,000 each": near each other, and the count counts something. */
  private static boolean isCounting(Sentence s, AmountMention count, AmountMention each) {
    int to = count.at().to();
    boolean sold = count.at().from() > each.at().to() && CUES.first(s, to, to + 2, "sold") >= 0;
    if (sold) {
      return true;
    }
    return to < s.size()
        && s.token(to).isWord()
        && each.at().from() > to
        && each.at().from() - to <= 8
        && count.quantity().hedge() == Hedge.EXACT;
  }

  /** A distance, the time it took, and the average speed. */
  private static List<Claim> speed(Reading reading, Sentence s, List<AmountMention> amounts) {
    AmountMention speed = withDimension(amounts, Dimension.SPEED);
    AmountMention length = withDimension(amounts, Dimension.LENGTH);
    TimeMention time = duration(reading, s, amounts);
    if (speed == null || length == null || time == null) {
      return List.of();
    }
    TimeLength taken = time.length();
    return taken == null || CUES.first(s, 0, s.size(), "average") < 0
        ? List.of()
        : new Statement("speed", speed.at())
            .add(ClaimKind.FACTOR, "average speed", speed)
            .add(ClaimKind.FACTOR, "time", new Value.Length(time, taken), time.at())
            .add(ClaimKind.PRODUCT, "distance", length)
            .claims();
  }

  /** The only amount of a dimension, conversions in brackets aside; or null. */
  private static @Nullable AmountMention withDimension(
      List<AmountMention> amounts, Dimension dimension) {
    AmountMention found = null;
    Unit unit = null;
    for (AmountMention amount : amounts) {
      if (amount.quantity().unit().dimension() != dimension) {
        continue;
      }
      Sentence s = amount.at().sentence();
      if (!s.is(amount.at().from() - 1, "(")) {
        if (unit != null) {
          return null;
        }
        found = amount;
        unit = amount.quantity().unit();
      }
    }
    return found;
  }

  /** The only duration that is not part of a rate ("an hour"), or null. */
  private static @Nullable TimeMention duration(
      Reading reading, Sentence s, List<AmountMention> amounts) {
    TimeMention found = null;
    for (TimeMention time : reading.mentions(s, TimeMention.class)) {
      boolean free = amounts.stream().noneMatch(amount -> amount.at().overlaps(time.at()));
      if (free && time.kind() == TimeMention.Kind.DURATION && time.length() != null) {
        if (found != null) {
          return null;
        }
        found = time;
      }
    }
    return found;
  }
}
