package io.gainsay.time;

import org.jspecify.annotations.Nullable;

/** Reads parts of a unit of time: "three-quarters of an hour", "an hour and three-quarters". */
final class UnitFractions {

  private static final double QUARTER = 0.25;

  private UnitFractions() {}

  /**
   * A fraction as read.
   *
   * @param value its value
   * @param end index after its last token
   */
  record Reading(double value, int end) {}

  /** The half, quarter or three quarters at token {@code i}, or null. */
  static @Nullable Reading at(Tokens t, int i) {
    if (t.isAny(i, "half", "quarter")) {
      return new Reading(t.is(i, "half") ? 0.5 : QUARTER, i + 1);
    }
    int noun = t.isDash(i + 1) ? i + 2 : i + 1;
    boolean three = t.isAny(i, "three", "3") && t.is(noun, "quarters");
    return three ? new Reading(3 * QUARTER, noun + 1) : null;
  }

  /** The amount of "three-quarters of an hour" or "a quarter of an hour", or null. */
  static @Nullable Amount ofUnit(Tokens t, int i) {
    Reading part = at(t, t.is(i, "a") ? i + 1 : i);
    Units.Reading unit = part == null ? null : unit(t, part.end());
    boolean single = unit != null && !unit.plural();
    return part != null && single && unit != null
        ? new Amount(part.value() * unit.factor(), false, unit.unit())
        : null;
  }

  /** Index after the amount that {@link #ofUnit} reads. */
  static int end(Tokens t, int i) {
    Reading part = at(t, t.is(i, "a") ? i + 1 : i);
    Units.Reading unit = part == null ? null : unit(t, part.end());
    return unit == null ? i : unit.end();
  }

  private static Units.@Nullable Reading unit(Tokens t, int of) {
    return t.is(of, "of") && t.isAny(of + 1, "a", "an") ? Units.at(t, of + 2) : null;
  }
}
