package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes before its own beginning or after its own end. */
final class SequenceRule implements GroupRule {

  /** Earlier claims about one subject that each later one is compared with. */
  private static final int NEIGHBOURS = 24;

  /** Days without a year that are further apart may be of two years. */
  private static final int MONTHS = 120;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "sequence", "Something done after a death, an end before its beginning", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(
        ClaimKind.PERSON_BIRTH,
        ClaimKind.PERSON_DEATH,
        ClaimKind.PERSON_ACT,
        ClaimKind.JOURNEY_LEG,
        ClaimKind.STAGE,
        ClaimKind.EVENT_ORDER,
        ClaimKind.EVENT_START,
        ClaimKind.EVENT_END);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    if (claims.get(0).kind() == ClaimKind.EVENT_ORDER) {
      return Orders.among(claims);
    }
    List<Claim> plain =
        claims.stream()
            .filter(c -> c.scope().modality() != Modality.UNREAL)
            .filter(c -> c.scope().modality() != Modality.DENIED && !c.scope().elsewhere())
            .sorted((a, b) -> a.at().compareTo(b.at()))
            .toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (ClaimPair pair : ClaimPair.near(plain, NEIGHBOURS)) {
      compare(pair.first(), pair.second()).ifPresent(conflicts::add);
    }
    return conflicts;
  }

  private static Optional<Conflict> compare(Claim one, Claim other) {
    if (one.at().sentence().document() != other.at().sentence().document()) {
      return Optional.empty();
    }
    Optional<Conflict> direct = ordered(one, other, one, other);
    return direct.isPresent() ? direct : ordered(other, one, one, other);
  }

  /** Whether what must come first comes wholly after what must come later. */
  private static Optional<Conflict> ordered(Claim early, Claim late, Claim first, Claim second) {
    Order order = Order.of(early, late);
    if (order == null || !isAfter(Values.time(early), Values.time(late))) {
      return Optional.empty();
    }
    boolean other =
        order == Order.EVENT && isOtherEvent(early, late, first, second)
            || order == Order.STAGE && isOtherThing(first, second);
    if (other) {
      return Optional.empty();
    }
    String message =
        "%s: \"%s\" (%s) comes after \"%s\" (%s)"
            .formatted(
                order.who(early), early.at().text(), shown(early), late.at().text(), shown(late));
    return Optional.of(
        order == Order.LIFE
            ? Conflict.error(0.85, message, first, second)
            : Conflict.warning(0.75, message, first, second));
  }

  /** Two things or persons, each with stages of its own. */
  private static boolean isOtherThing(Claim first, Claim second) {
    return !Nouns.sameSort(first.subject().head(), second.subject().head())
        || first.subject().modifiedApart(second.subject())
        || SameEvent.apart(first, second).isPresent();
  }

  /** Two events of a sort, told apart by words or by the years between them. */
  private static boolean isOtherEvent(Claim early, Claim late, Claim first, Claim second) {
    TimeRange start = Values.time(early).range();
    TimeRange end = Values.time(late).range();
    boolean far = start != null && end != null && start.from().minusYears(2).isAfter(end.until());
    return far
        || !first.subject().names().equals(second.subject().names())
        || !first.subject().modifiers().equals(second.subject().modifiers())
        || SameEvent.apart(first, second).isPresent();
  }

  private static String shown(Claim claim) {
    return claim.value().display();
  }

  /** Whether a time is wholly after another, whatever the words leave open. */
  private static boolean isAfter(TimeMention early, TimeMention late) {
    Placed placed = Placed.inOneCycle(early, late);
    if (placed == null || early.range() != null && (isGuess(early) || isGuess(late))) {
      return false;
    }
    TimeRange one = placed.one();
    TimeRange other = placed.other();
    boolean mayWrap = early.range() == null && one.from().isAfter(other.until().plusDays(MONTHS));
    if (mayWrap || !other.isBefore(one)) {
      return false;
    }
    boolean halvesDiffer =
        early.kind() == TimeMention.Kind.TIME && isHalfTold(early) != isHalfTold(late);
    return !halvesDiffer
        || !isHalfTold(early) && one.from().toLocalDate().isAfter(other.from().toLocalDate())
        || !isHalfTold(late) && one.from().isAfter(other.until().plusHours(12));
  }

  private static boolean isGuess(TimeMention time) {
    return time.anchor() == Anchor.NONE
        || time.anchor() == Anchor.YEAR_IMPLIED
            && time.at().sentence().document().published().isEmpty();
  }

  /** Whether the words tell which half of the day a time is in. */
  private static boolean isHalfTold(TimeMention time) {
    TimeRange range = time.range();
    String text = time.at().text().toLowerCase(Locale.ROOT);
    boolean words =
        text.contains("m.")
            || text.contains("am")
            || text.contains("pm")
            || text.contains("noon")
            || text.contains("night")
            || text.contains("morning")
            || text.contains("evening");
    return words || range != null && range.from().getHour() > 12;
  }

  /** Why one thing cannot come after another. */
  private enum Order {
    /** Birth, acts, death. */
    LIFE,
    /** Departure, calls for help, arrival or loss. */
    JOURNEY,
    /** Beginning, end. */
    EVENT,
    /** Building, opening; charge, verdict. */
    STAGE;

    static @Nullable Order of(Claim early, Claim late) {
      return switch (early.kind()) {
        case PERSON_BIRTH ->
            late.kind() == ClaimKind.PERSON_ACT || late.kind() == ClaimKind.PERSON_DEATH
                ? LIFE
                : null;
        case PERSON_ACT -> late.kind() == ClaimKind.PERSON_DEATH ? LIFE : null;
        case JOURNEY_LEG ->
            late.kind() == ClaimKind.JOURNEY_LEG && isEarlierLeg(early, late) ? JOURNEY : null;
        case EVENT_START -> late.kind() == ClaimKind.EVENT_END ? EVENT : null;
        case STAGE -> late.kind() == ClaimKind.STAGE && place(early) < place(late) ? STAGE : null;
        default -> null;
      };
    }

    private static int place(Claim stage) {
      return Integer.parseInt(stage.subject().facets().iterator().next());
    }

    private static boolean isEarlierLeg(Claim early, Claim late) {
      String one = early.subject().head();
      String other = late.subject().head();
      return one.equals("depart") && !other.equals("depart")
          || one.equals("signal") && other.equals("lost");
    }

    String who(Claim claim) {
      return this == JOURNEY ? "the journey" : claim.subject().head();
    }
  }
}
