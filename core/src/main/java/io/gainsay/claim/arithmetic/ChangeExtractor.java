package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Change;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change with both its figures: "rose 12 percent to $4.48 billion from $3.92 billion", "fell from
 * 480,000 to 310,000, a drop of a third". The change's display tells its direction, {@value
 * Change#RISE} or {@value Change#FALL}.
 */
public final class ChangeExtractor implements AmountsExtractor {

  private static final Cues CUES = Cues.load("change.txt");

  /** A clause: a figure it came from, one it went to, one it changed by. */
  private static final class Roles {
    private @Nullable AmountMention from;
    private @Nullable AmountMention to;
    private @Nullable AmountMention by;
    private boolean ambiguous;
  }

  @Override
  public List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts) {
    return amounts.size() > 2 ? change(sentence, amounts) : List.of();
  }

  private static List<Claim> change(Sentence s, List<AmountMention> amounts) {
    boolean changes =
        CUES.first(s, 0, s.size(), "rise", "fall") >= 0
            || amounts.stream().anyMatch(a -> isMultiple(a) || isComparison(s, a));
    if (!changes) {
      return List.of();
    }
    Roles roles = new Roles();
    for (AmountMention amount : amounts) {
      assign(s, amount, roles);
    }
    AmountMention from = roles.from;
    AmountMention by = roles.by;
    AmountMention to = roles.to != null || by == null ? roles.to : apposedTo(s, by, amounts);
    FigurePair pair = from == null || to == null ? FigurePair.read(s, amounts, by) : null;
    if (pair != null) {
      from = pair.before();
      to = pair.after();
    }
    if (roles.ambiguous || from == null || to == null || by == null) {
      return List.of();
    }
    Quantity before = pair != null ? pair.earlier() : inUnitOf(to, from);
    boolean oneClause =
        (pair != null || !isSpread(s, from, to))
            && (!isSpread(s, by, to) || !isSpread(s, by, from));
    if (!before.unit().equals(to.quantity().unit()) || !oneClause) {
      return List.of();
    }
    String direction = direction(s, by);
    return direction.isEmpty()
        ? List.of()
        : new Statement("change", to.at())
            .add(ClaimKind.BEFORE, "before", before, from.at())
            .add(ClaimKind.AFTER, "after", to)
            .add(ClaimKind.CHANGE, direction, by)
            .claims();
  }

  private static void assign(Sentence s, AmountMention amount, Roles roles) {
    int at = amount.at().from();
    String before = s.lower(at - 1);
    if (isChange(s, amount)) {
      roles.ambiguous |= roles.by != null;
      roles.by = amount;
    } else if (before.equals("from")) {
      roles.ambiguous |= roles.from != null;
      roles.from = amount;
    } else if (before.equals("to") || before.equals("at") && roles.to == null) {
      roles.ambiguous |= roles.to != null && roles.to.at().from() > 0 && before.equals("to");
      roles.to = amount;
    }
  }

  /** "$6.44 a share", "12 per head". */
  private static boolean isRate(Sentence s, AmountMention amount) {
    return CUES.has("rate", s.lower(amount.at().to()));
  }

  /** "was 71.2 percent, up 2.5 points from 68.7": the figure that the change is apposed to. */
  private static @Nullable AmountMention apposedTo(
      Sentence s, AmountMention by, List<AmountMention> amounts) {
    int index = amounts.indexOf(by) - 1;
    while (index > 0 && isRate(s, amounts.get(index))) {
      index--;
    }
    AmountMention before = index >= 0 ? amounts.get(index) : null;
    int reach = index == amounts.indexOf(by) - 1 ? 5 : 10;
    if (before == null || isRate(s, before) || by.at().from() - before.at().to() > reach) {
      return null;
    }
    for (int i = before.at().to(); i < by.at().from(); i++) {
      if (s.is(i, ",") || s.is(i, "(")) {
        return before;
      }
    }
    return null;
  }

  /** Right after a verb or noun of change, "up", "down", "by", or before "more", "lower". */
  static boolean isChange(Sentence s, AmountMention amount) {
    Dimension dimension = amount.quantity().unit().dimension();
    if (dimension == Dimension.ORDER || dimension == Dimension.AGE) {
      return false;
    }
    if (isMultiple(amount)) {
      return amount.number().to() - amount.number().from() == 1;
    }
    if (isNamedAfter(s, amount) || isComparison(s, amount)) {
      return true;
    }
    int at = amount.at().from();
    int before = s.is(at - 1, "by") || s.is(at - 1, "of") ? at - 2 : at - 1;
    while (before > 0 && CUES.has("adverb", s.lower(before))) {
      before--;
    }
    return CUES.has("rise", s.lower(before)) || CUES.has("fall", s.lower(before));
  }

  /** "A fifth more than the 2,500 of last year". */
  private static boolean isComparison(Sentence s, AmountMention amount) {
    int to = amount.at().to();
    return amount.quantity().unit().equals(Unit.PERCENT)
        && (CUES.has("more", s.lower(to)) || CUES.has("less", s.lower(to)))
        && s.is(to + 1, "than");
  }

  /** "a 12 percent rise". */
  static boolean isNamedAfter(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    String noun = s.lower(amount.at().to());
    return (CUES.has("article", s.lower(from - 1)) || s.is(from, "a"))
        && (CUES.has("rise", noun) || CUES.has("fall", noun))
        && !CUES.has("particle", noun);
  }

  /** "doubled", "halved". */
  private static boolean isMultiple(AmountMention amount) {
    return amount.quantity().unit().equals(Unit.TIMES);
  }

  static String direction(Sentence s, AmountMention by) {
    if (isMultiple(by)) {
      return by.quantity().stated().compareTo(BigDecimal.ONE) > 0 ? Change.RISE : Change.FALL;
    }
    if (isComparison(s, by)) {
      return CUES.has("more", s.lower(by.at().to())) ? Change.RISE : Change.FALL;
    }
    if (isNamedAfter(s, by)) {
      return CUES.has("rise", s.lower(by.at().to())) ? Change.RISE : Change.FALL;
    }
    int at = by.at().from();
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (CUES.has("rise", s.lower(i))) {
        return Change.RISE;
      }
      if (CUES.has("fall", s.lower(i))) {
        return Change.FALL;
      }
    }
    return "";
  }

  /** "to 53 percent from 48": the unit of one figure goes for the other. */
  private static Quantity inUnitOf(AmountMention to, AmountMention from) {
    Unit unit = to.quantity().unit();
    Quantity quantity = from.quantity();
    boolean bare = quantity.unit().dimension() == Dimension.COUNT && !unit.equals(Unit.COUNT);
    return bare && unit.dimension() == Dimension.SHARE
        ? new Quantity(quantity.stated(), quantity.low(), quantity.high(), unit, quantity.hedge())
        : quantity;
  }

  /** The figures of one change stand close together; far apart they may be of two. */
  private static boolean isSpread(Sentence s, AmountMention one, AmountMention other) {
    int start = Math.min(one.at().to(), other.at().to());
    int end = Math.max(one.at().from(), other.at().from());
    for (int i = start; i < end; i++) {
      if (s.is(i, ";") || s.is(i, "while") || s.is(i, "and") || s.is(i, "but")) {
        return true;
      }
    }
    return end - start > 12;
  }
}
