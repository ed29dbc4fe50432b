package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Happening;
import io.gainsay.claim.Happening.Sort;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.mention.TimeRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds two things that a text tells in one order here and in the other there.
 *
 * <p>What tells the two sides of an order apart must meet the opposite sides of the other order:
 * words that both sides share, such as a common subject, tell nothing.
 */
final class Orders {

  /** Earlier claims that each later one is compared with. */
  private static final int NEIGHBOURS = 40;

  /** What share of the words of a thing must be found again. */
  private static final double DENSITY = 0.33;

  /** The same of what is said to have come first or last of all. */
  private static final double MOST = 0.5;

  private Orders() {}

  static List<Conflict> among(List<Claim> claims) {
    List<Claim> told = claims.stream().filter(Orders::isTold).toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (ClaimPair pair : ClaimPair.near(told, NEIGHBOURS)) {
      Claim one = pair.first();
      Claim other = pair.second();
      if (!areApart(one, other) && isReversed(order(one), order(other))) {
        conflicts.add(Brevity.conflict(0.7, message(one, other), one, other));
      }
    }
    return conflicts;
  }

  private static boolean isTold(Claim claim) {
    Modality modality = claim.scope().modality();
    return (modality == Modality.ASSERTED || modality == Modality.GIVEN)
        && !claim.scope().elsewhere();
  }

  /** Two texts, two occasions, or what two sources tell; or a single sentence. */
  private static boolean areApart(Claim one, Claim other) {
    if (one.at().sentence() == other.at().sentence()
        || one.at().sentence().document() != other.at().sentence().document()) {
      return true;
    }
    TimeRange time = one.scope().eventTime();
    TimeRange otherTime = other.scope().eventTime();
    return one.scope().apartFrom(other.scope()).isPresent()
        || time != null && otherTime != null && !time.overlaps(otherTime);
  }

  private static boolean isReversed(Value.Order one, Value.Order other) {
    if (isEnd(one) || isEnd(other)) {
      return isEnd(other) ? isAtOtherEnd(one, other) : isAtOtherEnd(other, one);
    }
    Happening early = one.earlier().without(one.later());
    Happening late = one.later().without(one.earlier());
    Happening otherEarly = other.earlier().without(other.later());
    Happening otherLate = other.later().without(other.earlier());
    boolean byNames = isNames(early) || isNames(late) || isNames(otherEarly) || isNames(otherLate);
    double across = meet(early, otherLate, byNames);
    double acrossBack = meet(late, otherEarly, byNames);
    double along = early.common(otherEarly) + late.common(otherLate);
    return across >= Happening.MEANT
        && acrossBack >= Happening.MEANT
        && across + acrossBack > 2 * along + 0.5;
  }

  private static boolean isEnd(Value.Order order) {
    return order.earlier().isEmpty() || order.later().isEmpty();
  }

  /** "The car wash was turned down first", and a car wash that came after something. */
  private static boolean isAtOtherEnd(Value.Order order, Value.Order end) {
    boolean first = end.later().isEmpty();
    Happening thing = first ? end.earlier() : end.later();
    Happening same = first ? order.earlier() : order.later();
    Happening opposite = first ? order.later() : order.earlier();
    if (opposite.isEmpty()) {
      return false;
    }
    boolean byNames = isNames(same) || isNames(opposite);
    boolean stranger =
        thing.terms().stream()
            .anyMatch(
                term ->
                    term.sort() == Sort.NAME
                        && same.affinity(term) + opposite.affinity(term) < Happening.MEANT);
    double met = meet(opposite.without(same), thing, byNames);
    return !stranger
        && met >= 0.9
        && (byNames || isSameAct(thing, order))
        && met >= MOST * thing.terms().size()
        && meet(same.without(opposite), thing, byNames) == 0;
  }

  /** Whether what came first or last is told by the same verb as the two, or by none. */
  private static boolean isSameAct(Happening thing, Value.Order order) {
    List<Happening.Term> acts =
        thing.terms().stream().filter(term -> term.sort() == Sort.ACT).toList();
    return acts.isEmpty()
        || acts.stream()
            .anyMatch(
                act ->
                    order.earlier().affinity(act) >= Happening.MEANT
                        || order.later().affinity(act) >= Happening.MEANT);
  }

  /** How much two things have in common, names apart where they tell only who does both. */
  private static double meet(Happening one, Happening other, boolean byNames) {
    Happening first = byNames ? one : withoutNames(one);
    Happening second = byNames ? other : withoutNames(other);
    double common = first.common(second);
    return !byNames && common < DENSITY * Math.min(one.terms().size(), other.terms().size())
        ? 0
        : common;
  }

  private static Happening withoutNames(Happening happening) {
    return new Happening(
        happening.terms().stream().filter(term -> term.sort() != Sort.NAME).toList());
  }

  private static boolean isNames(Happening happening) {
    return !happening.isEmpty()
        && happening.terms().stream().allMatch(term -> term.sort() == Sort.NAME);
  }

  private static String message(Claim one, Claim other) {
    return "\"%s\" tells one order, \"%s\" the other".formatted(one.at().text(), other.at().text());
  }

  private static Value.Order order(Claim claim) {
    return (Value.Order) claim.value();
  }
}
