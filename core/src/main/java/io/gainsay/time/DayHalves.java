package io.gainsay.time;

import org.jspecify.annotations.Nullable;

/** Reads what tells the half of the day behind an hour: "a.m.", "in the evening". Stateless. */
final class DayHalves {

  private DayHalves() {}

  /** Takes in "a.m.", "in the evening", "o'clock"; null where nothing of the sort follows. */
  static @Nullable ClockReading withHalf(Tokens t, ClockReading reading) {
    int end = reading.end();
    boolean clock = t.is(end, "o") && t.isApostrophe(end + 1) && t.is(end + 2, "clock");
    int after = clock ? end + 3 : end;
    int half = reading.hour() <= 24 ? half(t, after) : 0;
    if (half != 0) {
      return reading.inHalf(half > 0, end(t, after));
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

  /** What begins at token {@code i}: -1 for a.m., 1 for p.m., 0 for neither. */
  static int half(Tokens t, int i) {
    boolean whole = t.isAny(i, "am", "pm");
    boolean dotted = t.isAny(i, "a", "p") && t.is(i + 1, ".") && t.is(i + 2, "m");
    if (!whole && !dotted) {
      return 0;
    }
    return t.lower(i).startsWith("a") ? -1 : 1;
  }

  /** Index after the "a.m." or "p.m." that begins at token {@code i}. */
  static int end(Tokens t, int i) {
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
}
