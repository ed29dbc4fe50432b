package io.gainsay.time;

import org.jspecify.annotations.Nullable;

/** Reads times of day in words: "half past six", "five-thirty", "twenty to six". Stateless. */
final class SpokenClock {

  private SpokenClock() {}

  /** "seven o'clock", "half past six", "quarter to five", "twenty minutes past eight". */
  static @Nullable ClockReading at(Tokens t, int i) {
    ClockReading past = past(t, i);
    if (past != null) {
      return past;
    }
    SmallNumbers.Reading hour = SmallNumbers.belowHundred(t, i);
    if (hour == null || hour.value() < 1 || hour.value() > 12) {
      return null;
    }
    ClockReading minutes = hourAndMinutes(t, i, hour);
    return minutes != null
        ? minutes
        : DayHalves.withHalf(t, new ClockReading((int) hour.value(), 0, 0, false, hour.end()));
  }

  /** "five-thirty", "seven forty-five p.m.". */
  private static @Nullable ClockReading hourAndMinutes(Tokens t, int i, SmallNumbers.Reading hour) {
    int at = t.isDash(hour.end()) ? hour.end() + 1 : hour.end();
    SmallNumbers.Reading minute = SmallNumbers.belowHundred(t, at);
    if (minute == null || minute.value() < 10 || minute.value() > 59) {
      return null;
    }
    ClockReading reading =
        new ClockReading((int) hour.value(), (int) minute.value(), 0, true, minute.end());
    ClockReading halved = DayHalves.withHalf(t, reading);
    boolean placed = t.isAny(i - 1, "at", "by", "until", "around", "before", "after", "since");
    return halved == null && placed && at > hour.end() ? reading : halved;
  }

  /** "half past six", "20 minutes to 8 in the evening". */
  static @Nullable ClockReading past(Tokens t, int i) {
    ClockReading reading = minutesPast(t, i);
    ClockReading halved = reading == null ? null : DayHalves.withHalf(t, reading);
    return halved == null ? reading : halved;
  }

  private static @Nullable ClockReading minutesPast(Tokens t, int i) {
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
        ? new ClockReading((hour + 11) % 12, 60 - minutes, 0, true, end)
        : new ClockReading(hour, minutes, 0, true, end);
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
