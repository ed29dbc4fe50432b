package io.gainsay.amount;

import io.gainsay.amount.Numeral.Form;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Puts a number together with its currency, unit, range and hedge. */
final class AmountReader {

  /** A number with the unit around it: tokens [from, to). */
  private record Measured(Numeral number, @Nullable Unit unit, int from, int to) {

    Measured withUnit(@Nullable Unit other) {
      return new Measured(number, other, from, to);
    }
  }

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords numbers;
  private final UnitReader units;
  private final Hedges hedges = Hedges.standard();

  AmountReader(NumberWords numbers, UnitReader units) {
    this.numbers = numbers;
    this.units = units;
  }

  /**
   * The amount whose number starts at token {@code i}, or null.
   *
   * @param floor index of the first token that its hedge or currency may use
   */
  @Nullable AmountMention read(Sentence s, int i, int floor) {
    Measured first = measured(s, i, floor);
    if (first == null) {
      return null;
    }
    Measured second = endOfRange(s, first, floor);
    if (second != null) {
      return range(s, first, second, floor);
    }
    Hedges.Match before = hedges.before(s, first.from(), floor);
    Hedges.Match after = isLoose(before) ? hedges.after(s, first.to()) : null;
    Hedges.Match hedge = after != null ? after : before;
    boolean bound = hedge != null || first.unit() != null;
    if (NotAmounts.excludes(s, first.number(), first.from(), first.to(), bound)) {
      return null;
    }
    int from = before != null ? before.from() : first.from();
    int to = after != null ? after.to() : first.to();
    return mention(s, first, hedge, from, to);
  }

  /** Whether a bound after the number may still say more: "about 500 or more". */
  private static boolean isLoose(Hedges.@Nullable Match before) {
    return before == null || before.hedge() == Hedge.ABOUT;
  }

  private AmountMention mention(
      Sentence s, Measured measured, Hedges.@Nullable Match hedge, int from, int to) {
    Numeral number = measured.number();
    Unit unit = measured.unit();
    if (unit == null) {
      unit = unitOf(number);
      number = number.form() == Form.FRACTION ? asPercent(number) : number;
    }
    Quantity quantity =
        hedge == null
            ? Rounding.quantity(number, Hedge.EXACT, false, unit)
            : Rounding.quantity(number, hedge.hedge(), hedge.near(), unit);
    return new AmountMention(
        new TokenSpan(s, from, to), new TokenSpan(s, number.from(), number.to()), quantity);
  }

  private static Unit unitOf(Numeral number) {
    return switch (number.form()) {
      case ORDINAL -> Unit.ORDER;
      case FRACTION -> Unit.PERCENT;
      case CARDINAL, VAGUE -> Unit.COUNT;
    };
  }

  private static Numeral asPercent(Numeral share) {
    BigDecimal value = share.value().multiply(HUNDRED, MathContext.DECIMAL64);
    return new Numeral(Form.FRACTION, value, value, value, share.place(), share.from(), share.to());
  }

  private @Nullable Measured measured(Sentence s, int i, int floor) {
    Numeral number = numbers.read(s, i);
    if (number == null) {
      return null;
    }
    UnitTable.Match currency = units.before(s, i, floor);
    number = inMillions(s, number, currency != null);
    int from = currency != null ? currency.from() : i;
    if (number.form() == Form.ORDINAL) {
      return new Measured(number, null, from, number.to());
    }
    UnitTable.Match after = currency == null ? units.after(s, number) : null;
    if (currency != null) {
      return new Measured(
          number, currency.unit(), from, afterName(s, number.to(), currency.unit()));
    }
    if (after == null) {
      return new Measured(number, null, from, number.to());
    }
    return withSmaller(s, new Measured(number, after.unit(), from, after.to()));
  }

  /** "$5 USD" and "C$5 Canadian dollars" say their currency twice. */
  private int afterName(Sentence s, int to, Unit currency) {
    UnitTable.Match again = units.at(s, to);
    return again != null && again.unit().equals(currency) ? again.to() : to;
  }

  /** "5m" is five million after a currency sign or before something counted, else five metres. */
  private static Numeral inMillions(Sentence s, Numeral number, boolean money) {
    int at = number.to();
    boolean suffixed =
        at < s.size() && s.is(at, "m") && !s.token(at).spaced() && s.token(at - 1).isDigits();
    if (!suffixed || !money && !countsNoun(s, at + 1)) {
      return number;
    }
    Numeral.Part part = new Numeral.Part(number.value(), number.place(), at).times(MILLION, at + 1);
    return Numeral.of(number.form(), part, number.from());
  }

  private static boolean countsNoun(Sentence s, int i) {
    if (i >= s.size()) {
      return false;
    }
    Token token = s.token(i);
    String noun = token.lower();
    boolean plural = noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss");
    return token.spaced()
        && token.isWord()
        && (plural || noun.equals("people") || token.isAllCaps());
  }

  /** "5 feet 2 inches", "6-foot-7", "13 dollars and 45 cents": the smaller added to the larger. */
  private Measured withSmaller(Sentence s, Measured larger) {
    String symbol = larger.unit() == null ? "" : larger.unit().symbol();
    Compounds.Compound compound = Compounds.of(symbol);
    if (compound == null) {
      return larger;
    }
    boolean hyphenated = isHyphenated(s, larger.to());
    int at = hyphenated || s.is(larger.to(), "and") ? larger.to() + 1 : larger.to();
    boolean apart = at < s.size() && (hyphenated || s.token(at).spaced());
    Numeral number = apart ? numbers.read(s, at) : null;
    if (number == null
        || number.form() != Form.CARDINAL
        || number.value().compareTo(compound.count()) >= 0) {
      return larger;
    }
    UnitTable.Match unit = units.after(s, number);
    boolean named = unit != null && unit.unit().symbol().equals(compound.smaller());
    boolean bare = hyphenated && unit == null && symbol.equals("ft");
    int bareTo = bare ? number.to() : afterBareInch(s, symbol, number.to());
    int to = named && unit != null ? unit.to() : bareTo;
    if (to < 0) {
      return larger;
    }
    BigDecimal value =
        larger.number().value().add(number.value().divide(compound.count(), MathContext.DECIMAL64));
    BigDecimal place = BigDecimal.ONE.divide(compound.count(), MathContext.DECIMAL32);
    Numeral.Part part = new Numeral.Part(value, place, number.to());
    Numeral sum = Numeral.of(Form.CARDINAL, part, larger.number().from());
    return new Measured(sum, larger.unit(), larger.from(), to);
  }

  /** "a 6-foot-7 center": a height, not a range. */
  private static boolean isHyphenated(Sentence s, int i) {
    return s.is(i, "-")
        && i + 1 < s.size()
        && !s.token(i).spaced()
        && !s.token(i + 1).spaced()
        && s.token(i - 1).isWord();
  }

  /** "5 ft 2 in": alone, "in" is a preposition; the index after it, or -1. */
  private static int afterBareInch(Sentence s, String larger, int i) {
    boolean ends = i + 1 >= s.size() || !s.token(i + 1).isWord();
    return larger.equals("ft") && s.is(i, "in") && ends ? i + 1 : -1;
  }

  /** The other end of "20 to 30", "20-30", "between 20 and 30", "three or four"; or null. */
  private @Nullable Measured endOfRange(Sentence s, Measured first, int floor) {
    if (first.number().form() == Form.VAGUE || first.number().form() == Form.FRACTION) {
      return null;
    }
    int at = first.to();
    boolean between = s.is(first.from() - 1, "between") && s.is(at, "and");
    boolean to = s.is(at, "to") || s.is(at, "through");
    boolean or = s.is(at, "or");
    boolean dash = isDash(s, at);
    if (at + 1 >= s.size() || !(between || to || or || dash)) {
      return null;
    }
    int start = skipCurrency(s, at + 1);
    Measured second = measured(s, start, at + 1);
    if (second == null || second.number().form() != first.number().form()) {
      return null;
    }
    Measured end = endOfRange(first, second);
    boolean joined =
        between || dash || to && !isChange(s, first, floor) || or && isNext(first, second);
    return joined ? end : null;
  }

  /** Whether the two belong to one range; with the unit they share. */
  private static @Nullable Measured endOfRange(Measured first, Measured second) {
    Unit unit = second.unit() != null ? second.unit() : first.unit();
    boolean sameUnit = first.unit() == null || first.unit().equals(unit);
    BigDecimal low = scaledLike(first.number(), second.number());
    boolean ascending = low.compareTo(second.number().value()) < 0;
    return sameUnit && ascending ? second.withUnit(unit) : null;
  }

  /** In "5 to 6 million" the scale belongs to both. */
  private static BigDecimal scaledLike(Numeral low, Numeral high) {
    BigDecimal value = high.value();
    if (low.value().compareTo(HUNDRED) >= 0
        || value.compareTo(HUNDRED) < 0
        || value.signum() <= 0) {
      return low.value();
    }
    int zeros = (value.precision() - value.scale() - 1) / 3 * 3;
    boolean scaled = high.to() - high.from() > 1 && zeros > 0;
    BigDecimal like = low.value().scaleByPowerOfTen(zeros);
    return scaled && like.compareTo(value) < 0 && like.multiply(HUNDRED).compareTo(value) > 0
        ? like
        : low.value();
  }

  /** "rose from 20 to 30" tells two amounts. */
  private boolean isChange(Sentence s, Measured first, int floor) {
    Hedges.Match hedge = hedges.before(s, first.from(), floor);
    int from = hedge == null ? first.from() : hedge.from();
    return s.is(from - 1, "from") || s.is(from - 1, "by") || first.number().form() == Form.ORDINAL;
  }

  private static boolean isNext(Measured first, Measured second) {
    BigDecimal low = first.number().value();
    BigDecimal high = second.number().value();
    return first.number().form() == Form.CARDINAL
        && high.compareTo(low.multiply(BigDecimal.valueOf(2)).max(low.add(BigDecimal.ONE))) <= 0;
  }

  private static boolean isDash(Sentence s, int i) {
    if (i + 1 >= s.size() || !(s.is(i, "-") || s.is(i, "–") || s.is(i, "~"))) {
      return false;
    }
    return s.token(i).spaced() == s.token(i + 1).spaced();
  }

  private int skipCurrency(Sentence s, int i) {
    int at = i;
    while (at < i + 2 && at < s.size() && !numbers.canStart(s, at)) {
      at++;
    }
    return at > i && units.before(s, at, i) != null ? at : i;
  }

  private @Nullable AmountMention range(Sentence s, Measured first, Measured second, int floor) {
    boolean between = s.is(first.from() - 1, "between") && first.from() > floor;
    boolean bound = between || second.unit() != null;
    if (NotAmounts.excludes(s, first.number(), first.from(), first.to(), bound)
        || second.unit() == null && NotAmounts.goesOn(s, second.to())) {
      return null;
    }
    Unit aged = s.is(first.from() - 2, "aged") ? Unit.AGE : unitOf(second.number());
    Unit unit = second.unit() != null ? second.unit() : aged;
    BigDecimal low = scaledLike(first.number(), second.number());
    Quantity quantity = Rounding.range(low, second.number().value(), unit);
    int from = startOfRange(s, first, between, floor);
    TokenSpan number = new TokenSpan(s, first.number().from(), second.number().to());
    return new AmountMention(new TokenSpan(s, from, second.to()), number, quantity);
  }

  private int startOfRange(Sentence s, Measured first, boolean between, int floor) {
    if (between) {
      return first.from() - 1;
    }
    Hedges.Match hedge = hedges.before(s, first.from(), floor);
    return hedge != null ? hedge.from() : first.from();
  }

  /** Whether the unit makes the amount one that goes before a duration: an age. */
  static boolean isAge(AmountMention mention) {
    return mention.quantity().unit().dimension() == Dimension.AGE;
  }
}
