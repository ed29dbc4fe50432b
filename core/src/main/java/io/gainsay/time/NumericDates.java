package io.gainsay.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits: 2013-03-22, 2013-03, 2013-W11, 2013-Q1, 3/22/2013, 22.03.2013. */
final class NumericDates {

  private static final Set<String> BEFORE_DATE =
      Set.of("on", "by", "until", "till", "since", "from", "before", "after", "between", "for");

  private NumericDates() {}

  /** The date in digits that begins at token {@code i}, or null. */
  static @Nullable Parse at(Tokens t, int i) {
    int digits = t.digitCount(i);
    if (digits == 0
        || digits > 4
        || t.isGlued(i) && t.isAny(i - 1, ".", "/", ":", ",", "$")
        || t.isDash(i - 1) && t.isGlued(i) && t.digitCount(i - 2) == 3) {
      return null;
    }
    return digits == 4 ? iso(t, i) : digits <= 2 ? separated(t, i) : null;
  }

  private static @Nullable Parse iso(Tokens t, int i) {
    if (!t.isGlued(i + 1) || !t.isGlued(i + 2) || !t.isAny(i + 1, "-", "/", ".", "–")) {
      return null;
    }
    int year = t.number(i, 4);
    int month = t.number(i + 2, 2);
    boolean day = t.isGlued(i + 3) && t.isGlued(i + 4) && t.lower(i + 3).equals(t.lower(i + 1));
    if (day && month >= 0 && t.number(i + 4, 2) > 0 && !t.isGlued(i + 5 + digitsFollow(t, i + 5))) {
      return Parse.of(DateParser.exact(year, month, t.number(i + 4, 2)), i, i + 5);
    }
    if (!t.is(i + 1, "-") || t.isGlued(i + 3) && !t.isAny(i + 3, ",", ".", ")", ";", ":")) {
      return t.is(i + 1, "-") ? isoUnit(t, i, year) : null;
    }
    boolean padded = t.digitCount(i + 2) == 2 && month >= 1 && month <= 12;
    boolean season = t.lower(i + 2).equals(String.valueOf((year + 1) % 100 + 100).substring(1));
    return padded && !season
        ? Parse.of(
            new TimeExpression.Fixed(CalendarPeriod.month(YearMonth.of(year, month))), i, i + 3)
        : isoUnit(t, i, year);
  }

  /** 0 where what follows a date may follow it, 1000 where it makes it something else. */
  private static int digitsFollow(Tokens t, int i) {
    boolean mark = t.isGlued(i) && !t.isDigits(i) && !t.is(i, "/");
    return mark ? 1_000 : 0;
  }

  /** Tokens are runs of letters or of digits, so {@code W11} is two of them. */
  private static @Nullable Parse isoUnit(Tokens t, int i, int year) {
    int number = t.isGlued(i + 3) ? t.number(i + 3, 2) : -1;
    CalendarPeriod period =
        switch (t.lower(i + 2)) {
          case "w" -> number >= 1 && number <= 53 ? week(year, number) : null;
          case "q" -> number >= 1 && number <= 4 ? CalendarPeriod.quarter(year, number) : null;
          case "h" -> number >= 1 && number <= 2 ? CalendarPeriod.half(year, number) : null;
          default -> null;
        };
    return period == null ? null : Parse.of(new TimeExpression.Fixed(period), i, i + 4);
  }

  static CalendarPeriod week(int year, int week) {
    LocalDate fourth = LocalDate.of(year, 1, 4);
    return CalendarPeriod.week(
        fourth.plusWeeks(week - (long) fourth.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  /** Month first as Americans write, unless the first number can only be a day. */
  private static @Nullable Parse separated(Tokens t, int i) {
    boolean mark = t.isGlued(i + 1) && t.isGlued(i + 2) && t.isAny(i + 1, "/", ".", "-");
    int first = t.number(i, 2);
    int second = t.number(i + 2, 2);
    if (!mark || first < 1 || second < 1) {
      return null;
    }
    boolean again = t.isGlued(i + 3) && t.isGlued(i + 4) && t.lower(i + 3).equals(t.lower(i + 1));
    int digits = again ? t.digitCount(i + 4) : 0;
    boolean european = t.is(i + 1, ".") || first > 12;
    int month = european ? second : first;
    int day = european ? first : second;
    if (digits == 4 || digits == 2 && t.is(i + 1, "/")) {
      int year = digits == 4 ? t.number(i + 4, 4) : YearParser.century(t.number(i + 4, 2));
      boolean swapped = european && month > 12 && first <= 12;
      return Parse.of(
          DateParser.exact(year, swapped ? day : month, swapped ? month : day), i, i + 5);
    }
    return again ? null : withoutYear(t, i, month, day);
  }

  /** "on 3/22": fractions and scores look the same, so a preposition must vouch for it. */
  private static @Nullable Parse withoutYear(Tokens t, int i, int month, int day) {
    boolean date =
        t.is(i + 1, "/")
            && BEFORE_DATE.contains(t.lower(i - 1))
            && month <= 12
            && day <= YearMonth.of(2024, month).lengthOfMonth()
            && (day > 9 || month > 9)
            && !(t.isWord(i + 3) && t.isGlued(i + 3));
    return date
        ? Parse.of(
            new CycleReference(Cycle.Yearly.monthDay(month, day), Deixis.PLAIN, null), i, i + 3)
        : null;
  }
}
