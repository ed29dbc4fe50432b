package io.gainsay.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers that stand before units of time: digits with fractions, "twenty-one", "a
 * dozen", "two and a half", "several". Larger amounts are {@code io.gainsay.amount}'s business.
 */
final class SmallNumbers {

  private SmallNumbers() {}

  /**
   * A number as read.
   *
   * @param value its value; for vague words ("several") without meaning
   * @param vague whether the words name no number
   * @param end index after its last token
   */
  record Reading(double value, boolean vague, int end) {}

  /** The cardinal that begins at token {@code i}, or null. */
  static @Nullable Reading cardinal(Tokens t, int i) {
    if (t.isDigits(i)) {
      return digits(t, i);
    }
    Entry couple = t.entry(i, Category.COUPLE);
    if (couple != null) {
      return new Reading(couple.number(), false, i + couple.length());
    }
    if (t.is(i, "some") && t.has(i + 1, Category.UNIT_PLURAL)) {
      return new Reading(0, true, i + 1);
    }
    Entry vague = t.entry(i, Category.VAGUE);
    if (vague != null) {
      return new Reading(0, true, i + vague.length());
    }
    if (t.isAny(i, "a", "an")) {
      Entry scale = t.entry(i + 1, Category.SCALE);
      return scale == null ? null : new Reading(scale.number(), false, i + 1 + scale.length());
    }
    return words(t, i);
  }

  /** Digits, perhaps in groups of three, perhaps with a decimal or vulgar fraction. */
  private static @Nullable Reading digits(Tokens t, int i) {
    int whole = t.number(i, 9);
    if (whole < 0) {
      return null;
    }
    double value = whole;
    int end = i + 1;
    while (t.is(end, ",") && t.isGlued(end) && t.isGlued(end + 1) && t.digitCount(end + 1) == 3) {
      value = value * 1_000 + t.number(end + 1, 3);
      end += 2;
    }
    if (t.is(end, ".") && t.isGlued(end) && t.isGlued(end + 1) && t.number(end + 1, 6) >= 0) {
      value += t.number(end + 1, 6) / Math.pow(10, t.digitCount(end + 1));
      return new Reading(value, false, end + 2);
    }
    return withFraction(t, value, end);
  }

  private static Reading withFraction(Tokens t, double value, int end) {
    int joint = t.isDash(end) ? end + 1 : end;
    if (t.is(joint + 1, "/") && t.number(joint, 1) > 0 && t.number(joint + 2, 1) > 1) {
      double fraction = (double) t.number(joint, 1) / t.number(joint + 2, 1);
      return new Reading(value + fraction, false, joint + 3);
    }
    double sign =
        switch (t.lower(end)) {
          case "½" -> 0.5;
          case "¼" -> 0.25;
          case "¾" -> 0.75;
          default -> 0;
        };
    return sign > 0
        ? new Reading(value + sign, false, end + 1)
        : andAHalf(t, new Reading(value, false, end));
  }

  private static @Nullable Reading words(Tokens t, int i) {
    Reading tens = belowHundred(t, i);
    if (tens == null) {
      Entry scale = t.entry(i, Category.SCALE);
      return scale == null || scale.number() == 12 && !t.is(i, "dozen")
          ? null
          : new Reading(scale.number(), false, i + 1);
    }
    Reading number = tens;
    Entry scale = t.entry(number.end(), Category.SCALE);
    while (scale != null) {
      int after = number.end() + 1;
      int next = t.is(after, "and") ? after + 1 : after;
      Reading rest = belowHundred(t, next);
      double scaled = number.value() * scale.number();
      boolean adds = rest != null && rest.value() < scale.number();
      number =
          rest != null && adds
              ? new Reading(scaled + rest.value(), false, rest.end())
              : new Reading(scaled, false, after);
      scale = t.entry(number.end(), Category.SCALE);
    }
    return andAHalf(t, number);
  }

  /** "two and a half", "one and a quarter", "seven-and-a-half" before "-year". */
  private static Reading andAHalf(Tokens t, Reading number) {
    boolean joined = t.isDash(number.end()) && t.isDash(number.end() + 2);
    int and = joined ? number.end() + 1 : number.end();
    int step = joined ? 2 : 1;
    int at = t.is(and + step, "a") ? and + 2 * step : and + step;
    boolean part = t.is(and, "and") && t.isAny(at, "half", "quarter");
    return part && (joined || !t.is(at + 1, "-"))
        ? new Reading(number.value() + (t.is(at, "half") ? 0.5 : 0.25), false, at + 1)
        : number;
  }

  /** "seven", "twelve", "twenty", "twenty-one", "twenty one", or null. */
  static @Nullable Reading belowHundred(Tokens t, int i) {
    Entry first = t.entry(i, Category.CARDINAL);
    if (first == null) {
      return null;
    }
    if (first.number() >= 20) {
      int next = t.isDash(i + 1) ? i + 2 : i + 1;
      Entry second = t.entry(next, Category.CARDINAL);
      if (second != null && second.number() > 0 && second.number() < 10) {
        return new Reading(first.number() + second.number(), false, next + 1);
      }
    }
    return new Reading(first.number(), false, i + 1);
  }

  /** The ordinal that begins at token {@code i}, in digits or words, or null. */
  static @Nullable Reading ordinal(Tokens t, int i) {
    int digits = t.number(i, 3);
    if (digits > 0) {
      boolean suffixed = t.isGlued(i + 1) && t.isAny(i + 1, "st", "nd", "rd", "th");
      return suffixed ? new Reading(digits, false, i + 2) : null;
    }
    Entry simple = t.entry(i, Category.ORDINAL);
    if (simple != null) {
      return new Reading(simple.number(), false, i + 1);
    }
    Entry tens = t.entry(i, Category.CARDINAL);
    if (tens == null || tens.number() < 20) {
      return null;
    }
    int next = t.isDash(i + 1) ? i + 2 : i + 1;
    Entry ones = t.entry(next, Category.ORDINAL);
    return ones != null && ones.number() > 0 && ones.number() < 10
        ? new Reading(tens.number() + ones.number(), false, next + 1)
        : null;
  }

  /** A year in words ("nineteen ninety-six", "two thousand and one") or null. */
  static @Nullable Reading year(Tokens t, int i) {
    Reading first = belowHundred(t, i);
    if (first == null) {
      return null;
    }
    if (first.value() >= 16 && first.value() <= 20) {
      boolean hundred = t.is(first.end(), "hundred");
      int rest = hundred && t.is(first.end() + 1, "and") ? first.end() + 2 : first.end() + 1;
      Reading second = belowHundred(t, hundred ? rest : first.end());
      return second != null && second.value() >= 10
          ? new Reading(first.value() * 100 + second.value(), false, second.end())
          : null;
    }
    if (first.value() == 2 && t.is(first.end(), "thousand")) {
      int next = t.is(first.end() + 1, "and") ? first.end() + 2 : first.end() + 1;
      Reading rest = belowHundred(t, next);
      return rest == null
          ? new Reading(2_000, false, first.end() + 1)
          : new Reading(2_000 + rest.value(), false, rest.end());
    }
    return null;
  }
}
