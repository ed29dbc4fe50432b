package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.arithmetic.Items.Item;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts that a whole must hold: "12 of the 40", "five hurt, two of them badly", "31 dead, including
 * four children", "Of the 87 aboard, 61 were rescued, 17 died and nine are missing".
 */
final class SubsetExtractor implements AmountsExtractor {

  private static final Cues CUES = Cues.TOTAL;

  /** Parts that exceed their whole by more than this are hardly meant to exclude each other. */
  private static final double MOST_OVERLAP = 1.25;

  @Override
  public List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts) {
    if (amounts.size() < 2) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      claims.addAll(pair(sentence, amounts, i));
    }
    claims.addAll(outcomes(sentence, amounts));
    return claims;
  }

  private static List<Claim> pair(Sentence s, List<AmountMention> amounts, int i) {
    AmountMention one = amounts.get(i);
    AmountMention next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
    if (next != null && isOfWhole(s, one, next)) {
      return bounded(one, next);
    }
    AmountMention before = countBefore(s, amounts, i);
    boolean ofThem =
        s.is(one.at().to(), "of")
            && (s.is(one.at().to() + 1, "them") || s.is(one.at().to() + 1, "whom"));
    boolean included = s.is(one.at().from() - 1, "including");
    boolean follows = before != null && isClose(s, before, one);
    if (before == null || !follows || !countsAlike(before, one)) {
      return List.of();
    }
    if (ofThem) {
      return isAll(s, one) ? List.of() : bounded(one, before);
    }
    return included ? included(s, before, one.at().from(), amounts) : List.of();
  }

  /** The count before; the one in "three-pointers" is a part of a word. */
  private static @Nullable AmountMention countBefore(
      Sentence s, List<AmountMention> amounts, int i) {
    int before = i - 1;
    while (before > 0 && s.is(amounts.get(before).at().to(), "-")) {
      before--;
    }
    return before < 0 ? null : amounts.get(before);
  }

  /** "One entry, though there were eleven of them". */
  private static boolean isAll(Sentence s, AmountMention amount) {
    return s.is(amount.at().from() - 2, "there");
  }

  /** "17 people, including nine women and ten men": together no more than the whole. */
  private static List<Claim> included(
      Sentence s, AmountMention whole, int start, List<AmountMention> amounts) {
    int end = start;
    while (end < s.size() && !s.is(end, ",") && !s.is(end, ";") && !s.is(end, "(")) {
      end++;
    }
    List<PartList.Part> parts =
        PartList.read(s, start, Math.min(end, Items.end(s)), amounts).stream()
            .filter(part -> !part.single())
            .toList();
    boolean likely = PartList.sum(parts) <= MOST_OVERLAP * stated(whole) || parts.size() == 1;
    if (parts.isEmpty() || !PartList.isLike(whole, parts) || !likely) {
      return List.of();
    }
    Statement statement = new Statement("part", parts.get(0).at());
    statement.add(ClaimKind.BOUND, "whole", whole);
    parts.forEach(part -> statement.add(ClaimKind.PART, "part", part.quantity(), part.at()));
    return statement.claims();
  }

  private static double stated(AmountMention amount) {
    return amount.quantity().stated().doubleValue();
  }

  private static List<Claim> bounded(AmountMention part, AmountMention whole) {
    return new Statement("part", part.at())
        .add(ClaimKind.BOUND, "whole", whole)
        .add(ClaimKind.PART, "part", part)
        .claims();
  }

  private static boolean isOfWhole(Sentence s, AmountMention part, AmountMention whole) {
    int at = part.at().to();
    boolean of = s.is(at, "of") && CUES.has("of-whole", s.lower(at + 1));
    return of && whole.at().from() <= at + 3 && countsAlike(part, whole);
  }

  private static boolean countsAlike(AmountMention part, AmountMention whole) {
    Dimension dimension = part.quantity().unit().dimension();
    return part.quantity().unit().equals(whole.quantity().unit())
        && (dimension == Dimension.COUNT || dimension == Dimension.MONEY)
        && part.quantity().hedge() != Hedge.RANGE;
  }

  /** Nothing but the words of one clause between them, so that "them" are what was counted. */
  private static boolean isClose(Sentence s, AmountMention before, AmountMention part) {
    int from = before.at().to();
    int to = part.at().from();
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += s.is(i, ",") ? 1 : 0;
      if (s.is(i, ";") || s.is(i, ":") || s.is(i, "and") || s.is(i, "while")) {
        return false;
      }
    }
    return commas <= 1 && to - from <= 14;
  }

  private static List<Claim> outcomes(Sentence s, List<AmountMention> amounts) {
    AmountMention whole = amounts.get(0);
    int of = whole.at().from() - 1;
    while (of > 0 && CUES.has("of-whole", s.lower(of))) {
      of--;
    }
    boolean opens =
        s.is(of, "of") && (of == 0 || !s.token(of - 1).isWord() && !s.token(of - 1).isDigits());
    int comma = opens ? comma(s, whole.at().to()) : -1;
    if (comma < 0 || !whole.quantity().unit().dimension().equals(Dimension.COUNT)) {
      return List.of();
    }
    List<AmountMention> parts = new ArrayList<>();
    for (Item item : Items.split(s, comma + 1, Items.end(s), amounts)) {
      AmountMention part = starting(item, amounts);
      if (part != null && countsAlike(part, whole) && isExclusive(s, item, part)) {
        parts.add(part);
      }
    }
    double sum = parts.stream().mapToDouble(p -> p.quantity().stated().doubleValue()).sum();
    if (parts.size() < 3 || sum > MOST_OVERLAP * whole.quantity().stated().doubleValue()) {
      return List.of();
    }
    Statement statement = new Statement("parts", parts.get(0).at());
    statement.add(ClaimKind.BOUND, "whole", whole);
    parts.forEach(part -> statement.add(ClaimKind.PART, "part", part));
    return statement.claims();
  }

  private static int comma(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable AmountMention starting(Item item, List<AmountMention> amounts) {
    for (AmountMention amount : amounts) {
      if (amount.at().from() == item.from()) {
        return amount;
      }
    }
    return null;
  }

  /** "61 were rescued", "20 come from the skull", "51 flown to Lima"; not "22 play chess". */
  private static boolean isExclusive(Sentence s, Item item, AmountMention part) {
    int to = part.at().to();
    boolean state = CUES.first(s, to, Math.min(item.to(), to + 4), "exclusive") >= 0;
    boolean overlapping = CUES.first(s, to, Math.min(item.to(), to + 3), "overlapping") >= 0;
    boolean been = s.is(to + 1, "been");
    return state && (been || !overlapping);
  }
}
