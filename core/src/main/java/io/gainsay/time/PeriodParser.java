package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves, seasons, decades, centuries, fiscal years and holidays. */
final class PeriodParser implements Parser {

  private static final Set<String> BEFORE_SEASON =
      Set.of("in", "during", "by", "over", "since", "until", "of", "through", "for", "throughout");

  @Override
  public @Nullable Parse at(Tokens t, int i) {
    int start = t.is(i, "the") || t.isAny(i, "its", "their", "his", "her", "our") ? i + 1 : i;
    Parse best = Parser.longer(quarter(t, start), half(t, start));
    best = Parser.longer(best, latest(t, start));
    best = Parser.longer(best, decade(t, start));
    best = Parser.longer(best, century(t, start));
    best = Parser.longer(best, fiscalYear(t, start));
    best = Parser.longer(best, theYear(t, i));
    if (best != null) {
      boolean attribute = t.isHyphen(best.end() - 2);
      boolean determined = start > i && t.is(i, "the") && !attribute;
      return determined ? best.from(i) : start > i ? null : best;
    }
    return Parser.longer(holiday(t, i), season(t, i));
  }

  /** "third quarter", "third-quarter", "fiscal second quarter", "Q3", "1988 third quarter". */
  private static @Nullable Parse quarter(Tokens t, int i) {
    int year = t.digitCount(i) == 4 ? t.number(i, 4) : -1;
    int start = year > 1_900 ? i + 1 : i;
    int at = t.is(start, "fiscal") ? start + 1 : start;
    at = at > start && t.isDash(at) ? at + 1 : at;
    TimeExpression within = year > 1_900 ? YearParser.fixed(year) : null;
    if (t.is(at, "q") && t.isGlued(at + 1) && t.number(at + 1, 1) >= 1) {
      boolean joined = t.isHyphen(at + 2) && t.digitCount(at + 3) == 4;
      if (joined) {
        return quarter(t.number(at + 1, 1), YearParser.fixed(t.number(at + 3, 4)), i, at + 4);
      }
      return quarter(t.number(at + 1, 1), within, i, at + 2);
    }
    SmallNumbers.Reading ordinal = SmallNumbers.ordinal(t, at);
    if (ordinal == null) {
      return yearOnly(t, i, start, within);
    }
    int noun = t.isDash(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    noun = t.is(noun, "fiscal") ? noun + 1 : noun;
    boolean named = t.is(noun, "quarter") && !t.is(noun + 1, "century");
    return named ? quarter((int) ordinal.value(), within, i, noun + 1) : null;
  }

  /** "the 1988 quarter", "the 1989 period": which one, the words leave to the context. */
  private static @Nullable Parse yearOnly(
      Tokens t, int from, int noun, @Nullable TimeExpression within) {
    if (within == null || !t.isAny(noun, "period", "quarter", "season")) {
      return null;
    }
    return Parse.of(t.is(noun, "season") ? within : quarterTold(within), from, noun + 1);
  }

  /** "In the latest period": the quarter that the results are of. */
  private static @Nullable Parse latest(Tokens t, int i) {
    boolean period =
        t.is(i, "latest")
            && t.is(i + 1, "period")
            && t.is(i - 1, "the")
            && !t.isAny(i + 2, "of", "in", "for", "when");
    return period ? Parse.of(quarterTold(null), i, i + 2) : null;
  }

  /** The quarter that the text last named, or the one of a year that answers to it. */
  private static TimeExpression quarterTold(@Nullable TimeExpression year) {
    Cycle quarter = new Cycle.OfUnit(TimeLength.Unit.QUARTER);
    return new CycleReference(quarter, Deixis.THAT, year);
  }

  private static @Nullable Parse quarter(
      int number, @Nullable TimeExpression within, int from, int end) {
    return number < 1 || number > 4
        ? null
        : Parse.of(
            new CycleReference(Cycle.Yearly.quarter(number), Deixis.PLAIN, within), from, end);
  }

  /** Halves are of games too, so they need "of" and a year or belong to the grammar of parts. */
  private static @Nullable Parse half(Tokens t, int i) {
    SmallNumbers.Reading ordinal = SmallNumbers.ordinal(t, i);
    int noun = ordinal == null ? i : t.isDash(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    if (ordinal == null || !t.is(noun, "half")) {
      boolean code = t.is(i, "h") && t.isGlued(i + 1) && t.isCapitalised(i);
      int number = code ? t.number(i + 1, 1) : -1;
      return number == 1 || number == 2 ? half(number, i, i + 2, t) : null;
    }
    int half = ordinal.value() < 0 ? 2 : (int) ordinal.value();
    return half == 1 || half == 2 ? half(half, i, noun + 1, t) : null;
  }

  private static @Nullable Parse half(int half, int from, int end, Tokens t) {
    int at = t.is(end, "of") ? end + 1 : end;
    int year = t.digitCount(at) == 4 ? t.number(at, 4) : -1;
    TimeExpression within = year > 1_800 ? YearParser.fixed(year) : null;
    if (within != null) {
      return Parse.of(
          new CycleReference(Cycle.Yearly.half(half), Deixis.PLAIN, within), from, at + 1);
    }
    boolean year2 = t.is(end, "of") && t.isAny(end + 1, "the", "this", "last", "next");
    return year2 && t.is(end + 2, "year")
        ? Parse.of(
            new CycleReference(
                Cycle.Yearly.half(half), Deixis.PLAIN, RelativeParser.year(t, end + 1)),
            from,
            end + 3)
        : null;
  }

  /** "1990s", "1990's", "'80s", "nineties". */
  private static @Nullable Parse decade(Tokens t, int i) {
    Entry word = t.entry(i, Category.DECADE);
    if (word != null) {
      boolean aged = t.isAny(i - 1, "his", "her", "their", "my", "in", "mid", "-");
      boolean century = t.is(i - 1, "nineteen");
      boolean the = t.isAny(i - 1, "the", "early", "late") && !t.isAny(i - 2, "his", "her");
      return the && !aged || century ? decade(word.number(), i, i + 1) : null;
    }
    int year = t.number(i, 4);
    int at = i + 1;
    int from = i;
    if (t.isApostrophe(i) && t.digitCount(i + 1) == 2 && t.isGlued(i + 1)) {
      year = YearParser.century(t.number(i + 1, 2));
      at = i + 2;
    } else if (t.digitCount(i) == 2 && t.is(i - 1, "the")) {
      year = YearParser.century(t.number(i, 2));
    } else if (t.digitCount(i) != 4) {
      return null;
    }
    int s = t.isApostrophe(at) && t.isGlued(at) ? at + 1 : at;
    boolean plural = t.is(s, "s") && t.isGlued(s) && year % 10 == 0 && year >= 1_000;
    return plural ? decade(year, from, s + 1) : null;
  }

  private static Parse decade(int year, int from, int end) {
    CalendarPeriod period = CalendarPeriod.decade(year);
    return Parse.of(new TimeExpression.Fixed(period), from, end);
  }

  private static @Nullable Parse century(Tokens t, int i) {
    SmallNumbers.Reading ordinal = SmallNumbers.ordinal(t, i);
    if (ordinal == null || ordinal.value() < 1 || ordinal.value() > 30) {
      return null;
    }
    int noun = t.isDash(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    boolean before = t.isAny(noun + 1, "bc", "bce") || t.is(noun + 1, "b");
    if (!t.is(noun, "century") || before) {
      return null;
    }
    CalendarPeriod period = CalendarPeriod.century((int) ordinal.value());
    return Parse.of(new TimeExpression.Fixed(period), i, noun + 1);
  }

  /** "fiscal 1989", "fiscal year 2013", "FY2013". */
  private static @Nullable Parse fiscalYear(Tokens t, int i) {
    if (!t.isAny(i, "fiscal", "fy", "financial", "calendar", "model")) {
      return null;
    }
    int at = t.is(i + 1, "year") ? i + 2 : i + 1;
    int year = t.digitCount(at) == 4 ? t.number(at, 4) : -1;
    boolean year2 = t.digitCount(at) == 2 && t.is(i, "fy");
    if (year2) {
      year = YearParser.century(t.number(at, 2));
    }
    return year > 1_800 && year < 2_200 ? Parse.of(YearParser.fixed(year), i, at + 1) : null;
  }

  /** "the year 2000", "the year two thousand". */
  private static @Nullable Parse theYear(Tokens t, int i) {
    int at = t.is(i, "the") ? i + 1 : i;
    if (!t.is(at, "year")) {
      return null;
    }
    Parse year = YearParser.afterDate(t, at + 1);
    boolean near = year != null && !t.isAny(at + 1, ",", "of", "in", "the");
    return year != null && near ? Parse.of(year.expression(), at, year.end()) : null;
  }

  private static @Nullable Parse holiday(Tokens t, int i) {
    Entry entry = t.entry(i, Category.HOLIDAY);
    if (entry == null || !t.isCapitalised(i) && t.is(i, "epiphany")) {
      return null;
    }
    int end = i + entry.length();
    boolean name =
        entry.length() == 1 && t.isCapitalised(end) && t.isWord(end)
            || t.isCapitalised(i - 1) && t.isWord(i - 1) && i > 1
            || t.isAny(end, "island", "tree", "trees", "card", "cards", "song", "songs");
    return name
        ? null
        : Parse.of(
            new CycleReference(Cycle.Yearly.holiday(entry.value()), Deixis.PLAIN, null), i, end);
  }

  /** A season: "in the summer", "spring 2013"; the bare words mean too many other things. */
  private static @Nullable Parse season(Tokens t, int i) {
    int at = t.is(i, "the") ? i + 1 : i;
    Entry entry = t.entry(at, Category.SEASON);
    if (entry == null || t.isCapitalised(at) && i > 0 && t.isCapitalised(at + 1)) {
      return null;
    }
    int end = at + 1;
    CycleReference season =
        new CycleReference(Cycle.Yearly.season(entry.value()), Deixis.PLAIN, null);
    int year = t.digitCount(end) == 4 ? t.number(end, 4) : -1;
    boolean of =
        t.is(end, "of") && (t.digitCount(end + 1) == 4 || t.has(end + 1, Category.CARDINAL));
    boolean unlike = !t.isAny(at, "fall", "spring");
    boolean noun =
        t.isWord(end)
            && !t.isAny(
                end, "and", "of", "when", "after", "before", "by", "to", "as", "in", "at", "for",
                "with", "will", "was", "is", "on", "from", "but", "that");
    boolean placed =
        BEFORE_SEASON.contains(t.lower(i - 1)) && !noun && (unlike || at > i)
            || BEFORE_SEASON.contains(t.lower(i - 1))
                && !noun
                && t.isAny(i - 1, "by", "since", "in")
            || at == i && t.isAny(i - 1, "early", "late", "mid", "-");
    return year > 1_800 || of || placed ? Parse.of(season, i, end) : null;
  }

  /** What "the quarter", "the year" mean on their own: the one the text speaks of. */
  static Parse definite(Tokens t, Units.Reading unit, int from) {
    TimeLength.Unit of = unit.unit();
    if (of == TimeLength.Unit.YEAR && t.isAny(unit.end(), "ended", "ending")) {
      // The year that ends on June 30 is none of the calendar.
      return Parse.of(DurationExpression.of(new Amount(1, false, of)), from, unit.end());
    }
    Deixis deixis = of == TimeLength.Unit.QUARTER ? Deixis.THAT : Deixis.THIS;
    return Parse.of(new CycleReference(new Cycle.OfUnit(of), deixis, null), from, unit.end());
  }
}
