package io.gainsay.time;

import io.gainsay.nlp.TokenSpan;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the ends of ranges and the members of lists what they leave to each other: the month in
 * "May 5-7" and "18 and 19 June", the year in "May to October 2020", the half of the day in "5 to 6
 * p.m.".
 */
final class RangeCompleter {

  private RangeCompleter() {}

  /** The parses of one sentence, in order, completed. */
  static List<Parse> complete(Tokens t, List<Parse> parses) {
    List<Parse> completed = new ArrayList<>(parses.size());
    for (int k = 0; k < parses.size(); k++) {
      Parse parse = parses.get(k);
      Parse next = k + 1 < parses.size() ? parses.get(k + 1) : null;
      boolean joined = next != null && next.from() == parse.end() + 1 && isJoint(t, parse.end());
      int floor = completed.isEmpty() ? 0 : completed.get(completed.size() - 1).end();
      Parse before = before(t, parse, floor);
      if (before != null) {
        completed.add(before);
      }
      Parse after = after(t, parse, next);
      if (after == null) {
        completed.add(joined ? withTimeOf(t, withYearOf(parse, next), next) : parse);
      } else {
        completed.add(withYearOfMember(parse, after));
        completed.add(after);
        k += next != null && next.from() < after.end() ? 1 : 0;
      }
    }
    return completed;
  }

  /** Whether the words between make a range of the time before and the one at {@code next}. */
  static boolean isRange(Tokens t, TokenSpan before, int next) {
    int joint = before.to();
    if (next != joint + 1 && !(next == joint + 2 && t.is(joint + 1, "the"))) {
      return false;
    }
    int first = t.is(before.from() - 1, "the") ? before.from() - 1 : before.from();
    boolean between = t.is(joint, "and") && t.is(first - 1, "between");
    return between || t.isDash(joint) || t.isAny(joint, "to", "through", "until", "till");
  }

  private static boolean isJoint(Tokens t, int i) {
    return t.isDash(i) || t.isAny(i, "to", "and", "or", "through", "until", "till");
  }

  /**
   * "May to October 2020", "Nov. 18 to Dec. 19, 2015"; over New Year the first lies a year back.
   */
  private static Parse withYearOf(Parse first, @Nullable Parse second) {
    if (second == null
        || !Grain.wantsYear(first.expression())
        || !(first.expression() instanceof CycleReference a)
        || !(second.expression() instanceof CycleReference b)
        || !(b.cycle() instanceof Cycle.Yearly)
        || !(b.within() instanceof TimeExpression.Fixed year)) {
      return first;
    }
    int number = year.period().range().firstDay().getYear();
    boolean back = a.cycle().openValue().compareTo(b.cycle().openValue()) > 0;
    TimeExpression within = back ? YearParser.fixed(number - 1) : year;
    return first.withExpression(new CycleReference(a.cycle(), a.deixis(), within), first.end());
  }

  /** "from 7:00 to 8:00 p.m. on Monday". */
  private static Parse withTimeOf(Tokens t, Parse first, @Nullable Parse second) {
    if (second == null
        || !(first.expression() instanceof ClockExpression a)
        || !(second.expression() instanceof ClockExpression b)) {
      return first;
    }
    LocalTime time = a.time();
    boolean afternoon = b.sure() && b.time().getHour() >= 12 && time.getHour() < 12;
    boolean shifts = !a.sure() && afternoon && !time.plusHours(12).isAfter(b.time());
    return first.withExpression(
        new ClockExpression(
            shifts ? time.plusHours(12) : time,
            a.minutes(),
            a.sure() || b.sure(),
            a.zone() == null ? b.zone() : a.zone(),
            a.isDayOpen() && t.isDigits(second.from()) ? b.day() : a.day(),
            a.nextDay()),
        first.end());
  }

  /** "May 5<em>-7</em>", "April 24 <em>and 25</em>". */
  private static @Nullable Parse after(Tokens t, Parse parse, @Nullable Parse next) {
    int ceiling = next == null ? t.size() : next.from();
    int end = parse.end();
    if (!isJoint(t, end)) {
      return null;
    }
    int at = t.is(end + 1, "the") ? end + 2 : end + 1;
    SmallNumbers.Reading ordinal = SmallNumbers.ordinal(t, at);
    int number = ordinal == null ? t.number(at, 2) : (int) ordinal.value();
    int last = ordinal == null ? at + 1 : ordinal.end();
    int stated = monthOfDay(parse.expression());
    boolean over = stated > 0 && number < dayOf(parse.expression()) && !t.isAny(end, "and", "or");
    int month = over ? stated % 12 + 1 : stated;
    boolean possible =
        month > 0 && number >= 1 && number <= YearMonth.of(2024, month).lengthOfMonth();
    if (!possible || last > ceiling || isQuantity(t, last) || !isMonthFirst(t, parse)) {
      return null;
    }
    Parse member = day(parse, month, number, at, last);
    Parse year = YearParser.afterDate(t, last);
    boolean own = year != null && next != null && next.end() == year.end() && !t.is(last, "in");
    return own && year != null && member.expression() instanceof CycleReference date
        ? member.withExpression(
            new CycleReference(date.cycle(), date.deixis(), year.expression()), year.end())
        : member;
  }

  /** "May 5-7, 2021": the year behind the last member is every member's. */
  private static Parse withYearOfMember(Parse parse, Parse member) {
    if (!(member.expression() instanceof CycleReference last) || last.within() == null) {
      return parse;
    }
    if (parse.expression() instanceof CycleReference date && date.within() == null) {
      return parse.withExpression(
          new CycleReference(date.cycle(), date.deixis(), last.within()), parse.end());
    }
    boolean weekday =
        parse.expression() instanceof TimeExpression.OnWeekday on
            && on.date() instanceof CycleReference date
            && date.within() == null;
    if (!weekday) {
      return parse;
    }
    TimeExpression.OnWeekday on = (TimeExpression.OnWeekday) parse.expression();
    CycleReference date = (CycleReference) on.date();
    return parse.withExpression(
        new TimeExpression.OnWeekday(
            new CycleReference(date.cycle(), date.deixis(), last.within()), on.weekday()),
        parse.end());
  }

  /** "<em>18 and</em> 19 June", "<em>5 to</em> 6 p.m.". */
  private static @Nullable Parse before(Tokens t, Parse parse, int floor) {
    Parse ordinal = ordinalBefore(t, parse, floor);
    if (ordinal != null) {
      return ordinal;
    }
    int at = parse.from() - 2;
    int number = t.number(at, 2);
    if (at < floor
        || number < 1
        || !isJoint(t, at + 1)
        || t.isGlued(at) && t.isGlued(at + 1) && !t.isDash(at + 1)) {
      return null;
    }
    boolean part = t.isGlued(at) && at > 0 && !t.isAny(at - 1, "(", "“", "\"");
    if (part) {
      return null;
    }
    int month = monthOfDay(parse.expression());
    boolean possible = month > 0 && number <= YearMonth.of(2024, month).lengthOfMonth();
    if (possible && !isMonthFirst(t, parse)) {
      return day(parse, month, number, at, at + 1);
    }
    if (parse.expression() instanceof ClockExpression clock && number <= 12) {
      boolean afternoon = clock.time().getHour() >= 12;
      int base = number % 12;
      int hour = afternoon && base <= clock.time().getHour() - 12 ? base + 12 : base;
      boolean placed = t.isDash(at + 1) || t.isAny(at - 1, "from", "between");
      return placed && !t.is(at + 1, "or")
          ? Parse.of(
              new ClockExpression(
                  LocalTime.of(hour, 0), false, clock.sure(), clock.zone(), clock.day(), false),
              at,
              at + 1)
          : null;
    }
    return null;
  }

  /** "<em>the ninth and</em> the seventeenth of April". */
  private static @Nullable Parse ordinalBefore(Tokens t, Parse parse, int floor) {
    int joint = t.is(parse.from() - 1, "the") ? parse.from() - 2 : parse.from() - 1;
    boolean compound = t.isDash(joint - 2) || t.has(joint - 2, Category.CARDINAL);
    Entry ordinal = joint - 1 < floor || compound ? null : t.entry(joint - 1, Category.ORDINAL);
    int month = monthOfDay(parse.expression());
    boolean days =
        ordinal != null
            && ordinal.number() > 0
            && isJoint(t, joint)
            && month > 0
            && !isMonthFirst(t, parse)
            && SmallNumbers.ordinal(t, parse.from()) != null;
    return ordinal == null || !days ? null : day(parse, month, ordinal.number(), joint - 1, joint);
  }

  /** Whether the month's name comes before the day's number. */
  private static boolean isMonthFirst(Tokens t, Parse parse) {
    for (int i = parse.from(); i < parse.end(); i++) {
      if (t.isDigits(i) || SmallNumbers.ordinal(t, i) != null) {
        return false;
      }
      if (t.has(i, Category.MONTH)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuantity(Tokens t, int i) {
    boolean number =
        t.isAny(i, ":", ".", ",", "/") && t.isGlued(i) && t.isDigits(i + 1) && t.isGlued(i + 1);
    boolean noun =
        t.isWord(i)
            && !t.isCapitalised(i)
            && !t.isAny(
                i, "at", "in", "and", "to", "for", "on", "with", "as", "was", "were", "st", "nd",
                "rd", "th", "by", "when", "after", "before", "is", "are", "but", "or", "from",
                "of");
    return number || noun || t.isAny(i, "%");
  }

  private static Parse day(Parse parse, int month, int number, int from, int end) {
    TimeExpression expression = parse.expression();
    CycleReference date =
        (CycleReference)
            (expression instanceof TimeExpression.OnWeekday on ? on.date() : expression);
    return Parse.of(
        new CycleReference(Cycle.Yearly.monthDay(month, number), date.deixis(), date.within()),
        from,
        end);
  }

  private static int dayOf(TimeExpression expression) {
    TimeExpression date =
        expression instanceof TimeExpression.OnWeekday on ? on.date() : expression;
    return Integer.parseInt(((CycleReference) date).cycle().openValue().substring(8));
  }

  /** The month of a day of the year, 0 for anything else. */
  private static int monthOfDay(TimeExpression expression) {
    if (expression instanceof TimeExpression.OnWeekday on) {
      return monthOfDay(on.date());
    }
    boolean day =
        expression instanceof CycleReference reference
            && reference.cycle() instanceof Cycle.Yearly yearly
            && yearly.openValue().matches("XXXX-[0-9]{2}-[0-9]{2}");
    return day
        ? Integer.parseInt(((CycleReference) expression).cycle().openValue().substring(5, 7))
        : 0;
  }
}
