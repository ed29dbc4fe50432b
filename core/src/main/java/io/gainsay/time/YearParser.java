package io.gainsay.time;

import io.gainsay.lexicon.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads years and tells them from quantities. */
final class YearParser implements Parser {

  private static final WordLists WORDS = WordLists.load(YearParser.class, "context.txt");

  private static final Set<String> STRONG = WORDS.get("before-year");

  private static final Set<String> NUMBERED = WORDS.get("before-number");

  private static final Set<String> COUNTED = WORDS.get("after-number");

  /** Ends like a plural but is none. */
  private static final Set<String> NO_PLURAL = WORDS.get("no-plural");

  @Override
  public @Nullable Parse at(Tokens t, int i) {
    int year = t.digitCount(i) == 4 ? t.number(i, 4) : -1;
    if (year >= 1_000 && year <= 2_199 && isFree(t, i) && isYear(t, i, year)) {
      return Parse.of(fixed(year), i, i + 1);
    }
    return t.has(i, Category.CARDINAL) ? inWords(t, i) : null;
  }

  /** A year in words stands on its own only after "in", "the year" and the like. */
  private static @Nullable Parse inWords(Tokens t, int i) {
    SmallNumbers.Reading reading = SmallNumbers.year(t, i);
    boolean placed = STRONG.contains(t.lower(i - 1)) || t.isAny(i - 1, "of");
    boolean counted =
        reading != null && t.isWord(reading.end()) && !t.isAny(reading.end(), "and", "when");
    boolean inHundreds = reading != null && !t.is(i + 1, "thousand");
    return reading != null && placed && (inHundreds || !counted || t.is(i - 1, "year"))
        ? Parse.of(fixed((int) reading.value()), i, reading.end())
        : null;
  }

  /** The year after a month or a day: "2013", "'98", "nineteen ninety-six"; or null. */
  static @Nullable Parse afterDate(Tokens t, int i) {
    int at = t.isAny(i, ",", "of", "in") ? i + 1 : i;
    boolean the = t.is(at, "the") && t.is(at + 1, "year");
    int start = the ? at + 2 : at;
    int year = t.digitCount(start) == 4 ? t.number(start, 4) : -1;
    boolean clock = t.is(start + 1, ":") && t.isGlued(start + 1) || t.isAny(start + 1, "hours");
    if (year >= 1_000 && year <= 2_999 && !clock && !isGrouped(t, start)) {
      return Parse.of(fixed(year), i, start + 1);
    }
    if (t.isApostrophe(start) && t.isGlued(start + 1) && t.digitCount(start + 1) == 2) {
      return Parse.of(fixed(century(t.number(start + 1, 2))), i, start + 2);
    }
    if (!t.has(start, Category.CARDINAL) || t.is(i, "in")) {
      return null;
    }
    SmallNumbers.Reading reading = SmallNumbers.year(t, start);
    return reading == null ? null : Parse.of(fixed((int) reading.value()), i, reading.end());
  }

  /** Two digits name a year from 1940 to 2039. */
  static int century(int twoDigits) {
    return twoDigits < 40 ? 2_000 + twoDigits : 1_900 + twoDigits;
  }

  static TimeExpression fixed(int year) {
    return new TimeExpression.Fixed(CalendarPeriod.ofYear(year));
  }

  /** Not a part of a longer number, a range of quantities, a code. */
  private static boolean isFree(Tokens t, int i) {
    boolean gluedBefore = t.isGlued(i) && i > 0;
    boolean openBefore =
        !gluedBefore
            || t.isAny(i - 1, "(", "[", "\"", "“", "'", "‘", "_")
            || t.isDash(i - 1)
            || t.is(i - 1, "/") && t.digitCount(i - 2) == 4;
    boolean gluedAfter = t.isGlued(i + 1);
    boolean openAfter =
        !gluedAfter
            || t.isAny(i + 1, ",", ".", ";", ":", ")", "]", "?", "!", "\"", "”", "'", "’", "_")
            || t.isDash(i + 1)
            || t.is(i + 1, "/") && t.digitCount(i + 2) >= 2;
    boolean decimal = t.is(i + 1, ".") && gluedAfter && t.isGlued(i + 2) && t.isDigits(i + 2);
    boolean clock = t.is(i + 1, ":") && gluedAfter && t.isGlued(i + 2) && t.isDigits(i + 2);
    return openBefore && openAfter && !decimal && !clock && !isGrouped(t, i);
  }

  private static boolean isGrouped(Tokens t, int i) {
    return t.is(i + 1, ",") && t.isGlued(i + 1) && t.isGlued(i + 2) && t.digitCount(i + 2) == 3;
  }

  private static boolean isYear(Tokens t, int i, int year) {
    String before = t.lower(i - 1);
    String after = t.lower(i + 1);
    if (NUMBERED.contains(before) || COUNTED.contains(after) || t.is(i - 1, ".") && t.isGlued(i)) {
      return false;
    }
    if (t.is(i - 1, "s") && t.isApostrophe(i - 2) && t.isCapitalised(i + 1)) {
      return false;
    }
    boolean coded =
        t.isDash(i - 1) && t.isDigits(i - 2) && t.digitCount(i - 2) != 4
            || t.isDash(i - 1) && t.digitCount(i - 2) == 4 && t.isDash(i - 3) && t.isDigits(i - 4)
            || t.isDash(i + 1) && t.isDigits(i + 2) && !isRangeEnd(t, i + 2, year);
    if (coded) {
      return false;
    }
    boolean range = t.isDash(i - 1) && t.digitCount(i - 2) == 4;
    if (t.isHyphen(i - 1) && !range && !isYearPrefix(t, i - 2)) {
      return false;
    }
    boolean second = (before.equals("to") || before.equals("and")) && t.digitCount(i - 2) == 4;
    boolean strong =
        second || STRONG.contains(before) || range || t.isDash(i + 1) && t.isDigits(i + 2);
    boolean modern = year >= 1_900 && year <= 2_040;
    return strong ? modern || !isPlural(t, i + 1) : modern && !isPlural(t, i + 1);
  }

  /** "1914-18", "1914-1918"; not "2015-32", nor "2010-2015-86". */
  private static boolean isRangeEnd(Tokens t, int i, int year) {
    boolean more = t.isDash(i + 1) && t.isGlued(i + 1) && t.isDigits(i + 2);
    int years = t.number(i, 2) - year % 100;
    return !more && (t.digitCount(i) == 4 || t.digitCount(i) == 2 && years > 0 && years <= 15);
  }

  private static boolean isYearPrefix(Tokens t, int i) {
    return t.isAny(i, "mid", "early", "late", "post", "pre", "since", "from");
  }

  private static boolean isPlural(Tokens t, int i) {
    String word = t.lower(i);
    return word.length() > 2
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !t.isCapitalised(i)
        && !NO_PLURAL.contains(word);
  }
}
