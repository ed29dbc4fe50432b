package io.gainsay.time;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.TimeMention.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates in words: "Friday, Oct. 30, 2015", "7 October", "July 1997", "the 25th". */
final class DateParser implements Parser {

  private static final WordLists WORDS = WordLists.load(DateParser.class, "context.txt");

  private static final Set<String> NOT_AFTER_DAY = WORDS.get("after-amount");

  /** Words after "the 25th" that it does not count. */
  private static final Set<String> AFTER_DAY =
      Set.of("and", "to", "at", "but", "when", "i", "we", "he", "she", "it", "they", "you", "the");

  private static final Set<String> BEFORE_DAY =
      Set.of("on", "by", "until", "till", "since", "from", "before", "after", "to", "through");

  @Override
  public @Nullable Parse at(Tokens t, int i) {
    Entry weekday = weekday(t, i);
    if (weekday != null) {
      return onWeekday(t, i, weekday);
    }
    return date(t, i);
  }

  /** A date without its weekday. */
  private @Nullable Parse date(Tokens t, int i) {
    Entry month = MonthNames.at(t, i);
    if (month != null) {
      return monthFirst(t, i, month);
    }
    Parse dayFirst = dayFirst(t, i);
    return dayFirst != null ? dayFirst : dayAlone(t, i);
  }

  /** The day of the week at token {@code i}, or null where the word means something else. */
  static @Nullable Entry weekday(Tokens t, int i) {
    Entry weekday = t.entry(i, Category.WEEKDAY);
    if (weekday == null) {
      return null;
    }
    boolean full = t.token(i).text().length() > 5;
    if (full) {
      return weekday;
    }
    int after = i + weekday.length();
    boolean dated = MonthNames.at(t, t.is(after, ",") ? after + 1 : after) != null;
    boolean sure = weekday.length() > 1 && !t.isAny(i, "sun", "sat", "wed", "mon");
    boolean day = t.isDigits(after) || t.is(after, ",") && t.isDigits(after + 1);
    boolean last = !t.exists(after) || t.isAny(after, ".", ",", "?", "!");
    boolean placed = t.isAny(i - 1, "on", "last", "next", "this") && t.isCapitalised(i);
    boolean unlike = t.isAny(i, "thu", "thur", "thurs", "tue", "tues", "weds", "fri", "mon");
    boolean safe = t.isCapitalised(i) && (sure || day || unlike && !t.isCapitalised(after));
    return dated || safe || placed && last ? weekday : null;
  }

  private @Nullable Parse onWeekday(Tokens t, int i, Entry weekday) {
    DayOfWeek day = DayOfWeek.of(weekday.number());
    int end = i + weekday.length();
    int next = t.is(end, ",") ? end + 1 : end;
    Parse date = date(t, t.is(next, "the") ? next + 1 : next);
    if (date == null) {
      date = NumericDates.at(t, next);
    }
    if (date != null && Grain.isDay(date.expression())) {
      return Parse.of(new TimeExpression.OnWeekday(date.expression(), day), i, date.end());
    }
    SmallNumbers.Reading ordinal = ordinalDay(t, t.is(next, "the") ? next + 1 : next);
    if (ordinal != null) {
      TimeExpression dayOfMonth =
          new CycleReference(new Cycle.DayOfMonth((int) ordinal.value()), Deixis.PLAIN, null);
      return Parse.of(new TimeExpression.OnWeekday(dayOfMonth, day), i, ordinal.end());
    }
    return Parse.of(new CycleReference(new Cycle.Weekday(day), Deixis.PLAIN, null), i, end);
  }

  /** "Tuesday <em>the 11th</em>", when no noun follows that the ordinal could belong to. */
  private static SmallNumbers.@Nullable Reading ordinalDay(Tokens t, int i) {
    boolean plain = t.isDigits(i) || t.is(i - 1, "the");
    SmallNumbers.Reading ordinal = plain ? SmallNumbers.ordinal(t, i) : null;
    boolean day = ordinal != null && ordinal.value() >= 1 && ordinal.value() <= 31;
    return day && ordinal != null && !(isNoun(t, ordinal.end()) || t.isDash(ordinal.end()))
        ? ordinal
        : null;
  }

  private static boolean isNoun(Tokens t, int i) {
    return t.isWord(i)
        && !t.has(i, Category.CARDINAL)
        && !t.isAny(i, "at", "in", "and", "to", "from", "until", "when", "for");
  }

  private @Nullable Parse monthFirst(Tokens t, int i, Entry month) {
    int end = i + month.length();
    int dayAt = t.is(end, "the") ? end + 1 : end;
    SmallNumbers.Reading day = day(t, dayAt);
    if (day != null) {
      Parse year = YearParser.afterDate(t, day.end());
      boolean inWords = year != null && t.is(day.end(), "in");
      return of((int) day.value(), month, inWords ? null : year, i, day.end());
    }
    if (t.isDash(end) && t.digitCount(end + 1) == 4) {
      end++;
    }
    Parse year = YearParser.afterDate(t, end);
    Cycle cycle = Cycle.Yearly.month(month.number());
    return year == null || t.is(end, "in")
        ? Parse.of(new CycleReference(cycle, Deixis.PLAIN, null), i, end)
        : Parse.of(new CycleReference(cycle, Deixis.PLAIN, year.expression()), i, year.end());
  }

  private @Nullable Parse dayFirst(Tokens t, int i) {
    SmallNumbers.Reading day = day(t, i);
    if (day == null) {
      return null;
    }
    int monthAt = t.isAny(day.end(), "of") || t.isHyphen(day.end()) ? day.end() + 1 : day.end();
    Entry month = MonthNames.at(t, monthAt);
    boolean code = t.isGlued(i) && t.isAny(i - 1, ".", ",") || t.isAny(i - 1, "$", "£", "€");
    if (month == null || code || t.isDash(i - 1) && t.isDigits(i - 2)) {
      return null;
    }
    int end = monthAt + month.length();
    Parse year = YearParser.afterDate(t, t.isHyphen(end) ? end + 1 : end);
    return of((int) day.value(), month, t.is(end, "in") ? null : year, i, end);
  }

  /** "the 25th": a day of the month that the text speaks of. */
  private static @Nullable Parse dayAlone(Tokens t, int i) {
    if (!t.is(i, "the") || !t.isDigits(i + 1) || !isBeforeDay(t, i - 1)) {
      return null;
    }
    SmallNumbers.Reading day = SmallNumbers.ordinal(t, i + 1);
    boolean noun = day != null && t.isWord(day.end()) && !AFTER_DAY.contains(t.lower(day.end()));
    return day == null || noun || day.value() > 31 || t.isDash(day.end())
        ? null
        : Parse.of(
            new CycleReference(new Cycle.DayOfMonth((int) day.value()), Deixis.PLAIN, null),
            i,
            day.end());
  }

  private static boolean isBeforeDay(Tokens t, int i) {
    return BEFORE_DAY.contains(t.lower(i)) || t.is(i, "of") && t.is(i - 1, "week");
  }

  private static Parse of(int day, Entry month, @Nullable Parse year, int from, int end) {
    int number = month.number();
    if (day > YearMonth.of(2024, number).lengthOfMonth()) {
      String open = String.format(Locale.ROOT, "-%02d-%02d", number, day);
      String value = year == null ? "XXXX" + open : yearOf(year) + open;
      TimeExpression none = new TimeExpression.Impossible(Kind.DATE, value);
      return Parse.of(none, from, year == null ? end : year.end());
    }
    Cycle cycle = Cycle.Yearly.monthDay(number, day);
    return year == null
        ? Parse.of(new CycleReference(cycle, Deixis.PLAIN, null), from, end)
        : Parse.of(new CycleReference(cycle, Deixis.PLAIN, year.expression()), from, year.end());
  }

  private static String yearOf(Parse year) {
    return year.expression() instanceof TimeExpression.Fixed f ? f.period().value() : "XXXX";
  }

  /** The day of a month: "7", "7th", "seventh"; more than 31 only before ", 2013". */
  private static SmallNumbers.@Nullable Reading day(Tokens t, int i) {
    SmallNumbers.Reading ordinal = SmallNumbers.ordinal(t, i);
    if (ordinal != null) {
      return ordinal.value() >= 1 && ordinal.value() <= 31 ? ordinal : null;
    }
    int number = t.number(i, 2);
    if (number < 1) {
      return inWords(t, i);
    }
    boolean glued = t.isGlued(i + 1);
    boolean clock = t.isAny(i + 1, ":", ".") && glued && t.isGlued(i + 2) && t.isDigits(i + 2);
    boolean grouped = t.is(i + 1, ",") && glued && t.digitCount(i + 2) == 3 && t.isGlued(i + 2);
    boolean dated = t.is(i + 1, ",") && t.digitCount(i + 2) == 4;
    boolean part = glued && (t.isWord(i + 1) || t.is(i + 1, "/"));
    boolean day = number <= 31 || dated;
    return day && !clock && !grouped && !part && !NOT_AFTER_DAY.contains(t.lower(i + 1))
        ? new SmallNumbers.Reading(number, false, i + 1)
        : null;
  }

  private static SmallNumbers.@Nullable Reading inWords(Tokens t, int i) {
    SmallNumbers.Reading words = SmallNumbers.belowHundred(t, i);
    boolean scaled = words != null && t.has(words.end(), Category.SCALE);
    return words == null || scaled || words.value() < 1 || words.value() > 31 ? null : words;
  }

  /** A date of the calendar, or the impossible one that the numbers name. */
  static TimeExpression exact(int year, int month, int day) {
    boolean possible =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return possible
        ? new TimeExpression.Fixed(CalendarPeriod.day(LocalDate.of(year, month, day)))
        : new TimeExpression.Impossible(
            Kind.DATE, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }
}
