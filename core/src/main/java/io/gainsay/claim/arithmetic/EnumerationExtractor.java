package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.arithmetic.Items.Item;
import io.gainsay.claim.extract.Reading;
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

/** A count and the names it counts: "Four villages have been emptied: Alvide, Souto and Penha." */
final class EnumerationExtractor implements AmountsExtractor {

  private static final Cues CUES = Cues.TOTAL;
  private static final BigDecimal MOST = BigDecimal.valueOf(20);
  private static final int LONGEST_NAME = 6;

  /** How many words may stand between a number and the colon it announces a list with. */
  private static final int FARTHEST = 10;

  @Override
  public List<Claim> extract(Reading reading, Sentence s, List<AmountMention> amounts) {
    int colon = colon(s);
    AmountMention whole = colon < 0 ? null : onlyCountBefore(colon, amounts);
    if (whole == null || !announces(s, whole.at().to(), colon)) {
      return List.of();
    }
    int end = endOfList(s, colon);
    List<Item> names = new ArrayList<>();
    for (Item item : Items.split(s, colon + 1, end, amounts)) {
      if (isName(s, item)) {
        names.add(item);
      } else if (!s.token(item.from()).isDigits()) {
        return List.of();
      }
    }
    boolean closed = ands(s, colon + 1, end) == 1 && names.size() > 1;
    if (!closed) {
      return List.of();
    }
    TokenSpan list = new TokenSpan(s, names.get(0).from(), names.get(names.size() - 1).to());
    Quantity listed = Quantity.exact(BigDecimal.valueOf(names.size()), Unit.COUNT);
    return new Statement("list", list)
        .add(ClaimKind.WHOLE, "counted", whole)
        .add(ClaimKind.PART, "named", listed, list)
        .claims();
  }

  /** The number counts a noun of the same clause as the colon, relative clauses aside. */
  private static boolean announces(Sentence s, int from, int colon) {
    int relative = relativeClause(s, from, colon);
    int end = relative < 0 ? colon : relative;
    for (int i = from; i < end; i++) {
      if (s.is(i, "and") || s.is(i, "but") || s.is(i, ",") || s.is(i, ";")) {
        return false;
      }
    }
    return end - from <= FARTHEST && from < s.size() && s.token(from).isWord();
  }

  /** "Three were singled out for a pass, which lets them swim free: …": its comma, or -1. */
  private static int relativeClause(Sentence s, int from, int colon) {
    for (int i = from; i + 1 < colon; i++) {
      if (s.is(i, ",")) {
        boolean which = s.is(i + 1, "which") || s.is(i + 1, "who");
        return which && s.is(from, "of") ? i : -1;
      }
    }
    return -1;
  }

  /** A list between dashes ends at the second one. */
  private static int endOfList(Sentence s, int colon) {
    for (int i = colon + 1; i < s.size(); i++) {
      if (s.is(i, "—")) {
        return i;
      }
    }
    return Items.end(s);
  }

  private static int colon(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      if (s.is(i, ":") || s.is(i, "—")) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable AmountMention onlyCountBefore(int colon, List<AmountMention> amounts) {
    AmountMention only = null;
    for (AmountMention amount : amounts) {
      if (amount.at().from() < colon) {
        if (only != null) {
          return null;
        }
        only = amount;
      }
    }
    return only != null && isSmallCount(only.quantity()) ? only : null;
  }

  private static boolean isSmallCount(Quantity quantity) {
    return quantity.unit().equals(Unit.COUNT)
        && quantity.hedge() == Hedge.EXACT
        && quantity.stated().compareTo(BigDecimal.ONE) > 0
        && quantity.stated().compareTo(MOST) <= 0;
  }

  private static boolean isName(Sentence s, Item item) {
    int from = startOfName(s, item);
    if (item.to() - from > LONGEST_NAME || !s.token(item.to() - 1).isCapitalised()) {
      return false;
    }
    for (int i = from; i < item.to(); i++) {
      boolean plain = s.token(i).isWord() && !s.token(i).isCapitalised();
      if (plain && !CUES.has("name-word", s.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "the plumber Les Cotter": what someone is stands before the name. */
  private static int startOfName(Sentence s, Item item) {
    if (!CUES.has("single", s.lower(item.from()))) {
      return item.from();
    }
    int from = item.from() + 1;
    while (from < item.to() && s.token(from).isWord() && !s.token(from).isCapitalised()) {
      from++;
    }
    return from < item.to() ? from : item.from();
  }

  private static int ands(Sentence s, int from, int to) {
    int ands = 0;
    for (int i = from; i < to; i++) {
      ands += s.is(i, "and") ? 1 : 0;
    }
    return ands;
  }
}
