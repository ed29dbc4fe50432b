package io.gainsay.time;

/** Takes in times and parts of the day beside days, and days beside times. Stateless. */
final class DayTimes {

  private final ClockParser clock;

  DayTimes(ClockParser clock) {
    this.clock = clock;
  }

  /**
   * The expression with the time, the part of the day or the day beside it, or as it is.
   *
   * @param core reads the day
   */
  Parse around(Tokens t, Parse found, Parser core) {
    Parse current = dayPartOf(t, recurringAt(t, found), core);
    if (Grain.isDay(current.expression())) {
      current = withDayPart(t, current);
    }
    return current.expression() instanceof ClockExpression clockTime
        ? onDay(t, current, clockTime, core)
        : withClock(t, current);
  }

  /** "every Monday at 4 p.m.". */
  private Parse recurringAt(Tokens t, Parse found) {
    if (!(found.expression() instanceof TimeExpression.Recurring set)) {
      return found;
    }
    int at = t.is(found.end(), "at") ? found.end() + 1 : found.end();
    boolean digits = t.isDigits(at) || t.has(at, Category.NOON);
    Parse time = digits && set.value().startsWith("XXXX-WXX") ? clock.at(t, at) : null;
    return time != null && time.expression() instanceof ClockExpression c
        ? found.withExpression(
            new TimeExpression.Recurring(set.value() + "T" + c.time()), time.end())
        : found;
  }

  /** "the morning of May 3". */
  private Parse dayPartOf(Tokens t, Parse found, Parser core) {
    boolean part = found.expression() instanceof DayPartExpression;
    if (!part || !t.is(found.end(), "of") || found.length() > 2) {
      return found;
    }
    Parse day = core.at(t, found.end() + 1);
    return day == null || !Grain.isDay(day.expression())
        ? found
        : found.withExpression(
            new DayPartExpression(
                ((DayPartExpression) found.expression()).code(), day.expression()),
            day.end());
  }

  /** "Friday night", "yesterday afternoon", "Friday early morning". */
  private static Parse withDayPart(Tokens t, Parse day) {
    int at = t.isAny(day.end(), "early", "late") ? day.end() + 1 : day.end();
    at =
        t.is(at, "in") && t.is(at + 1, "the") || t.is(at, "at") && t.is(at + 1, "night")
            ? at + (t.is(at, "in") ? 2 : 1)
            : at;
    Entry part = t.entry(at, Category.DAYPART);
    return part == null
        ? day
        : day.withExpression(
            new DayPartExpression(part.value(), day.expression()), at + part.length());
  }

  /** "Wednesday at 10 p.m.". */
  private Parse withClock(Tokens t, Parse found) {
    TimeExpression day =
        found.expression() instanceof DayPartExpression part ? part.day() : found.expression();
    if (!Grain.isDay(day)) {
      return found;
    }
    int at = t.is(found.end(), ",") ? found.end() + 1 : found.end();
    at = t.is(at, "at") ? at + 1 : at;
    at = at > found.end() && t.isAny(at, "about", "around") ? at + 1 : at;
    boolean named = t.has(at, Category.NOON) || t.isDigits(at) || t.has(at, Category.CARDINAL);
    Parse time = named ? clock.onDay(t, at, day) : null;
    return time != null && time.expression() instanceof ClockExpression clockTime
        ? found.withExpression(clockTime.inPart(found.expression()), time.end())
        : found;
  }

  /** "10 p.m. Wednesday", "10 p.m. on Wednesday", "5 p.m. EST, Nov. 6". */
  private Parse onDay(Tokens t, Parse found, ClockExpression time, Parser core) {
    int end = found.end();
    int at = t.is(end, ",") && MonthNames.at(t, end + 1) != null ? end + 1 : end;
    at = t.is(at, "on") ? at + 1 : at;
    Parse day = t.exists(at) ? core.at(t, at) : null;
    if (day == null) {
      return found;
    }
    TimeExpression named =
        day.expression() instanceof DayPartExpression part ? part.day() : day.expression();
    boolean real =
        Grain.isDay(named)
            && !Grain.isNthOfOpen(named)
            && !(named instanceof OffsetExpression o && o.narrative());
    return !real
        ? found
        : found.withExpression(time.onDay(named).inPart(day.expression()), day.end());
  }
}
