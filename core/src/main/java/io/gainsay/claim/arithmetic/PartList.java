package io.gainsay.claim.arithmetic;

import io.gainsay.claim.arithmetic.Items.Item;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of parts: "seven brooches, four boxes and the coral tiara". */
final class PartList {

  private static final Cues CUES = Cues.TOTAL;

  /** A single thing with more words than this is a clause. */
  private static final int LONGEST_SINGLE = 8;

  /**
   * A part of a list.
   *
   * @param single whether it is one thing told without a number: "the driver"
   */
  record Part(Quantity quantity, TokenSpan at, boolean single) {}

  private PartList() {}

  /** The parts listed from a token on; empty if the list is left open. */
  static List<Part> read(Sentence s, int start, List<AmountMention> amounts) {
    return read(s, start, endOfList(s, start), amounts);
  }

  /** The parts told between two tokens, as far as they are a list; empty if it is left open. */
  static List<Part> read(Sentence s, int start, int end, List<AmountMention> amounts) {
    List<Part> parts = new ArrayList<>();
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
    return amount != null && isCounted(amount) ? amount : null;
  }

  private static @Nullable AmountMention startingAt(int token, List<AmountMention> amounts) {
    for (AmountMention amount : amounts) {
      if (amount.at().from() == token) {
        return amount;
      }
    }
    return null;
  }

  private static boolean isCounted(AmountMention amount) {
    Dimension dimension = amount.quantity().unit().dimension();
    return (dimension == Dimension.COUNT || dimension == Dimension.MONEY)
        && amount.quantity().hedge() != Hedge.RANGE
        && amount.quantity().stated().signum() > 0;
  }

  /** Whether the amount counts or costs as the parts do. */
  static boolean isLike(AmountMention amount, List<Part> parts) {
    return isCounted(amount)
        && parts.stream().allMatch(p -> p.quantity().unit().equals(amount.quantity().unit()));
  }

  static boolean isMoney(List<Part> parts) {
    return parts.get(0).quantity().unit().dimension() == Dimension.MONEY;
  }

  static double sum(List<Part> parts) {
    return parts.stream().mapToDouble(part -> part.quantity().stated().doubleValue()).sum();
  }
}
