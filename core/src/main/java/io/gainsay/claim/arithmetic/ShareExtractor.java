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
import org.jspecify.annotations.Nullable;

/**
 * Shares with the figures they are of ("12 of the 40 members (30 percent)", "99 percent backed it,
 * with 8,435 in favor and 85 against") and shares of one whole side by side ("Yes got 51.7 percent
 * and No 48.3").
 */
final class ShareExtractor implements AmountsExtractor {

  /** How many words "of the votes counted" may have. */
  private static final int COUNTED = 6;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Cues CUES = Cues.load("share.txt");

  @Override
  public List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts) {
    if (amounts.size() < 2 || amounts.stream().noneMatch(ShareExtractor::isShare)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>(slices(sentence, amounts));
    claims.addAll(votes(sentence, amounts));
    claims.addAll(proportions(sentence, amounts));
    return claims;
  }

  private static boolean isShare(AmountMention amount) {
    return amount.quantity().unit().equals(Unit.PERCENT);
  }

  /** "38.4 percent of the vote, Reform 27.1 and the Greens 12.6": shares won of one whole. */
  private static List<Claim> slices(Sentence s, List<AmountMention> amounts) {
    boolean election = isTold(s, "whole", "won");
    if (!election && !(isTold(s, "pro", "contra") && isOfOneWhole(s, amounts))) {
      return List.of();
    }
    Statement statement = null;
    int count = 0;
    for (AmountMention amount : amounts) {
      if (isSlice(s, amount, count)) {
        statement = statement == null ? new Statement("shares", amount.at()) : statement;
        statement.add(ClaimKind.SLICE, "share", asShare(amount.quantity()), amount.at());
        count++;
      }
    }
    return statement == null || count < 2 ? List.of() : statement.claims();
  }

  private static boolean isTold(Sentence s, String one, String other) {
    return CUES.first(s, 0, s.size(), one) >= 0 && CUES.first(s, 0, s.size(), other) >= 0;
  }

  /** Not "60 percent of men back it and 55 percent of women oppose it". */
  private static boolean isOfOneWhole(Sentence s, List<AmountMention> amounts) {
    return amounts.stream().filter(ShareExtractor::isShare).noneMatch(a -> s.is(a.at().to(), "of"))
        && !isChanged(s);
  }

  /** "Up" and "down" tell of a change only beside a figure: minds are made up as well. */
  private static boolean isChanged(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean particle = s.is(i, "up") || s.is(i, "down");
      boolean beside = s.is(i + 1, "from") || i + 1 < s.size() && s.token(i + 1).isDigits();
      if (CUES.has("changed", s.lower(i)) && (!particle || beside)) {
        return true;
      }
    }
    return false;
  }

  /** The first share says percent, those after it need not; what is compared with is none. */
  private static boolean isSlice(Sentence s, AmountMention amount, int before) {
    boolean exact = amount.quantity().hedge() == Hedge.EXACT;
    String previous = s.lower(amount.at().from() - 1);
    boolean opposed = before == 1 && CUES.has("opposed", previous) && isContest(s, amount);
    if (!exact || CUES.has("aside", previous) && !opposed) {
      return false;
    }
    int to = amount.at().to();
    boolean share = isShare(amount) && !CUES.has("after-aside", s.lower(to));
    boolean elliptic =
        before > 0
            && amount.quantity().unit().equals(Unit.COUNT)
            && amount.quantity().stated().compareTo(HUNDRED) < 0
            && (to == s.size() || !s.token(to).isWord() || s.is(to, "and"));
    boolean ofOther = share && before > 0 && s.is(to, "of") || isCounted(s, to);
    return (share || elliptic) && !ofOther;
  }

  /** "With 98 percent of the votes counted": nobody's share of them. */
  private static boolean isCounted(Sentence s, int to) {
    int end = Math.min(s.size(), to + COUNTED);
    return s.is(to, "of") && CUES.first(s, to, end, "counted") >= 0;
  }

  /** "58 percent to 42 for her rival": said of the same vote, not of an earlier one. */
  private static boolean isContest(Sentence s, AmountMention amount) {
    int to = amount.at().to();
    return s.is(to, "for") && CUES.first(s, 0, s.size(), "changed") < 0;
  }

  private static Quantity asShare(Quantity quantity) {
    return new Quantity(
        quantity.stated(), quantity.low(), quantity.high(), Unit.PERCENT, quantity.hedge());
  }

  /** "8,435 in favor and 85 against" with one share of the votes. */
  private static List<Claim> votes(Sentence s, List<AmountMention> amounts) {
    AmountMention share = only(amounts);
    AmountMention yes = null;
    AmountMention no = null;
    for (AmountMention amount : amounts) {
      int to = amount.at().to();
      if (amount.quantity().unit().equals(Unit.COUNT)) {
        boolean inFavour = s.is(to, "in") && CUES.has("for", s.lower(to + 1));
        yes = inFavour || CUES.has("for", s.lower(to)) ? amount : yes;
        no = CUES.has("against", s.lower(to)) ? amount : no;
      }
    }
    return share == null || yes == null || no == null
        ? List.of()
        : new Statement("votes", share.at())
            .add(ClaimKind.PART, "in favour", yes)
            .add(ClaimKind.PART, "against", no)
            .add(ClaimKind.PROPORTION, "share", share)
            .claims();
  }

  private static @Nullable AmountMention only(List<AmountMention> amounts) {
    List<AmountMention> shares = amounts.stream().filter(ShareExtractor::isShare).toList();
    return shares.size() == 1 ? shares.get(0) : null;
  }

  /** "12 of the 40, or 30 percent", "of the 40, 12, or 30 percent", "a third of the 90, or 30". */
  private static List<Claim> proportions(Sentence s, List<AmountMention> amounts) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 2; i < amounts.size(); i++) {
      AmountMention first = amounts.get(i - 2);
      AmountMention second = amounts.get(i - 1);
      AmountMention third = amounts.get(i);
      if (isShare(third) && isApposed(s, second, third)) {
        if (isOf(s, first, second)) {
          claims.addAll(proportion(first, second, third));
        } else if (isOpened(s, first) && isAlike(first, second)) {
          claims.addAll(proportion(second, first, third));
        }
      } else if (isShare(first)
          && isOfThe(s, first, second)
          && isApposed(s, second, third)
          && isAlike(second, third)) {
        claims.addAll(proportion(third, second, first));
      }
    }
    return claims;
  }

  private static List<Claim> proportion(
      AmountMention part, AmountMention whole, AmountMention share) {
    return new Statement("proportion", share.at())
        .add(ClaimKind.BOUND, "whole", whole)
        .add(ClaimKind.PART, "part", part)
        .add(ClaimKind.PROPORTION, "share", share)
        .claims();
  }

  /** "Of the 40 …" at the start of a clause. */
  private static boolean isOpened(Sentence s, AmountMention whole) {
    int from = whole.at().from();
    int of = CUES.has("article", s.lower(from - 1)) ? from - 2 : from - 1;
    return s.is(of, "of") && (of == 0 || !s.token(of - 1).isWord());
  }

  private static boolean isOfThe(Sentence s, AmountMention share, AmountMention whole) {
    int of = share.at().to();
    return s.is(of, "of") && whole.at().from() <= of + 2;
  }

  private static boolean isAlike(AmountMention one, AmountMention other) {
    Dimension dimension = one.quantity().unit().dimension();
    return one.quantity().unit().equals(other.quantity().unit())
        && (dimension == Dimension.COUNT || dimension == Dimension.MONEY);
  }

  private static boolean isOf(Sentence s, AmountMention part, AmountMention whole) {
    boolean outOf = s.is(part.at().to(), "out") && s.is(part.at().to() + 1, "of");
    int of = outOf ? part.at().to() + 1 : part.at().to();
    return isAlike(part, whole) && s.is(of, "of") && whole.at().from() <= of + 3;
  }

  /** In brackets, after ", or", or between commas with "of the total" after it. */
  private static boolean isApposed(Sentence s, AmountMention before, AmountMention amount) {
    int from = amount.at().from();
    int to = amount.at().to();
    boolean near = from - before.at().to() <= 8;
    boolean bracketed = s.is(from - 1, "(") && s.is(to, ")");
    boolean or = s.is(from - 1, "or") && s.is(from - 2, ",");
    boolean total = s.is(from - 1, ",") && s.is(to, "of") && CUES.has("total", s.lower(to + 2));
    return near && (bracketed || or || total);
  }
}
