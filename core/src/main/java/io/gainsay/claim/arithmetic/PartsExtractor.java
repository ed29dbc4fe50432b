package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimExtractor;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Reading;
import io.gainsay.claim.arithmetic.Items.Item;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole and the parts listed for it: "41 dead: six children and 36 adults", "The 184 rooms
 * consist of 96 …, 40 … and 48 …".
 */
final class PartsExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.load("total.txt");

  /** How far back a whole may stand that is named by what its parts make up. */
  private static final int SENTENCES_BACK = 40;

  /** A whole farther from its parts' sum than this is another whole. */
  private static final double LIKELY = 0.25;

  /** A single thing with more words than this is a clause. */
  private static final int LONGEST_SINGLE = 8;

  /**
   * A part of a list.
   *
   * @param single whether it is one thing told without a number: "the driver"
   */
  private record Part(Quantity quantity, TokenSpan at, boolean single) {}

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<AmountMention> amounts = reading.mentions(sentence, AmountMention.class);
      if (amounts.size() > 1) {
        claims.addAll(parts(reading, sentence, amounts));
      }
    }
    return claims;
  }

  private static List<Claim> parts(Reading reading, Sentence s, List<AmountMention> amounts) {
    for (int i = 1; i < s.size(); i++) {
      int start = startOfParts(s, i);
      if (start > i) {
        boolean composed = s.token(i).isWord();
        List<Part> parts = listed(s, start, amounts);
        AmountMention whole = parts.size() > 1 ? wholeBefore(s, i, amounts) : null;
        if (whole == null && composed && parts.size() > 1) {
          whole = wholeOf(reading, s, i, sum(parts));
        }
        if (whole != null && isTotalled(whole, parts, composed)) {
          return claims(whole, parts);
        }
      }
    }
    return List.of();
  }

  private static List<Claim> claims(AmountMention whole, List<Part> parts) {
    Statement statement = new Statement("total", parts.get(0).at());
    statement.add(ClaimKind.WHOLE, "whole", whole);
    parts.forEach(part -> statement.add(ClaimKind.PART, "part", part.quantity(), part.at()));
    return statement.claims();
  }

  /** The index after a colon, a dash or a verb of composition at {@code i}, or {@code i}. */
  private static int startOfParts(Sentence s, int i) {
    if (s.is(i, ":") || s.is(i, "—") || s.is(i, "–") && s.token(i).spaced()) {
      return i + 1;
    }
    if (!s.token(i).isWord()) {
      return i;
    }
    if (CUES.has("composition", s.lower(i))) {
      return i + 1;
    }
    String two = s.lower(i) + " " + s.lower(i + 1);
    if (CUES.has("composition", two)) {
      return i + 2;
    }
    return CUES.has("composition", two + " " + s.lower(i + 2)) ? i + 3 : i;
  }

  private static List<Part> listed(Sentence s, int start, List<AmountMention> amounts) {
    List<Part> parts = new ArrayList<>();
    int end = endOfList(s, start);
    int last = afterLastAnd(s, start, end);
    boolean closed = false;
    for (Item item : Items.split(s, start, end, amounts)) {
      if (closed) {
        break;
      }
      AmountMention amount = leading(s, item, amounts);
      if (amount != null) {
        parts.add(new Part(amount.quantity(), amount.at(), false));
        closed = item.from() == last;
      } else if (isOpen(s, item)) {
        return List.of();
      } else if (!parts.isEmpty() && isEnd(s, item)) {
        break;
      } else if (isSingle(s, item)) {
        TokenSpan at = new TokenSpan(s, item.from(), item.to());
        parts.add(new Part(Quantity.exact(BigDecimal.ONE, Unit.COUNT), at, true));
        closed = item.from() == last;
      } else if (parts.isEmpty()) {
        return List.of();
      }
    }
    return parts;
  }

  /** Where the last item of a list begins; what follows it is an apposition. */
  private static int afterLastAnd(Sentence s, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (s.is(i, "and")) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int endOfList(Sentence s, int start) {
    for (int i = start; i < s.size(); i++) {
      if (s.is(i, "—") || s.is(i, "(") || s.is(i, ":")) {
        return i;
      }
    }
    return Items.end(s);
  }

  private static boolean isOpen(Sentence s, Item item) {
    return CUES.first(s, item.from(), Math.min(item.to(), item.from() + 3), "open") >= 0;
  }

  private static boolean isEnd(Sentence s, Item item) {
    return CUES.has("ends", s.lower(item.from()));
  }

  /** "the coral tiara", "a ring": one thing more, if things of one sort are not in the plural. */
  private static boolean isSingle(Sentence s, Item item) {
    boolean plural = s.lower(item.from() + 1).endsWith("s");
    return CUES.has("single", s.lower(item.from()))
        && item.to() > item.from() + 1
        && item.to() - item.from() <= LONGEST_SINGLE
        && !plural
        && CUES.first(s, item.from() + 1, item.to(), "group", "or") < 0;
  }

  private static @Nullable AmountMention leading(
      Sentence s, Item item, List<AmountMention> amounts) {
    int at = item.from();
    while (at < item.to() && CUES.has("lead", s.lower(at)) && startingAt(at, amounts) == null) {
      at++;
    }
    AmountMention amount = startingAt(at, amounts);
    return amount != null && isCount(amount) ? amount : null;
  }

  private static @Nullable AmountMention startingAt(int token, List<AmountMention> amounts) {
    for (AmountMention amount : amounts) {
      if (amount.at().from() == token) {
        return amount;
      }
    }
    return null;
  }

  private static boolean isCount(AmountMention amount) {
    return amount.quantity().unit().equals(Unit.COUNT)
        && amount.quantity().hedge() != Hedge.RANGE
        && amount.quantity().stated().signum() > 0;
  }

  /** The count before the list, if it is the only one in its clause. */
  private static @Nullable AmountMention wholeBefore(
      Sentence s, int separator, List<AmountMention> amounts) {
    AmountMention whole = null;
    for (AmountMention amount : amounts) {
      if (amount.at().to() <= separator && isCount(amount)) {
        boolean clausal =
            whole != null && CUES.first(s, whole.at().to(), amount.at().from(), "ends") < 0;
        if (clausal && !s.is(amount.at().from() - 1, "the")) {
          return null;
        }
        whole = amount;
      }
    }
    return whole;
  }

  /** "Local 47 is made up of …": the nearest count before it that the parts could be of. */
  private static @Nullable AmountMention wholeOf(
      Reading reading, Sentence s, int verb, double sum) {
    AmountMention nearest = null;
    for (int back = 1; back <= SENTENCES_BACK && s.index() - back >= 0; back++) {
      Sentence before = reading.sentences().get(s.index() - back);
      if (nearest != null && distance(nearest, sum) <= LIKELY * sum) {
        break;
      }
      if (!sharesName(s, verb, before)) {
        continue;
      }
      for (AmountMention amount : reading.mentions(before, AmountMention.class)) {
        double gap = Math.abs(amount.quantity().stated().doubleValue() - sum);
        if (isCount(amount) && (nearest == null || gap < distance(nearest, sum))) {
          nearest = amount;
        }
      }
    }
    return nearest != null && distance(nearest, sum) <= LIKELY * sum ? nearest : null;
  }

  private static double distance(AmountMention amount, double sum) {
    return Math.abs(amount.quantity().stated().doubleValue() - sum);
  }

  /** Whether the subject before the verb and the other sentence share a name of two words. */
  private static boolean sharesName(Sentence s, int verb, Sentence other) {
    for (int i = 0; i + 1 < verb; i++) {
      boolean name = s.token(i).isCapitalised() && s.token(i).text().length() > 2;
      if (name
          && (s.token(i + 1).isCapitalised() || s.token(i + 1).isDigits())
          && hasPair(other, s.token(i).text(), s.token(i + 1).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPair(Sentence s, String first, String second) {
    for (int i = 0; i + 1 < s.size(); i++) {
      if (s.token(i).text().equals(first) && s.token(i + 1).text().equals(second)) {
        return true;
      }
    }
    return false;
  }

  private static double sum(List<Part> parts) {
    return parts.stream().mapToDouble(part -> part.quantity().stated().doubleValue()).sum();
  }

  /**
   * Whether the list is one of parts at all: not "three things: 12 dead and 30 hurt", where the
   * whole counts the items, and not a few examples.
   */
  private static boolean isTotalled(AmountMention whole, List<Part> parts, boolean composed) {
    double stated = whole.quantity().stated().doubleValue();
    double sum = sum(parts);
    boolean countsItems = stated == parts.size();
    boolean holds =
        parts.stream().allMatch(p -> p.quantity().stated().doubleValue() < stated * 1.5);
    long singles = parts.stream().filter(Part::single).count();
    boolean apposed = singles > 1 && sum > stated || singles == parts.size() && singles < 3;
    boolean near = Math.abs(sum - stated) <= LIKELY * Math.max(sum, stated);
    return !countsItems && !apposed && holds && (near || composed);
  }
}
