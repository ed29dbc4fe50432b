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

  /**
   * A time of day as read.
   *
   * @param hour the hour as written, up to 99
   * @param minute the minute as written
   * @param second the second
   * @param minutes whether minutes are written
   * @param halved whether the words name the half of the day
   * @param end index after the last token
   */
  private record Reading(
      int hour, int minute, int second, boolean minutes, boolean halved, int end) {

    Reading(int hour, int minute, int second, boolean minutes, int end) {
      this(hour, minute, second, minutes, false, end);
    }

    boolean isSure() {
      return halved || hour == 0 || hour > 12;
    }

    boolean isPossible() {
      return (hour < 24 || hour == 24 && minute == 0 && second == 0) && minute < 60 && second < 60;
    }

    Reading until(int newEnd) {
      return new Reading(hour, minute, second, minutes, halved, newEnd);
    }

    /** This hour of twelve in the half of the day. */
    Reading inHalf(boolean afternoon, int newEnd) {
      int base = hour == 12 ? 0 : hour;
      return new Reading(
          hour > 12 ? hour : base + (afternoon ? 12 : 0), minute, second, minutes, true, newEnd);
    }
  }

  @Override
  public @Nullable Parse at(Tokens t, int i) {
    return onDay(t, i, DAY_IN_FOCUS);
  }

  /** The time of day that begins at token {@code i}, on a day read elsewhere. */
  @Nullable Parse onDay(Tokens t, int i, TimeExpression day) {
    boolean dated = !day.equals(DAY_IN_FOCUS);
    Reading plain = dated ? withMinutes(t, i) : null;
    Reading found = reading(t, i);
    Reading reading = found == null && plain != null && plain.isPossible() ? plain : found;
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

  private static @Nullable Reading reading(Tokens t, int i) {
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
      return placed ? new Reading(hour, 0, 0, true, i + 1) : null;
    }
    Reading past = t.isDigits(i) ? past(t, i) : null;
    if (past != null) {
      Reading halved = withHalf(t, past);
      return halved == null ? past : halved;
    }
    return t.isDigits(i) ? digits(t, i) : words(t, i);
  }

  /** "10:50" beside a day, which is enough to make it a time of day. */
  private static @Nullable Reading withMinutes(Tokens t, int i) {
    boolean clock =
        t.number(i, 2) >= 0
            && t.is(i + 1, ":")
            && t.isGlued(i + 1)
            && t.isGlued(i + 2)
            && t.digitCount(i + 2) == 2
            && !(t.is(i + 3, ":") && t.isGlued(i + 3));
    return clock ? new Reading(t.number(i, 2), t.number(i + 2, 2), 0, true, i + 3) : null;
  }

  private static @Nullable Reading digits(Tokens t, int i) {
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
    if (hour < 0 || t.isDash(i - 1) && t.isGlued(i) && !mark && halfOfDay(t, i + 1) == 0) {
      return null;
    }
    boolean noon = hour == 12 && t.has(i + 1, Category.NOON);
    if (noon) {
      int of = t.is(i + 1, "midnight") ? 24 : 12;
      return new Reading(of, 0, 0, true, true, i + 2);
    }
    if (!mark || t.digitCount(i + 2) != 2) {
      Reading whole = new Reading(hour, 0, 0, false, i + 1);
      return withHalf(t, whole);
    }
    boolean colon = t.is(i + 1, ":");
    Reading reading = new Reading(hour, t.number(i + 2, 2), 0, true, i + 3);
    boolean seconds =
        colon
            && t.is(i + 3, ":")
            && t.isGlued(i + 3)
            && t.isGlued(i + 4)
            && t.digitCount(i + 4) == 2;
    if (seconds) {
      reading = new Reading(hour, reading.minute(), t.number(i + 4, 2), true, i + 5);
    }
    Reading halved = withHalf(t, reading);
    if (halved != null) {
      return halved;
    }
    boolean zoned = zone(t, reading.end()) != null;
    return colon && (zoned || isPlaced(t, i, reading)) ? hours(t, reading) : null;
  }

  /** "22:00 hours", "18:30 hrs". */
  private static Reading hours(Tokens t, Reading reading) {
    return t.isAny(reading.end(), "hrs", "hours", "h") ? reading.until(reading.end() + 1) : reading;
  }

  /** Results, odds and verses have colons as well; finishing times have seconds. */
  private static boolean isPlaced(Tokens t, int i, Reading reading) {
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
  private static @Nullable Reading military(Tokens t, int i) {
    if (t.digitCount(i) != 4 || t.isGlued(i) && i > 0 && !t.is(i - 1, "(")) {
      return null;
    }
    int number = t.number(i, 4);
    int half = halfOfDay(t, i + 1);
    boolean hours = t.isAny(i + 1, "hours", "hrs") && t.is(i - 1, "at");
    boolean marked = zone(t, i + 1) != null || hours || half != 0;
    Reading reading = new Reading(number / 100, number % 100, 0, true, hours ? i + 2 : i + 1);
    if (!marked || !reading.isPossible()) {
      return null;
    }
    return half == 0 ? reading : reading.inHalf(half > 0, halfEnd(t, i + 1));
  }

  /** Adds "a.m.", "in the evening", "o'clock"; null where nothing of the sort follows. */
  private static @Nullable Reading withHalf(Tokens t, Reading reading) {
    int end = reading.end();
    boolean clock = t.is(end, "o") && t.isApostrophe(end + 1) && t.is(end + 2, "clock");
    int after = clock ? end + 3 : end;
    int half = reading.hour() <= 24 ? halfOfDay(t, after) : 0;
    if (half != 0) {
      return reading.inHalf(half > 0, halfEnd(t, after));
    }
    int period = reading.hour() <= 12 ? periodOfDay(t, after) : 0;
    if (period != 0) {
      boolean night = t.is(after + 1, "night");
      boolean late = night && reading.hour() >= 6 && reading.hour() < 12;
      boolean afternoon = night ? late : period > 0;
      return reading.inHalf(afternoon, night ? after + 2 : after + 3);
    }
    return clock ? reading.until(after) : null;
  }

  /** -1 for a.m., 1 for p.m., 0 for neither. */
  private static int halfOfDay(Tokens t, int i) {
    boolean whole = t.isAny(i, "am", "pm");
    boolean dotted = t.isAny(i, "a", "p") && t.is(i + 1, ".") && t.is(i + 2, "m");
    if (!whole && !dotted) {
      return 0;
    }
    return t.lower(i).startsWith("a") ? -1 : 1;
  }

  private static int halfEnd(Tokens t, int i) {
    if (t.isAny(i, "am", "pm")) {
      return i + 1;
    }
    return t.is(i + 3, ".") && t.isGlued(i + 3) ? i + 4 : i + 3;
  }

  /** -1 for "in the morning", 1 for "in the evening" and "at night", 0 for neither. */
  private static int periodOfDay(Tokens t, int i) {
    if (t.is(i, "at") && t.is(i + 1, "night")) {
      return 1;
    }
    if (!t.is(i, "in") || !t.is(i + 1, "the")) {
      return 0;
    }
    return t.is(i + 2, "morning") ? -1 : t.isAny(i + 2, "afternoon", "evening") ? 1 : 0;
  }

  /** "seven o'clock", "half past six", "quarter to five", "twenty minutes past eight". */
  private static @Nullable Reading words(Tokens t, int i) {
    Reading past = past(t, i);
    if (past != null) {
      Reading halved = withHalf(t, past);
      return halved == null ? past : halved;
    }
    SmallNumbers.Reading hour = SmallNumbers.belowHundred(t, i);
    if (hour == null || hour.value() < 1 || hour.value() > 12) {
      return null;
    }
    Reading minutes = hourAndMinutes(t, i, hour);
    return minutes != null
        ? minutes
        : withHalf(t, new Reading((int) hour.value(), 0, 0, false, hour.end()));
  }

  /** "five-thirty", "seven forty-five p.m.". */
  private static @Nullable Reading hourAndMinutes(Tokens t, int i, SmallNumbers.Reading hour) {
    int at = t.isDash(hour.end()) ? hour.end() + 1 : hour.end();
    SmallNumbers.Reading minute = SmallNumbers.belowHundred(t, at);
    if (minute == null || minute.value() < 10 || minute.value() > 59) {
      return null;
    }
    Reading reading = new Reading((int) hour.value(), (int) minute.value(), 0, true, minute.end());
    Reading halved = withHalf(t, reading);
    boolean placed = t.isAny(i - 1, "at", "by", "until", "around", "before", "after", "since");
    return halved == null && placed && at > hour.end() ? reading : halved;
  }

  private static @Nullable Reading past(Tokens t, int i) {
    int minutes;
    int at;
    if (t.is(i, "half") && t.is(i + 1, "past")) {
      minutes = 30;
      at = i + 1;
    } else if (t.is(i, "quarter") || t.is(i, "a") && t.is(i + 1, "quarter")) {
      minutes = 15;
      at = t.is(i, "a") ? i + 2 : i + 1;
    } else {
      SmallNumbers.Reading number = SmallNumbers.belowHundred(t, i);
      int digits = t.number(i, 2);
      if (number == null && digits < 1) {
        return null;
      }
      minutes = number == null ? digits : (int) number.value();
      at = number == null ? i + 1 : number.end();
      boolean unit = t.isAny(at, "minutes", "minute", "min", "mins");
      if (!unit && !t.is(at, "past") && !isMinutesTo(t, i, number)) {
        return null;
      }
      at = unit ? at + 1 : at;
    }
    boolean to = t.isAny(at, "to", "before");
    if (!to && !t.isAny(at, "past", "after") || minutes > 59) {
      return null;
    }
    SmallNumbers.Reading words = SmallNumbers.belowHundred(t, at + 1);
    int hour = words != null ? (int) words.value() : t.number(at + 1, 2);
    int end = words != null ? words.end() : at + 2;
    boolean followed = t.isWord(end) && !t.isAny(end, "o", "in", "on", "and", "when", "a", "p");
    if (hour < 1 || hour > 12 || followed || t.isAny(end, ".", ":") && t.isGlued(end + 1)) {
      return null;
    }
    return to
        ? new Reading((hour + 11) % 12, 60 - minutes, 0, true, end)
        : new Reading(hour, minutes, 0, true, end);
  }

  /** "At twenty to six"; without the preposition it may be a score or a change. */
  private static boolean isMinutesTo(Tokens t, int i, SmallNumbers.@Nullable Reading minutes) {
    return minutes != null
        && minutes.value() < 30
        && minutes.value() % 5 == 0
        && t.is(minutes.end(), "to")
        && t.isAny(i - 1, "at", "around", "about", "until", "till", "before", "after", "since");
  }
}
