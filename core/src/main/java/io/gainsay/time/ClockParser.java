package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention.Kind;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "10:50", "7 p.m. EST", "half past six", "noon". */
final class ClockParser implements Parser {

  private static final Set<String> BEFORE_CLOCK =
      Set.of(
          "at",
          "by",
          "around",
          "about",
          "until",
          "till",
          "since",
          "from",
          "before",
          "after",
          "to",
          "between",
          "and",
          "than",
          "near",
          "approximately",
          "circa",
          "past",
          "exactly",
          "just");

  /** The day that the text speaks of. */
  static final TimeExpression DAY_IN_FOCUS =
      new CycleReference(new Cycle.OfUnit(TimeLength.Unit.DAY), Deixis.THAT, null);

  @Override
  public @Nullable Parse at(Tokens t, int i) {
    return onDay(t, i, DAY_IN_FOCUS);
  }

  /** The time of day that begins at token {@code i}, on a day read elsewhere. */
  @Nullable Parse onDay(Tokens t, int i, TimeExpression day) {
    boolean dated = !day.equals(DAY_IN_FOCUS);
    ClockReading plain = dated ? withMinutes(t, i) : null;
    ClockReading found = reading(t, i);
    ClockReading reading = found == null && plain != null && plain.isPossible() ? plain : found;
    if (reading == null) {
      return null;
    }
    ZoneOffset zone = null;
    int end = reading.end();
    Entry zoned = zone(t, end);
    if (zoned != null) {
      zone = zoned.value().isEmpty() ? null : offset(zoned.value());
      end += zoned.length();
    }
    if (!reading.isPossible()) {
      String value =
          String.format(Locale.ROOT, "XXXX-XX-XXT%02d:%02d", reading.hour(), reading.minute());
      return Parse.of(new TimeExpression.Impossible(Kind.TIME, value), i, end);
    }
    boolean nextDay = reading.hour() == 24;
    LocalTime time = LocalTime.of(reading.hour() % 24, reading.minute(), reading.second());
    return Parse.of(
        new ClockExpression(
            time, reading.minutes(), reading.isSure() || zone != null, zone, day, nextDay),
        i,
        end);
  }

  private static @Nullable Entry zone(Tokens t, int i) {
    Entry zone = t.entry(i, Category.ZONE);
    boolean capitals = zone != null && (t.token(i).isAllCaps() || zone.length() > 1);
    return capitals ? zone : null;
  }

  private static ZoneOffset offset(String value) {
    return value.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(value.substring(3));
  }

  private static @Nullable ClockReading reading(Tokens t, int i) {
    Entry noon = t.entry(i, Category.NOON);
    if (noon != null) {
      boolean placed =
          t.isAny(
                  i - 1, "at", "by", "until", "before", "around", "after", "since", "to", "from",
                  "about", "and", "till", "between", "shortly")
              || t.has(i + 1, Category.WEEKDAY)
              || t.isAny(i + 1, "on", "yesterday", "today")
              || zone(t, i + 1) != null;
      int hour = noon.number() == 0 ? 24 : noon.number();
      return placed ? new ClockReading(hour, 0, 0, true, i + 1) : null;
    }
    if (!t.isDigits(i)) {
      return SpokenClock.at(t, i);
    }
    ClockReading past = SpokenClock.past(t, i);
    return past == null ? digits(t, i) : past;
  }

  /** "10:50" beside a day, which is enough to make it a time of day. */
  private static @Nullable ClockReading withMinutes(Tokens t, int i) {
    boolean clock =
        t.number(i, 2) >= 0
            && t.is(i + 1, ":")
            && t.isGlued(i + 1)
            && t.isGlued(i + 2)
            && t.digitCount(i + 2) == 2
            && !(t.is(i + 3, ":") && t.isGlued(i + 3));
    return clock ? new ClockReading(t.number(i, 2), t.number(i + 2, 2), 0, true, i + 3) : null;
  }

  private static @Nullable ClockReading digits(Tokens t, int i) {
    if (t.digitCount(i) > 2) {
      return military(t, i);
    }
    if (t.isGlued(i) && t.isAny(i - 1, ".", ":", ",", "$", "/", "-") && !t.isDash(i - 1)) {
      return null;
    }
    if (t.isGlued(i) && t.isAny(i - 1, "~", "=", "_", "&", "#", "%", "+")) {
      return null;
    }
    int hour = t.number(i, 2);
    boolean mark = t.isAny(i + 1, ":", ".") && t.isGlued(i + 1) && t.isGlued(i + 2);
    if (hour < 0 || t.isDash(i - 1) && t.isGlued(i) && !mark && DayHalves.half(t, i + 1) == 0) {
      return null;
    }
    boolean noon = hour == 12 && t.has(i + 1, Category.NOON);
    if (noon) {
      int of = t.is(i + 1, "midnight") ? 24 : 12;
      return new ClockReading(of, 0, 0, true, true, i + 2);
    }
    if (!mark || t.digitCount(i + 2) != 2) {
      ClockReading whole = new ClockReading(hour, 0, 0, false, i + 1);
      return DayHalves.withHalf(t, whole);
    }
    boolean colon = t.is(i + 1, ":");
    ClockReading reading = new ClockReading(hour, t.number(i + 2, 2), 0, true, i + 3);
    boolean seconds =
        colon
            && t.is(i + 3, ":")
            && t.isGlued(i + 3)
            && t.isGlued(i + 4)
            && t.digitCount(i + 4) == 2;
    if (seconds) {
      reading = new ClockReading(hour, reading.minute(), t.number(i + 4, 2), true, i + 5);
    }
    ClockReading halved = DayHalves.withHalf(t, reading);
    if (halved != null) {
      return halved;
    }
    boolean zoned = zone(t, reading.end()) != null;
    return colon && (zoned || isPlaced(t, i, reading)) ? hours(t, reading) : null;
  }

  /** "22:00 hours", "18:30 hrs". */
  private static ClockReading hours(Tokens t, ClockReading reading) {
    return t.isAny(reading.end(), "hrs", "hours", "h") ? reading.until(reading.end() + 1) : reading;
  }

  /** Results, odds and verses have colons as well; finishing times have seconds. */
  private static boolean isPlaced(Tokens t, int i, ClockReading reading) {
    if (t.isDigits(reading.end()) && t.isGlued(reading.end())) {
      return false;
    }
    boolean preposition = BEFORE_CLOCK.contains(t.lower(i - 1));
    boolean at = t.isAny(i - 1, "at", "until", "since", "before", "after", "by", "from");
    if (!reading.isPossible()) {
      return at && t.digitCount(i) == 2;
    }
    if (reading.second() > 0) {
      return at;
    }
    boolean first = i == 0 || t.isAny(i - 1, "(", "[", ",", "–", "—");
    boolean padded = t.digitCount(i) == 2 && !t.isCapitalised(i - 1);
    boolean range =
        t.isAny(reading.end(), "to", "-", "–", "until")
            && t.isDigits(reading.end() + 1)
            && t.is(reading.end() + 2, ":");
    boolean ends = t.isAny(i - 1, "-", "–") && t.is(i - 3, ":");
    return preposition || range || ends || first && reading.hour() < 24 || padded && i > 0;
  }

  /** "1430 GMT", "0735 hours". */
  private static @Nullable ClockReading military(Tokens t, int i) {
    if (t.digitCount(i) != 4 || t.isGlued(i) && i > 0 && !t.is(i - 1, "(")) {
      return null;
    }
    int number = t.number(i, 4);
    int half = DayHalves.half(t, i + 1);
    boolean hours = t.isAny(i + 1, "hours", "hrs") && t.is(i - 1, "at");
    boolean marked = zone(t, i + 1) != null || hours || half != 0;
    ClockReading reading =
        new ClockReading(number / 100, number % 100, 0, true, hours ? i + 2 : i + 1);
    if (!marked || !reading.isPossible()) {
      return null;
    }
    return half == 0 ? reading : reading.inHalf(half > 0, DayHalves.end(t, i + 1));
  }
}
