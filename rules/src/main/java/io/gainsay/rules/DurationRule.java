package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How long an event has lasted, against its dates and against itself. */
final class DurationRule implements GroupRule {

  private static final int DAYS_IN_WEEK = 7;

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
        ClaimKind.EVENT_PERIOD);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    for (int later = 0; later < claims.size(); later++) {
      for (int first = 0; first < later; first++) {
        compare(claims.get(first), claims.get(later)).ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private static Optional<Conflict> compare(Claim first, Claim second) {
    if (SameEvent.apart(first, second).isPresent()) {
      return Optional.empty();
    }
    if (first.kind() == ClaimKind.EVENT_DURATION && second.kind() == ClaimKind.EVENT_DURATION) {
      return lengths(first, second);
    }
    if (first.kind() == ClaimKind.EVENT_START && second.kind() == ClaimKind.EVENT_PERIOD) {
      return periodSince(first, second, first, second);
    }
    if (first.kind() == ClaimKind.EVENT_PERIOD && second.kind() == ClaimKind.EVENT_START) {
      return periodSince(second, first, first, second);
    }
    return Optional.empty();
  }

  private static Optional<Conflict> lengths(Claim first, Claim second) {
    TimeLength one = ((Value.Length) first.value()).length();
    TimeLength other = ((Value.Length) second.value()).length();
    if (one.overlaps(other)) {
      return Optional.empty();
    }
    String message =
        "%s lasts \"%s\" here and \"%s\" there"
            .formatted(first.subject().head(), first.at().text(), second.at().text());
    return Optional.of(Conflict.warning(0.75, message, first, second));
  }

  /** An event that began on a date is in a given week, month or year on the day of publication. */
  private static Optional<Conflict> periodSince(
      Claim start, Claim period, Claim first, Claim second) {
    Optional<LocalDate> asOf = period.at().sentence().document().published();
    TimeRange began = ((Value.Time) start.value()).mention().range();
    if (asOf.isEmpty() || began == null) {
      return Optional.empty();
    }
    Value.Period nth = (Value.Period) period.value();
    double unitDays = nth.unit().seconds() / (double) TimeLength.Unit.DAY.seconds();
    long least = ChronoUnit.DAYS.between(began.lastDay(), asOf.get()) + 1;
    long most = ChronoUnit.DAYS.between(began.firstDay(), asOf.get()) + 1;
    double from = (nth.nth() - 1) * unitDays + 1;
    double to = nth.nth() * unitDays;
    // Newsrooms count loosely at the edges: allow one unit on either side.
    if (most < 0 || most >= from - unitDays && least <= to + unitDays) {
      return Optional.empty();
    }
    String unit = nth.unit().name().toLowerCase(Locale.ROOT);
    String message =
        "from %s to %s (publication) is %s; %s %s is days %s to %s"
            .formatted(
                began.firstDay(),
                asOf.get(),
                elapsed(most - 1),
                unit,
                nth.nth(),
                (long) from,
                (long) to);
    return Optional.of(Conflict.error(0.95, message, first, second));
  }

  private static String elapsed(long days) {
    return days < 2 * DAYS_IN_WEEK ? days + " days" : days / DAYS_IN_WEEK + " weeks";
  }
}
