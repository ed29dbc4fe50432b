package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Deed;
import io.gainsay.claim.Deed.Trait;
import io.gainsay.claim.Participant;
import io.gainsay.claim.Participant.Match;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something done in one place and not done, or its opposite done, in another. */
final class ContraryRule implements GroupRule {

  /** How many earlier deeds of its sort a deed is compared with. */
  private static final int NEIGHBOURS = 24;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "contrary", "Something done here and not done, or its opposite done, there", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.DEED);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    Map<String, List<Claim>> byConcept = new HashMap<>();
    for (Claim claim : claims) {
      List<Claim> contrary = new ArrayList<>();
      boolean agreed = false;
      for (Claim other : earlier(byConcept, claim)) {
        if (other.at().sentence() == claim.at().sentence()) {
          continue;
        }
        if (areContrary(deed(other), deed(claim))) {
          contrary.add(other);
        } else if (deed(other).done() == deed(claim).done()
            && !Collections.disjoint(deed(other).concepts(), deed(claim).concepts())) {
          agreed |= haveSameParticipants(deed(other), deed(claim), true);
        }
      }
      for (Claim other : contrary) {
        boolean alone = contrary.size() == 1;
        if (!agreed
            && haveSameParticipants(deed(other), deed(claim), alone)
            && areOfOneOccasion(other, claim)) {
          conflicts.add(conflict(other, claim));
        }
      }
      for (String concept : deed(claim).concepts()) {
        byConcept.computeIfAbsent(concept, k -> new ArrayList<>()).add(claim);
      }
    }
    return conflicts;
  }

  /** The deeds before a deed that are of its sort or of the opposite one. */
  private static Set<Claim> earlier(Map<String, List<Claim>> byConcept, Claim claim) {
    Set<Claim> earlier = new LinkedHashSet<>();
    Set<String> concepts = new LinkedHashSet<>(deed(claim).concepts());
    concepts.addAll(deed(claim).contrary());
    for (String concept : concepts) {
      earlier.addAll(latest(byConcept.getOrDefault(concept, List.of())));
    }
    return earlier;
  }

  private static List<Claim> latest(List<Claim> claims) {
    return claims.subList(Math.max(0, claims.size() - NEIGHBOURS), claims.size());
  }

  private static Deed deed(Claim claim) {
    return (Deed) claim.value();
  }

  /** Done and not done, or done and the opposite done; what was not done has no opposite. */
  private static boolean areContrary(Deed one, Deed other) {
    boolean same = !Collections.disjoint(one.concepts(), other.concepts());
    boolean opposite =
        !Collections.disjoint(one.contrary(), other.concepts())
            || !Collections.disjoint(other.contrary(), one.concepts());
    return same && !opposite
        ? one.done() != other.done()
        : opposite && !same && one.done() && other.done();
  }

  /** Whether no time and no scope tells the two apart; "had closed" may come before "reopened". */
  private static boolean areOfOneOccasion(Claim first, Claim second) {
    return deed(first).is(Trait.FUTURE) == deed(second).is(Trait.FUTURE)
        && (deed(first).done() != deed(second).done()
            || deed(first).is(Trait.BEFORE) == deed(second).is(Trait.BEFORE))
        && Objects.equals(first.scope().asOf(), second.scope().asOf())
        && first.scope().apartFrom(second.scope()).isEmpty()
        && !PolarityRule.areDifferentTimes(first, deed(first).done(), second);
  }

  /**
   * Whether nothing tells the participants apart, and something tells that they are the same.
   *
   * @param alone whether there is no other deed that can be meant, so that less tells
   */
  private static boolean haveSameParticipants(Deed one, Deed other, boolean alone) {
    if (isCounted(one) || isCounted(other)) {
      return false;
    }
    Match themes = match(one.theme(), other.theme());
    Match doers = match(one.doer(), other.doer());
    if (one.is(Trait.OPEN) || other.is(Trait.OPEN)) {
      Match crossed =
          one.is(Trait.OPEN) ? match(one.theme(), other.doer()) : match(one.doer(), other.theme());
      return themes == Match.SAME || crossed == Match.SAME;
    }
    if (one.is(Trait.OF_DOER) || other.is(Trait.OF_DOER)) {
      return doers == Match.SAME && themes != Match.DIFFERENT && !othersDiffer(one, other);
    }
    boolean intransitive =
        one.theme() == null
            || one.theme().equals(one.doer())
            || other.theme() == null
            || other.theme().equals(other.doer());
    if (themes == Match.DIFFERENT
        || doers == Match.DIFFERENT && !intransitive
        || othersDiffer(one, other)) {
      return false;
    }
    boolean told = one.theme() != null && other.theme() != null && !intransitive;
    boolean shell = alone && isShell(one, other) && one.theme() != null && other.theme() != null;
    return themes == Match.SAME || told && doers == Match.SAME || shell;
  }

  /** Who won three games may have lost another. */
  private static boolean isCounted(Deed deed) {
    return deed.theme() != null && deed.theme().counted();
  }

  /** "Guilty of theft", "cleared of fraud"; "not restored for the forks". */
  private static boolean othersDiffer(Deed one, Deed other) {
    for (String preposition : List.of("of", "for", "to", "against", "with")) {
      Participant first = one.others().get(preposition);
      Participant second = other.others().get(preposition);
      if (match(first, second) == Match.DIFFERENT) {
        return true;
      }
    }
    return isLimited(one, other) || isLimited(other, one);
  }

  /** What was not done "for the forks" may have been done for the rest. */
  private static boolean isLimited(Deed one, Deed other) {
    return !one.done() && one.others().containsKey("for") && !other.others().containsKey("for");
  }

  /** "The scheme" stands for whatever was decided on. */
  private static boolean isShell(Deed one, Deed other) {
    return one.theme() != null && one.theme().shell()
        || other.theme() != null && other.theme().shell();
  }

  private static Match match(@Nullable Participant one, @Nullable Participant other) {
    return one == null || other == null ? Match.OPEN : one.match(other);
  }

  private static Conflict conflict(Claim first, Claim second) {
    String message =
        "\"%s\" here, \"%s\" there: both cannot be so"
            .formatted(deed(first).words(), deed(second).words());
    return Brevity.conflict(0.6, message, first, second);
  }
}
