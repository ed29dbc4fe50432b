package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Telling;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two dates for the start or the end of one event. */
final class StartDateRule implements GroupRule {

  /** Of more claims about one event each is compared with so many before it. */
  private static final int NEIGHBOURS = 64;

  @Override
  public RuleInfo info() {
    return new RuleInfo("start-date", "One event that begins or ends on two dates", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.EVENT_START, ClaimKind.EVENT_END, ClaimKind.PHASE);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    if (isCourse(claims)) {
      return RetoldDates.conflicts(claims);
    }
    List<Conflict> conflicts =
        differing(claims).stream()
            .filter(pair -> apart(pair.first(), pair.second()).isEmpty())
            .map(pair -> conflict(pair.first(), pair.second()))
            .toList();
    return Disagreements.joined(conflicts, claim -> Values.time(claim).at().text());
  }

  @Override
  public List<NearPair> explain(List<Claim> claims) {
    List<NearPair> near = new ArrayList<>();
    for (ClaimPair pair : isCourse(claims) ? List.<ClaimPair>of() : differing(claims)) {
      apart(pair.first(), pair.second())
          .ifPresent(
              reason -> near.add(new NearPair(info().id(), pair.first(), pair.second(), reason)));
    }
    return near;
  }

  private static boolean isCourse(List<Claim> claims) {
    return claims.get(0).subject().key().equals(Telling.COURSE);
  }

  /** The pairs of claims about the same end of an event whose dates cannot both hold. */
  private static List<ClaimPair> differing(List<Claim> claims) {
    return ClaimPair.near(claims, NEIGHBOURS).stream()
        .filter(pair -> differ(pair.first(), pair.second()))
        .toList();
  }

  private static boolean differ(Claim one, Claim other) {
    // Two dates of one sentence are the ends of a range ("open from May to September"), a plan and
    // its change ("was to open on Monday and will open on Friday"), or of two things.
    if (one.at().sentence() == other.at().sentence() || one.kind() != other.kind()) {
      return false;
    }
    boolean inferred = isInferred(one) || isInferred(other);
    return Dates.disjoint(Values.time(one), Values.time(other))
        && (!inferred || Dates.farApart(Values.time(one), Values.time(other)));
  }

  private static Conflict conflict(Claim first, Claim second) {
    String verb = first.kind() == ClaimKind.EVENT_START ? "begins" : "ends";
    String message =
        "%s %s on \"%s\" here and on \"%s\" there"
            .formatted(
                name(first, second),
                verb,
                Values.time(first).at().text(),
                Values.time(second).at().text());
    return isEvent(first) && first.scope().modality() == Modality.ASSERTED
        ? Conflict.error(0.9, message, first, second)
        : Conflict.warning(0.75, message, first, second);
  }

  private static String name(Claim first, Claim second) {
    String head = first.subject().head();
    String other = second.subject().head();
    return !head.isEmpty() ? head : other.isEmpty() ? "what a text is about" : other;
  }

  /** The first train may run days before the line is opened, or the feast be months late. */
  private static boolean isInferred(Claim claim) {
    return claim.subject().facets().contains("inferred");
  }

  private static Optional<String> apart(Claim first, Claim second) {
    if (!isEvent(first)) {
      if (!Nouns.sameSort(first.subject().head(), second.subject().head())) {
        return Optional.of("they are different things");
      }
      if (first.subject().modifiedApart(second.subject())) {
        return Optional.of("other words tell them apart");
      }
    }
    return SameEvent.apartAsFactsOrPlans(first, second);
  }

  /** Whether the subject is of a sort that a text has one of: a war, a strike. */
  private static boolean isEvent(Claim claim) {
    return claim.subject().key().startsWith("event:");
  }
}
