package io.gainsay.time;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.TimeLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts of time and what is made of them: "two weeks", "two weeks ago", "a year earlier",
 * "10-month-old", and with {@link PointedAmounts} and {@link CountedUnits} "the past three months"
 * and "its second week".
 */
final class QuantityParser {

  private static final WordLists WORDS = WordLists.load(QuantityParser.class, "context.txt");

  private static final Set<String> BEFORE_BARE = WORDS.get("before-length");

  private final Parser inner;

  /**
   * @param inner reads the time that an amount counts from: "two weeks after <em>Oct. 7</em>"
   */
  QuantityParser(Parser inner) {
    this.inner = inner;
  }

  @Nullable Parse at(Tokens t, int i) {
    Parse best = PointedAmounts.at(t, i);
    if (best == null) {
      Sum sum = sum(t, i);
      best = sum == null ? bare(t, i) : suffixed(t, i, sum);
    }
    best = Parser.longer(best, dayBefore(t, i));
    return Parser.longer(best, CountedUnits.at(t, i));
  }

  /**
   * Amounts that add up.
   *
   * @param amounts the amounts, at least one
   * @param end index after the last token
   * @param hedge a hedge that stands behind: "a week or so"
   */
  record Sum(List<Amount> amounts, int end, Hedge hedge) {
    boolean isSingle() {
      return amounts.size() == 1;
    }

    Amount first() {
      return amounts.get(0);
    }
  }

  /** Amounts that add up, as those of "an hour and ten minutes", or null. */
  static @Nullable Sum sum(Tokens t, int i) {
    Sum sum = amount(t, i);
    if (sum == null) {
      return null;
    }
    List<Amount> amounts = new ArrayList<>(sum.amounts());
    int end = sum.end();
    while (true) {
      int next = t.is(end, ",") ? end + 1 : end;
      next = t.is(next, "and") ? next + 1 : next;
      Sum more = t.isAny(next, "a", "an", "half", "couple") ? null : amount(t, next);
      Amount last = amounts.get(amounts.size() - 1);
      boolean smaller =
          more != null
              && !more.first().vague()
              && !last.vague()
              && more.first().unit().seconds() < last.unit().seconds();
      if (more == null || !smaller) {
        break;
      }
      amounts.addAll(more.amounts());
      end = more.end();
    }
    return trailing(t, amounts, end);
  }

  /** "an hour and a half", "a week or so", "a year or more", "a year or two". */
  private static Sum trailing(Tokens t, List<Amount> amounts, int end) {
    Amount last = amounts.get(amounts.size() - 1);
    int fraction = t.is(end + 1, "a") ? end + 2 : end + 1;
    boolean joined = t.is(end, "and") && !last.vague();
    UnitFractions.Reading part = joined ? UnitFractions.at(t, fraction) : null;
    if (part != null && (t.is(fraction - 1, "a") || !t.is(part.end(), "of"))) {
      amounts.set(amounts.size() - 1, new Amount(last.count() + part.value(), false, last.unit()));
      return new Sum(amounts, part.end(), Hedge.EXACT);
    }
    if (t.is(end, "or") && t.is(end + 1, "so")) {
      return new Sum(amounts, end + 2, Hedge.ABOUT);
    }
    if (t.is(end, "or") && t.isAny(end + 1, "more", "longer")) {
      return new Sum(amounts, end + 2, Hedge.AT_LEAST);
    }
    if (t.is(end, "or") && t.is(end + 1, "two")) {
      return new Sum(amounts, end + 2, Hedge.ABOUT);
    }
    return new Sum(amounts, end, Hedge.EXACT);
  }

  /** "two weeks", "10-month", "a day", "half an hour", "two to three weeks". */
  private static @Nullable Sum amount(Tokens t, int i) {
    Amount part = UnitFractions.ofUnit(t, i);
    if (part != null) {
      return new Sum(List.of(part), UnitFractions.end(t, i), Hedge.EXACT);
    }
    if (t.isAny(i, "a", "an", "another", "all") || t.is(i, "the") && isAndMore(t, i + 1)) {
      Sum article = article(t, i);
      if (article != null) {
        return article;
      }
    }
    if (t.isAny(i, "half", "½")) {
      return half(t, i);
    }
    SmallNumbers.Reading number = SmallNumbers.cardinal(t, i);
    if (number == null) {
      return null;
    }
    return counted(t, i, number);
  }

  private static @Nullable Sum article(Tokens t, int i) {
    if (t.isAny(i + 1, "half", "½") && !t.is(i + 2, "dozen")) {
      return half(t, i + 1);
    }
    int at = skipFillers(t, i + 1);
    Units.Reading unit = Units.at(t, at);
    boolean single = unit != null && !unit.plural() && unit.unit() != TimeLength.Unit.SECOND;
    return unit != null && single && (unit.unit() != TimeLength.Unit.QUARTER)
        ? new Sum(List.of(new Amount(unit.factor(), false, unit.unit())), unit.end(), Hedge.EXACT)
        : null;
  }

  /** "The minute and a half": what an article makes one of. */
  private static boolean isAndMore(Tokens t, int i) {
    Units.Reading unit = Units.at(t, i);
    boolean joined = unit != null && t.is(unit.end(), "and") && t.is(unit.end() + 1, "a");
    return unit != null && joined && UnitFractions.at(t, unit.end() + 2) != null;
  }

  private static @Nullable Sum half(Tokens t, int half) {
    int at = t.isAny(half + 1, "a", "an", "-") ? half + 2 : half + 1;
    Units.Reading unit = Units.at(t, at);
    return unit == null || unit.plural() || t.is(at, "second")
        ? null
        : new Sum(
            List.of(new Amount(0.5 * unit.factor(), false, unit.unit())), unit.end(), Hedge.EXACT);
  }

  private static @Nullable Sum counted(Tokens t, int i, SmallNumbers.Reading number) {
    SmallNumbers.Reading last = number;
    boolean range = t.isAny(number.end(), "to", "or") || t.isDash(number.end());
    if (range && !number.vague()) {
      SmallNumbers.Reading second = SmallNumbers.cardinal(t, number.end() + 1);
      last = second == null || second.vague() ? number : second;
    }
    int joint = t.isDash(last.end()) ? last.end() + 1 : last.end();
    int at = skipFillers(t, joint);
    Units.Reading unit = Units.counted(t, at);
    boolean pointing = t.isAny(at - 1, "last", "next", "coming", "upcoming", "past", "previous");
    if (unit == null || pointing && !unit.plural()) {
      return null;
    }
    boolean title = t.isCapitalised(at) && t.isDigits(i) && t.isWord(at);
    if (unit == null
        || title && !t.token(at).isAllCaps()
        || isCode(t, i)
        || isNoDuration(t, i, at, unit)) {
      return null;
    }
    Amount amount = new Amount(number.value() * unit.factor(), number.vague(), unit.unit());
    Hedge hedge = last.equals(number) ? Hedge.EXACT : Hedge.RANGE;
    return new Sum(List.of(amount), unit.end(), hedge);
  }

  private static int skipFillers(Tokens t, int i) {
    int at = i;
    while (at < i + 2 && t.has(at, Category.FILLER) && Units.at(t, at) == null) {
      at = t.isDash(at + 1) ? at + 2 : at + 1;
    }
    return at;
  }

  /** Digits that a longer code or a sum of money ends with. */
  private static boolean isCode(Tokens t, int i) {
    return t.isDigits(i) && t.isGlued(i) && t.isAny(i - 1, ".", ",", "$", "/", ":", "#")
        || t.isAny(i - 1, "$", "£", "€");
  }

  /** "three seconds" is a time, "one second base" and "20 quarter finals" are none. */
  private static boolean isNoDuration(Tokens t, int i, int at, Units.Reading unit) {
    boolean many = !t.isAny(i, "one", "1", "a", "an", "half");
    boolean loose = !t.isDash(at - 1) && !unit.plural() && many;
    boolean second = unit.unit() == TimeLength.Unit.SECOND && !unit.plural() && many;
    boolean shortForm = t.isAny(at, "min", "sec", "hr", "yr", "wk", "mins", "secs", "hrs", "yrs");
    boolean quarter =
        unit.unit() == TimeLength.Unit.QUARTER && (!unit.plural() || t.isDash(at - 1));
    return second && !shortForm
        || quarter
        || loose && t.isDigits(i) && unit.unit() == TimeLength.Unit.MONTH && t.isDash(at + 1);
  }

  /** What follows an amount: "ago", "earlier", "after Oct. 7", "-old". */
  private @Nullable Parse suffixed(Tokens t, int i, Sum sum) {
    int end = sum.end();
    if (t.isDash(end) && t.isAny(end + 1, "old", "long")) {
      return t.is(end + 1, "old") && isAge(t, sum, end + 2)
          ? null
          : duration(sum, t.isAny(i, "a", "an") ? i + 1 : i, end + 2);
    }
    if (t.isAny(end, "old", "of") && (t.is(end, "old") || t.is(end + 1, "age"))) {
      return null;
    }
    if (t.isAny(end, "ago", "back") && (t.is(end, "ago") || isClauseEnd(t, end + 1))) {
      return offset(sum, -1, false, null, i, end + 1);
    }
    if (t.is(end, "from") && t.isAny(end + 1, "now", "today")) {
      return offset(sum, 1, false, null, i, end + 2);
    }
    if (t.isAny(end, "hence")) {
      return offset(sum, 1, false, null, i, end + 1);
    }
    if (t.isAny(end, "earlier", "later", "afterward", "afterwards", "previously")) {
      int sign = t.isAny(end, "earlier", "previously") ? -1 : 1;
      boolean than = t.is(end + 1, "than") || t.isAny(end + 1, "this", "that", "next");
      return than ? duration(sum, i, end) : offset(sum, sign, true, null, i, end + 1);
    }
    if (t.isAny(end, "before", "after", "from", "prior", "following")) {
      return around(t, i, sum);
    }
    return duration(sum, i, end);
  }

  private @Nullable Parse around(Tokens t, int i, Sum sum) {
    int end = sum.end();
    int sign = t.isAny(end, "before", "prior") ? -1 : 1;
    int at = t.is(end, "prior") && t.is(end + 1, "to") ? end + 2 : end + 1;
    Parse origin = sum.isSingle() ? inner.at(t, at) : null;
    boolean clock = origin != null && origin.expression() instanceof ClockExpression;
    if (origin != null && !clock && !(origin.expression() instanceof DurationExpression)) {
      return offset(sum, sign, false, origin.expression(), i, origin.end());
    }
    boolean alone = t.isAny(end, "before", "after") && isClauseEnd(t, end + 1);
    return alone ? offset(sum, sign, true, null, i, end + 1) : duration(sum, i, end);
  }

  private static boolean isClauseEnd(Tokens t, int i) {
    return !t.exists(i) || t.isAny(i, ".", ",", ";", ")", "?", "!");
  }

  private static Parse duration(Sum sum, int from, int end) {
    return new Parse(new DurationExpression(sum.amounts(), 0), from, end, sum.hedge());
  }

  private static Parse offset(
      Sum sum, int sign, boolean narrative, @Nullable TimeExpression origin, int from, int end) {
    TimeExpression offset = new OffsetExpression(sum.amounts(), sign, narrative, origin);
    return new Parse(offset, from, end, sum.hedge());
  }

  /** Years make the age of a person, but for things known to last; "a 10-month-old war". */
  private static boolean isAge(Tokens t, Sum sum, int next) {
    boolean lasting = t.has(next, Category.AGED) || t.has(next + 1, Category.AGED);
    boolean years = sum.first().unit() == TimeLength.Unit.YEAR;
    boolean noun = t.isWord(next) && !t.isCapitalised(next);
    return !lasting && (years && !sum.first().vague() || !noun || t.has(next, Category.PERSON));
  }

  /** "years", "weeks ago", "decades-long", "recent years", "yearlong". */
  private @Nullable Parse bare(Tokens t, int i) {
    Entry longWord = t.entry(i, Category.LONG);
    if (longWord != null) {
      TimeLength.Unit unit = TimeLength.Unit.valueOf(longWord.value());
      return Parse.of(DurationExpression.of(new Amount(1, false, unit)), i, i + 1);
    }
    if (t.isAny(i, "recent")) {
      Units.Reading unit = Units.at(t, i + 1);
      return unit == null || !unit.plural()
          ? null
          : Parse.of(new TimeExpression.Reference("PAST_REF"), i, unit.end());
    }
    Units.Reading unit = Units.at(t, i);
    if (unit == null) {
      return null;
    }
    boolean suffix = t.isDash(unit.end()) && t.isAny(unit.end() + 1, "long", "old");
    Sum sum = new Sum(List.of(new Amount(1, unit.plural(), unit.unit())), unit.end(), Hedge.EXACT);
    if (suffix && !t.isDash(i - 1)) {
      return duration(sum, i, unit.end() + 2);
    }
    boolean follows = t.isAny(unit.end(), "ago", "later", "earlier");
    if (!unit.plural() || t.isDash(i - 1) || t.isDash(unit.end())) {
      return null;
    }
    boolean placed = BEFORE_BARE.contains(t.lower(i - 1)) && !t.isAny(unit.end(), "of", "'", "’");
    boolean small = unit.unit() == TimeLength.Unit.SECOND;
    return follows || placed && !small ? suffixed(t, i, sum) : null;
  }

  /** "the day before", "the day after the vote", "the week before last Tuesday". */
  private @Nullable Parse dayBefore(Tokens t, int i) {
    int at = t.isAny(i, "the", "a") ? i + 1 : i;
    Units.Reading unit = Units.at(t, at);
    boolean pointed = unit != null && !unit.plural() && t.isAny(unit.end(), "before", "after");
    if (unit == null || !pointed || unit.unit().seconds() < TimeLength.Unit.DAY.seconds()) {
      return null;
    }
    int sign = t.is(unit.end(), "before") ? -1 : 1;
    boolean twice = at > i && t.is(unit.end() + 1, sign < 0 ? "last" : "next");
    if (twice && !Units.follows(t, unit.end() + 2)) {
      Amount two = new Amount(2, false, unit.unit());
      return Parse.of(new OffsetExpression(two, sign, false, null), i, unit.end() + 2);
    }
    Amount one = new Amount(1, false, unit.unit());
    Parse origin = inner.at(t, unit.end() + 1);
    if (origin != null && Grain.isDay(origin.expression())) {
      return Parse.of(new OffsetExpression(one, sign, false, origin.expression()), i, origin.end());
    }
    return at > i && isClauseEnd(t, unit.end() + 1)
        ? Parse.of(new OffsetExpression(one, sign, true, null), i, unit.end() + 1)
        : null;
  }
}
