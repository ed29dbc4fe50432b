package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Telling;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.TimeLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How long something has lasted, against its dates and against itself. */
final class DurationRule implements GroupRule {

  /** More than so many claims of one sort about one event are not compared pair by pair. */
  private static final int ENOUGH = 24;

  /** Two lengths that differ by a smaller part may be one in two roundings. */
  private static final double ROUNDING = 0.15;

  /** A sentence or a term of office has one length; with more values several are meant. */
  private static final int VALUES_OF_ONE_TERM = 2;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "duration", "A length of time that does not fit the dates or another length", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(
        ClaimKind.EVENT_START,
        ClaimKind.EVENT_END,
        ClaimKind.EVENT_DURATION,
        ClaimKind.EVENT_PERIOD,
        ClaimKind.EVENT_VISITS,
        ClaimKind.SPELL);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    if (claims.get(0).subject().key().equals(Telling.COURSE)) {
      return RetoldLengths.conflicts(claims);
    }
    List<Claim> starts = of(claims, ClaimKind.EVENT_START);
    List<Claim> ends = of(claims, ClaimKind.EVENT_END);
    List<Claim> visits = of(claims, ClaimKind.EVENT_VISITS);
    List<Claim> lengths = of(claims, ClaimKind.EVENT_DURATION);
    List<Conflict> conflicts = new ArrayList<>();
    lengths(lengths, conflicts);
    for (Claim length : lengths) {
      DatedLengths.conflict(starts, ends, length).ifPresent(conflicts::add);
    }
    for (Claim period : of(claims, ClaimKind.EVENT_PERIOD)) {
      Periods.conflict(starts, visits, period).ifPresent(conflicts::add);
    }
    return conflicts;
  }

  private static List<Claim> of(List<Claim> claims, ClaimKind kind) {
    return claims.stream().filter(claim -> claim.kind() == kind).limit(ENOUGH).toList();
  }

  private static void lengths(List<Claim> lengths, List<Conflict> conflicts) {
    boolean several =
        lengths.stream().mapToDouble(claim -> Values.length(claim).stated()).distinct().count()
            > VALUES_OF_ONE_TERM;
    if (several) {
      return;
    }
    for (ClaimPair pair : ClaimPair.all(lengths)) {
      Claim one = pair.first();
      Claim other = pair.second();
      boolean sameSentence = one.at().sentence() == other.at().sentence();
      if (differ(one, other)
          && !sameSentence
          && Events.isHistory(one) == Events.isHistory(other)
          && one.scope().apartFrom(other.scope()).isEmpty()
          && Events.isSame(one, other)) {
        String message =
            "%s: \"%s\" here and \"%s\" there"
                .formatted(Events.name(one), Events.words(one), Events.words(other));
        conflicts.add(Conflict.warning(0.75, message, one, other));
      }
    }
  }

  /**
   * A judge's sentence is as long as it says, an event's length is rounded. Whether days are
   * counted with the first or without it matters beside dates, not between two lengths in days.
   */
  private static boolean differ(Claim one, Claim other) {
    TimeLength a = Values.length(one);
    TimeLength b = Values.length(other);
    if (!Values.isExact(one) || !Values.isExact(other)) {
      return !a.overlaps(b);
    }
    double unit = Math.max(a.unit().seconds(), b.unit().seconds());
    double apart = Math.abs(a.stated() - b.stated());
    if (isTerm(one)) {
      return apart >= unit / 2;
    }
    boolean sameUnit = a.unit() == b.unit() && apart >= unit;
    return !a.overlaps(b) || sameUnit && apart > ROUNDING * Math.max(a.stated(), b.stated());
  }

  private static boolean isTerm(Claim claim) {
    return claim.subject().key().equals("sentence");
  }
}
