package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import org.jspecify.annotations.Nullable;

/** Reads units of time. */
final class Units {

  private Units() {}

  /**
   * A unit as read.
   *
   * @param unit the unit
   * @param factor how many of it one of the words' unit is: 2 for "fortnight"
   * @param plural whether the word is a plural
   * @param end index after its last token
   */
  record Reading(TimeLength.Unit unit, int factor, boolean plural, int end) {}

  /** The unit that begins at token {@code i}, or null. */
  static @Nullable Reading at(Tokens t, int i) {
    Entry plural = t.entry(i, Category.UNIT_PLURAL);
    if (plural != null) {
      return reading(plural, i, true);
    }
    Entry singular = t.entry(i, Category.UNIT);
    if (singular != null) {
      return reading(singular, i, false);
    }
    return t.has(i, Category.FORTNIGHT) ? new Reading(TimeLength.Unit.WEEK, 2, false, i + 1) : null;
  }

  /** The unit that begins at token {@code i} after a number; nights are counted for days. */
  static @Nullable Reading counted(Tokens t, int i) {
    boolean nights = t.is(i, "nights") || t.is(i, "night") && t.isDash(i - 1);
    return nights ? new Reading(TimeLength.Unit.DAY, 1, t.is(i, "nights"), i + 1) : at(t, i);
  }

  /** Whether a unit or something else that comes round stands at token {@code i}. */
  static boolean follows(Tokens t, int i) {
    return at(t, i) != null || RelativeParser.cycle(t, i) != null;
  }

  private static Reading reading(Entry entry, int i, boolean plural) {
    TimeLength.Unit unit = TimeLength.Unit.valueOf(entry.value());
    return new Reading(unit, 1, plural, i + entry.length());
  }
}
