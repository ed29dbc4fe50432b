package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums that stand after their parts: "61 of the bald moths and 35 of the others, 96 altogether";
 * and what is left when parts are taken away: "China takes 12 percent and Europe 61. The remaining
 * 27 percent goes to smaller markets", "Twelve were killed. Five were children. The other seven
 * were adults".
 */
final class SumExtractor implements AmountsExtractor {

  private static final Cues CUES = Cues.TOTAL;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How many sentences before "the other seven" what they are of may stand. */
  private static final int SENTENCES_BACK = 3;

  /** How many sentences before and after a sum what it makes up is looked for. */
  private static final int NEARBY = 200;

  /** A sum farther from its whole than this share of it was not meant to make it up. */
  private static final double LIKELY = 0.3;

  /** How far from the sum of rounded parts their whole may be. */
  private static final double ROUNDING = 0.01;

  /** More figures than these are not added up in passing. */
  private static final int MOST_PARTS = 6;

  @Override
  public List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      if (isAltogether(sentence, amounts.get(i))) {
        claims.addAll(sum(sentence, amounts.subList(0, i), amounts.get(i)));
      } else if (isRest(sentence, amounts.get(i))) {
        claims.addAll(rest(reading, amounts.get(i)));
      }
    }
    return claims;
  }

  /** ", 86 altogether", "— 86 in all". */
  private static boolean isAltogether(Sentence s, AmountMention amount) {
    int to = amount.at().to();
    boolean apposed = !s.token(Math.max(0, amount.at().from() - 1)).isWord();
    boolean told =
        CUES.has("altogether", s.lower(to))
            || CUES.has("altogether", s.lower(to) + " " + s.lower(to + 1));
    return amount.at().from() > 1 && apposed && told;
  }

  private static List<Claim> sum(Sentence s, List<AmountMention> before, AmountMention whole) {
    List<AmountMention> parts = new ArrayList<>();
    for (AmountMention amount : before) {
      if (isPart(amount, whole.quantity().unit())) {
        parts.add(amount);
      }
    }
    int last = parts.size() - 1;
    boolean joined =
        last > 0
            && last < MOST_PARTS
            && isJoined(s, parts.get(last - 1).at().to(), parts.get(last).at().from());
    return joined ? total(parts, whole, whole.quantity()) : List.of();
  }

  private static boolean isJoined(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.is(i, "and") || s.is(i, "plus")) {
        return true;
      }
    }
    return false;
  }

  /** "The remaining 15 percent", "the other seven", where they are the subject. */
  private static boolean isRest(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    return s.is(from - 2, "the")
        && (s.is(from - 1, "remaining") || s.is(from - 1, "other"))
        && isPart(amount, amount.quantity().unit());
  }

  private static List<Claim> rest(Reading reading, AmountMention rest) {
    List<AmountMention> parts = new ArrayList<>();
    parts.add(rest);
    boolean share = rest.quantity().unit().equals(Unit.PERCENT);
    int index = rest.at().sentence().index();
    for (int i = index; i >= Math.max(0, index - SENTENCES_BACK); i--) {
      List<AmountMention> amounts =
          reading.mentions(reading.sentences().get(i), AmountMention.class);
      for (int k = amounts.size() - 1; k >= 0; k--) {
        AmountMention amount = amounts.get(k);
        boolean before = i < index || amount.at().to() <= rest.at().from();
        if (!before || !amount.quantity().unit().equals(rest.quantity().unit())) {
          continue;
        }
        if (!share && isWhole(amount, parts) && !isBeside(amount, parts.get(0))) {
          return isToldElsewhere(reading, parts, amount)
              ? List.of()
              : total(parts, amount, amount.quantity());
        }
        boolean compared = CUES.has("compared", amount.at().sentence().lower(amount.at().to()));
        boolean complete = !share && parts.size() > 1 && isTold(reading, parts.get(0), sum(parts));
        if (!isPart(amount, amount.quantity().unit())
            || parts.size() == MOST_PARTS
            || compared
            || complete) {
          return List.of();
        }
        parts.add(0, amount);
      }
      if (share && parts.size() > 2) {
        return total(parts, rest, Quantity.exact(HUNDRED, Unit.PERCENT));
      }
    }
    return List.of();
  }

  /** Nearer to what the parts make up than any of them. */
  private static boolean isWhole(AmountMention amount, List<AmountMention> parts) {
    double stated = stated(amount);
    return parts.size() > 1
        && amount.quantity().hedge() == Hedge.EXACT
        && Math.abs(stated - sum(parts)) <= LIKELY * stated
        && parts.stream().allMatch(part -> stated(part) < stated);
  }

  /** "Chocolate brought in 410 million and biscuits 245": both are parts. */
  private static boolean isBeside(AmountMention one, AmountMention other) {
    Sentence s = one.at().sentence();
    return s.index() == other.at().sentence().index()
        && isJoined(s, one.at().to(), other.at().from());
  }

  /** Whether the text has what the parts, with or without the last figure, make up. */
  private static boolean isToldElsewhere(
      Reading reading, List<AmountMention> parts, AmountMention last) {
    double sum = sum(parts);
    return isTold(reading, last, sum) || isTold(reading, last, sum + stated(last));
  }

  /** Whether the text has, not too far away, a number in the unit of another amount. */
  private static boolean isTold(Reading reading, AmountMention like, double number) {
    List<Sentence> all = reading.sentences();
    int index = like.at().sentence().index();
    return all.subList(Math.max(0, index - NEARBY), Math.min(all.size(), index + NEARBY)).stream()
        .flatMap(s -> reading.mentions(s, AmountMention.class).stream())
        .filter(amount -> amount.quantity().unit().equals(like.quantity().unit()))
        .anyMatch(amount -> isAbout(amount, number));
  }

  private static boolean isAbout(AmountMention amount, double sum) {
    return Math.abs(stated(amount) - sum) < ROUNDING * sum;
  }

  private static List<Claim> total(
      List<AmountMention> parts, AmountMention whole, Quantity quantity) {
    double stated = quantity.stated().doubleValue();
    if (Math.abs(stated - sum(parts)) > LIKELY * stated) {
      return List.of();
    }
    Statement statement = new Statement("sum", whole.at());
    statement.add(ClaimKind.WHOLE, "whole", quantity, whole.at());
    parts.forEach(part -> statement.add(ClaimKind.PART, "part", part));
    return statement.claims();
  }

  private static boolean isPart(AmountMention amount, Unit unit) {
    Quantity quantity = amount.quantity();
    Dimension dimension = quantity.unit().dimension();
    boolean counted =
        dimension == Dimension.COUNT
            || dimension == Dimension.MONEY
            || quantity.unit().equals(Unit.PERCENT);
    return counted
        && quantity.unit().equals(unit)
        && quantity.hedge() == Hedge.EXACT
        && quantity.stated().signum() > 0;
  }

  private static double sum(List<AmountMention> parts) {
    return parts.stream().mapToDouble(SumExtractor::stated).sum();
  }

  private static double stated(AmountMention amount) {
    return amount.quantity().stated().doubleValue();
  }
}
