package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Telling;
import io.gainsay.engine.Conflict;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two dates that a text gives for one beginning, or one end, in other words. */
final class RetoldDates {

  private static final double DAY = 86_400;

  /** A date and one so many times as long are told of different things. */
  private static final double GRAIN = 100;

  /** How far years, months, days and hours may be apart and still be meant for one. */
  private static final double YEARS = 7_300 * DAY;

  private static final double MONTHS = 1_100 * DAY;
  private static final double DAYS = 45 * DAY;

  private RetoldDates() {}

  static List<Conflict> conflicts(List<Claim> phases) {
    List<Conflict> conflicts = new ArrayList<>();
    for (boolean end : new boolean[] {false, true}) {
      List<Claim> claims =
          phases.stream().filter(claim -> Telling.is(claim, Telling.END) == end).toList();
      for (ClaimPair pair :
          new Retold(claims, RetoldDates::comparable, RetoldDates::differ).pairs()) {
        String message =
            "it %s on \"%s\" here and on \"%s\" there"
                .formatted(
                    end ? "ends" : "begins",
                    Values.time(pair.first()).at().text(),
                    Values.time(pair.second()).at().text());
        conflicts.add(Brevity.conflict(0.7, message, pair.first(), pair.second()));
      }
    }
    return conflicts;
  }

  private static boolean differ(Claim one, Claim other) {
    return isPlan(one) == isPlan(other) && Dates.disjoint(Values.time(one), Values.time(other));
  }

  private static boolean isPlan(Claim claim) {
    return claim.scope().modality() == Modality.UNREAL;
  }

  /** Whether two dates are of like grain and near enough to be meant for one. */
  private static boolean comparable(Claim one, Claim other) {
    TimeRange a = Values.time(one).range();
    TimeRange b = Values.time(other).range();
    if (a == null || b == null) {
      return Values.time(one).weekday() != null && Values.time(other).weekday() != null;
    }
    double gap = Math.abs(Duration.between(a.from(), b.from()).toSeconds());
    if (Values.time(one).anchor() == Anchor.STATED
        && Values.time(other).anchor() == Anchor.STATED) {
      return gap <= YEARS;
    }
    double coarse = Math.max(seconds(a), seconds(b));
    double fine = Math.min(seconds(a), seconds(b));
    return coarse <= GRAIN * fine && gap <= reach(coarse);
  }

  private static double reach(double grain) {
    if (grain <= DAY / 2) {
      return DAY;
    }
    return grain <= DAY ? DAYS : grain <= GRAIN * DAY ? MONTHS : YEARS;
  }

  private static double seconds(TimeRange range) {
    return Math.max(1, Duration.between(range.from(), range.until()).toSeconds());
  }
}
