package io.gainsay.rules;

import io.gainsay.claim.Change;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a stated change is the one from the figure before to the figure after. */
final class ChangeCheck {

  private ChangeCheck() {}

  static @Nullable Conflict check(List<Claim> claims, Claim change) {
    Claim before = Figures.first(claims, ClaimKind.BEFORE);
    Claim after = Figures.first(claims, ClaimKind.AFTER);
    if (before == null || after == null) {
      return null;
    }
    boolean rise = change.subject().head().equals(Change.RISE);
    Interval from = Interval.of(before);
    Interval to = Interval.of(after);
    Interval difference = rise ? to.minus(from) : from.minus(to);
    Unit unit = Values.quantity(change).unit();
    Unit figures = Values.quantity(after).unit();
    Interval said = Interval.of(change);
    if (unit.equals(Unit.TIMES)) {
      return from.low() <= 0 || to.over(from).meets(said) ? null : times(before, after, change);
    }
    boolean ofShares = figures.dimension() == Dimension.SHARE;
    if (unit.dimension() == Dimension.SHARE) {
      if (from.low() <= 0 || percent(difference, from, to, rise).meets(said)) {
        return null;
      }
      return ofShares && difference.meets(said)
          ? points(before, after, change)
          : relative(before, after, change, rise);
    }
    boolean alike = unit.equals(figures) || ofShares && isPoints(unit);
    return alike && !difference.meets(said.times(unit.scale().doubleValue()))
        ? absolute(before, after, change, rise)
        : null;
  }

  /** Bare points, "3.2 points", and percentage points are the same between percentages. */
  private static boolean isPoints(Unit unit) {
    return unit.dimension() == Dimension.SHARE_POINTS || unit.equals(Unit.COUNT);
  }

  /** The quotient varies with the earlier figure once, not twice: after / before - 1. */
  private static Interval percent(Interval difference, Interval from, Interval to, boolean rise) {
    Interval ratio = to.over(from);
    return difference.low() < 0 && difference.high() < 0
        ? difference.over(from).times(100)
        : rise
            ? new Interval((ratio.low() - 1) * 100, (ratio.high() - 1) * 100)
            : new Interval((1 - ratio.high()) * 100, (1 - ratio.low()) * 100);
  }

  private static Conflict points(Claim before, Claim after, Claim change) {
    String message =
        fromTo(before, after)
            + " is a change of "
            + Figures.rounded(Math.abs(stated(after) - stated(before)))
            + " percentage points, not "
            + Figures.words(change);
    return Conflict.suggestion(0.7, message, before, after, change);
  }

  private static Conflict relative(Claim before, Claim after, Claim change, boolean rise) {
    double percent = 100 * (stated(after) - stated(before)) / stated(before);
    return conflict(
        before, after, change, rise, Figures.rounded(Math.abs(percent)) + " percent", percent);
  }

  private static Conflict times(Claim before, Claim after, Claim change) {
    String message =
        fromTo(before, after)
            + " is "
            + Figures.rounded(stated(after) / stated(before))
            + " times as much, not \""
            + Figures.words(change)
            + "\"";
    return Conflict.error(0.88, message, before, after, change);
  }

  private static Conflict absolute(Claim before, Claim after, Claim change, boolean rise) {
    double difference = stated(after) - stated(before);
    return conflict(before, after, change, rise, Figures.rounded(Math.abs(difference)), difference);
  }

  private static Conflict conflict(
      Claim before, Claim after, Claim change, boolean rise, String computed, double signed) {
    String direction = signed > 0 ? "a rise" : signed < 0 ? "a fall" : "a change";
    String said = (rise ? "a rise" : "a fall") + " of " + Figures.words(change);
    String message =
        fromTo(before, after) + " is " + direction + " of " + computed + ", not " + said;
    return Conflict.error(0.9, message, before, after, change);
  }

  private static String fromTo(Claim before, Claim after) {
    return "from " + Figures.words(before) + " to " + Figures.words(after);
  }

  private static double stated(Claim claim) {
    return Values.quantity(claim).stated().doubleValue();
  }
}
