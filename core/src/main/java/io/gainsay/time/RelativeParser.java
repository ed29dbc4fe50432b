package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what points at the calendar: "yesterday", "last week", "the following month". */
final class RelativeParser implements Parser {

  private static final Parser DATES = new DateParser();

  private static final Set<String> BEFORE_DEFINITE =
      Set.of(
          "of",
          "for",
          "in",
          "during",
          "over",
          "through",
          "throughout",
          "until",
          "by",
          "since",
          "earlier",
          "later",
          "into",
          "this",
          "within");

  @Override
  public @Nullable Parse at(Tokens t, int i) {
    Parse best = Parser.longer(day(t, i), pointed(t, i));
    best = Parser.longer(best, yearAgo(t, i));
    best = Parser.longer(best, definite(t, i));
    return Parser.longer(best, yearEnd(t, i));
  }

  private static @Nullable Parse day(Tokens t, int i) {
    Entry day = t.entry(i, Category.DAY);
    if (day != null) {
      return Parse.of(dayFromNow(day.number()), i, i + day.length());
    }
    Entry tonight = t.entry(i, Category.TONIGHT);
    if (tonight == null) {
      return null;
    }
    TimeExpression night = new DayPartExpression("NI", dayFromNow(tonight.number()));
    return Parse.of(night, i, i + tonight.length());
  }

  /** A day counted from the day of publication. */
  static TimeExpression dayFromNow(int days) {
    if (days == 0) {
      return new CycleReference(new Cycle.OfUnit(TimeLength.Unit.DAY), Deixis.THIS, null);
    }
    Amount amount = new Amount(Math.abs(days), false, TimeLength.Unit.DAY);
    return new OffsetExpression(amount, Integer.signum(days), false, null);
  }

  /** "the year", "this year", "last year", "next year". */
  static TimeExpression year(Tokens t, int i) {
    Deixis deixis =
        switch (t.lower(i)) {
          case "last" -> Deixis.LAST;
          case "next" -> Deixis.NEXT;
          default -> Deixis.THIS;
        };
    return new CycleReference(new Cycle.OfUnit(TimeLength.Unit.YEAR), deixis, null);
  }

  /** "last week", "the following month", "this coming Sunday", "last November". */
  private static @Nullable Parse pointed(Tokens t, int i) {
    boolean the = t.isAny(i, "the", "its", "their");
    int at = the ? i + 1 : i;
    Entry word = t.entry(at, Category.DEIXIS);
    if (word == null) {
      return null;
    }
    Deixis deixis = Deixis.valueOf(word.value());
    int end = at + word.length();
    if (t.isHyphen(end)) {
      end++;
    }
    boolean demonstrative = t.isAny(at, "this", "that", "next") || the;
    if (deixis == Deixis.THAT && !demonstrative || t.is(at, "most")) {
      return null;
    }
    return target(t, i, the, deixis, end);
  }

  private static @Nullable Parse target(Tokens t, int from, boolean the, Deixis deixis, int at) {
    Units.Reading unit = Units.at(t, at);
    boolean fortnight = unit != null && unit.factor() > 1;
    if (unit != null && fortnight && (deixis == Deixis.LAST || deixis == Deixis.NEXT)) {
      Amount amount = new Amount(unit.factor(), false, unit.unit());
      int direction = deixis == Deixis.LAST ? -1 : 1;
      return Parse.of(new DurationExpression(List.of(amount), direction), from, unit.end());
    }
    if (unit != null && !unit.plural() && !fortnight) {
      return unit(t, from, the, deixis, unit);
    }
    if (t.is(at, "period") && deixis == Deixis.LAST && the) {
      return null;
    }
    Entry part = t.entry(at, Category.DAYPART);
    if (part != null) {
      return Parse.of(dayPart(part, deixis), from, at + part.length());
    }
    Parse dated = MonthNames.at(t, at) == null ? null : DATES.at(t, at);
    if (dated != null
        && dated.expression() instanceof CycleReference date
        && date.within() == null
        && Grain.isDay(date)) {
      return Parse.of(new CycleReference(date.cycle(), deixis, null), from, dated.end());
    }
    Cycle cycle = cycle(t, at);
    if (cycle == null) {
      return null;
    }
    int end = at + lengthOf(t, at);
    if (cycle instanceof Cycle.Weekday weekday && t.is(end, ",")) {
      Parse date = MonthNames.at(t, end + 1) == null ? null : DATES.at(t, end + 1);
      if (date != null && Grain.isDay(date.expression())) {
        return Parse.of(
            new TimeExpression.OnWeekday(date.expression(), weekday.day()), from, date.end());
      }
    }
    return Parse.of(new CycleReference(cycle, deixis, null), from, end);
  }

  private static @Nullable Parse unit(
      Tokens t, int from, boolean the, Deixis deixis, Units.Reading unit) {
    if (unit.unit().seconds() < TimeLength.Unit.DAY.seconds()) {
      return null;
    }
    if (t.isHyphen(unit.end()) && !t.isAny(unit.end() + 1, "end")) {
      return null;
    }
    boolean long10 = unit.unit().seconds() >= TimeLength.Unit.DECADE.seconds();
    if (deixis == Deixis.LAST && long10) {
      return Parse.of(
          new DurationExpression(List.of(new Amount(1, false, unit.unit())), -1), from, unit.end());
    }
    Deixis pointed = deixis;
    if (unit.unit() == TimeLength.Unit.DAY) {
      if (deixis == Deixis.THIS || deixis == Deixis.LAST) {
        return null;
      }
      pointed = deixis == Deixis.NEXT ? Deixis.FOLLOWING : deixis;
    }
    if (the && deixis == Deixis.NEXT && unit.unit() != TimeLength.Unit.DAY) {
      pointed = Deixis.NEXT;
    }
    return Parse.of(
        new CycleReference(new Cycle.OfUnit(unit.unit()), pointed, null), from, unit.end());
  }

  /** "this morning", "that evening", "the next morning", "last evening". */
  private static TimeExpression dayPart(Entry part, Deixis deixis) {
    TimeExpression day =
        switch (deixis) {
          case THIS, PLAIN -> dayFromNow(0);
          case LAST -> dayFromNow(-1);
          case NEXT, FOLLOWING, PRECEDING, THAT ->
              new CycleReference(
                  new Cycle.OfUnit(TimeLength.Unit.DAY),
                  deixis == Deixis.NEXT ? Deixis.FOLLOWING : deixis,
                  null);
        };
    return new DayPartExpression(part.value(), day);
  }

  /** The thing that comes round named at token {@code i}, or null. */
  static @Nullable Cycle cycle(Tokens t, int i) {
    Entry weekday = t.entry(i, Category.WEEKDAY);
    if (weekday != null && (t.token(i).text().length() > 5 || t.isCapitalised(i))) {
      return new Cycle.Weekday(DayOfWeek.of(weekday.number()));
    }
    Entry month = MonthNames.at(t, i);
    if (month != null) {
      return Cycle.Yearly.month(month.number());
    }
    Entry season = t.entry(i, Category.SEASON);
    if (season != null) {
      return Cycle.Yearly.season(season.value());
    }
    Entry holiday = t.entry(i, Category.HOLIDAY);
    if (holiday != null) {
      return Cycle.Yearly.holiday(holiday.value());
    }
    return t.has(i, Category.WEEKEND) ? new Cycle.Weekend() : null;
  }

  private static int lengthOf(Tokens t, int i) {
    for (Category category :
        new Category[] {
          Category.WEEKDAY, Category.HOLIDAY, Category.MONTH, Category.SEASON, Category.WEEKEND
        }) {
      Entry entry = t.entry(i, category);
      if (entry != null) {
        return entry.length();
      }
    }
    return 1;
  }

  /** "year-ago", "the year-earlier quarter", "the comparable year-ago period". */
  private static @Nullable Parse yearAgo(Tokens t, int i) {
    int at = t.is(i, "the") ? i + 1 : i;
    at = t.isAny(at, "comparable", "corresponding") ? at + 1 : at;
    boolean ago = t.is(at, "year") && t.isHyphen(at + 1) && t.isAny(at + 2, "ago", "earlier");
    if (!ago) {
      return null;
    }
    TimeExpression year =
        new OffsetExpression(new Amount(1, false, TimeLength.Unit.YEAR), -1, true, null);
    int end = at + 3;
    SmallNumbers.Reading ordinal = SmallNumbers.ordinal(t, end);
    if (ordinal != null && t.is(ordinal.end(), "quarter") && ordinal.value() > 0) {
      Cycle quarter = Cycle.Yearly.quarter((int) Math.min(4, ordinal.value()));
      return Parse.of(new CycleReference(quarter, Deixis.PLAIN, year), i, ordinal.end() + 1);
    }
    boolean noun = t.isAny(end, "quarter", "period", "month", "level");
    return Parse.of(
        year, noun ? i : at, t.isAny(end, "quarter", "period", "month", "level") ? end + 1 : end);
  }

  /** "the weekend", "the quarter", "the year" where the words around it want a time. */
  private static @Nullable Parse definite(Tokens t, int i) {
    if (!t.is(i, "the")) {
      return null;
    }
    if (t.has(i + 1, Category.WEEKEND)) {
      boolean noun = t.isWord(i + 2) && t.isAny(i + 2, "warrior", "edition");
      return noun
          ? null
          : Parse.of(
              new CycleReference(new Cycle.Weekend(), Deixis.PLAIN, null),
              i,
              i + 1 + t.entryLength(i + 1, Category.WEEKEND));
    }
    Entry part = t.entry(i + 1, Category.DAYPART);
    if (part != null && t.isAny(i - 1, "in", "during", "by", "until") && !t.is(i + 2, "of")) {
      TimeExpression day =
          new CycleReference(new Cycle.OfUnit(TimeLength.Unit.DAY), Deixis.THAT, null);
      return Parse.of(new DayPartExpression(part.value(), day), i, i + 1 + part.length());
    }
    Units.Reading unit = Units.at(t, i + 1);
    if (unit == null || unit.plural() || !BEFORE_DEFINITE.contains(t.lower(i - 1))) {
      return null;
    }
    boolean period =
        switch (unit.unit()) {
          case WEEK, MONTH, QUARTER, YEAR -> true;
          default -> false;
        };
    boolean more = t.is(unit.end(), "of") || t.isHyphen(unit.end()) || t.isAny(unit.end(), "when");
    more |= t.isDigits(unit.end());
    return period && !more ? PeriodParser.definite(t, unit, i) : null;
  }

  /** "year-end", "year end", "year's end". */
  private static @Nullable Parse yearEnd(Tokens t, int i) {
    if (!t.is(i, "year")) {
      return null;
    }
    int end = t.isHyphen(i + 1) ? i + 2 : t.isApostrophe(i + 1) && t.is(i + 2, "s") ? i + 3 : i + 1;
    return t.is(end, "end")
        ? Parse.of(
            new PartExpression(
                PartExpression.Part.END,
                new CycleReference(new Cycle.OfUnit(TimeLength.Unit.YEAR), Deixis.THIS, null)),
            i,
            end + 1)
        : null;
  }
}
