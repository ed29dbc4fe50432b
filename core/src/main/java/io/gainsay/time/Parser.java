package io.gainsay.time;

import org.jspecify.annotations.Nullable;

/** Reads one family of expressions of time. Implementations are stateless. */
@FunctionalInterface
interface Parser {

  /** The longest expression of the family that begins at token {@code i}, or null. */
  @Nullable Parse at(Tokens t, int i);

  /** The longer of two results; the first where they are equally long. */
  static @Nullable Parse longer(@Nullable Parse a, @Nullable Parse b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.end() > a.end() ? b : a;
  }
}
