package io.gainsay.time;

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
record ClockReading(int hour, int minute, int second, boolean minutes, boolean halved, int end) {

  ClockReading(int hour, int minute, int second, boolean minutes, int end) {
    this(hour, minute, second, minutes, false, end);
  }

  /** Whether the half of the day is told. */
  boolean isSure() {
    return halved || hour == 0 || hour > 12;
  }

  /** Whether a clock can show it. */
  boolean isPossible() {
    return (hour < 24 || hour == 24 && minute == 0 && second == 0) && minute < 60 && second < 60;
  }

  ClockReading until(int newEnd) {
    return new ClockReading(hour, minute, second, minutes, halved, newEnd);
  }

  /** This hour of twelve in the half of the day. */
  ClockReading inHalf(boolean afternoon, int newEnd) {
    int base = hour == 12 ? 0 : hour;
    return new ClockReading(
        hour > 12 ? hour : base + (afternoon ? 12 : 0), minute, second, minutes, true, newEnd);
  }
}
