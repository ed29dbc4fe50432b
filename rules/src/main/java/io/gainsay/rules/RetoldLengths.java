package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Telling;
import io.gainsay.engine.Conflict;
import io.gainsay.mention.TimeLength;
import java.util.List;

/** Two lengths that a text gives for one thing in other words. */
final class RetoldLengths {

  /** Lengths that differ by more are of two things. */
  private static final double FAR = 5;

  /** Lengths that differ by less are one in two roundings, if their bounds overlap or not. */
  private static final double NEAR = 1.15;

  /** Two lengths that differ by more are never one in two roundings. */
  private static final double ROUNDED = 1.6;

  private RetoldLengths() {}

  static List<Conflict> conflicts(List<Claim> lengths) {
    return new Retold(lengths, (one, other) -> ratio(one, other) <= FAR, RetoldLengths::differ)
        .pairs().stream().map(RetoldLengths::conflict).toList();
  }

  private static Conflict conflict(ClaimPair pair) {
    String message =
        "it takes \"%s\" here and \"%s\" there"
            .formatted(pair.first().at().text(), pair.second().at().text());
    return Retold.areSole(pair.first(), pair.second())
        ? Conflict.warning(0.75, message, pair.first(), pair.second())
        : Brevity.conflict(0.7, message, pair.first(), pair.second());
  }

  private static boolean differ(Claim one, Claim other) {
    double ratio = ratio(one, other);
    boolean bounded = isBounded(one) || isBounded(other);
    boolean rounded =
        Values.length(one).overlaps(Values.length(other)) && (bounded || ratio < ROUNDED);
    return ratio > NEAR && !rounded;
  }

  /** Whether the words give bounds rather than a figure: "at least two days", "May to July". */
  private static boolean isBounded(Claim claim) {
    TimeLength length = Values.length(claim);
    return length.least() == 0
        || length.most() == Double.POSITIVE_INFINITY
        || Telling.is(claim, Telling.BY_ENDS);
  }

  private static double ratio(Claim one, Claim other) {
    double a = Values.length(one).stated();
    double b = Values.length(other).stated();
    return Math.max(a, b) / Math.min(a, b);
  }
}
