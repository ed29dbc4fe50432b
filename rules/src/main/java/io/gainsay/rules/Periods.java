package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which week or month of an event it is, against its start or what has happened since. */
final class Periods {

  /** Separate visits are at least so many days apart. */
  private static final int DAYS_PER_VISIT = 2;

  private Periods() {}

  static Optional<Conflict> conflict(List<Claim> starts, List<Claim> visits, Claim period) {
    return periodSince(starts, period).or(() -> visits(visits, period));
  }

  /** An event that began on a date is in a given week, month or year when that is told. */
  private static Optional<Conflict> periodSince(List<Claim> starts, Claim period) {
    Claim start = Events.earliest(starts, period);
    TimeRange told = period.scope().eventTime();
    LocalDate published = period.at().sentence().document().published().orElse(null);
    LocalDate day = told != null ? told.lastDay() : published;
    if (day == null || start == null) {
      return Optional.empty();
    }
    TimeRange began = Objects.requireNonNull(Events.range(start));
    Value.Period nth = (Value.Period) period.value();
    double unit = nth.unit().seconds() / (double) TimeLength.Unit.DAY.seconds();
    long least = TimeWords.between(began.lastDay(), day) + 1;
    long most = TimeWords.between(began.firstDay(), day) + 1;
    // Newsrooms count loosely at the edges: allow one unit on either side.
    boolean fits = most >= (nth.nth() - 2) * unit + 1 && least <= (nth.nth() + 1) * unit;
    if (most < 0 || fits) {
      return Optional.empty();
    }
    String message =
        "%s: %s to %s%s is %s; %s"
            .formatted(
                Events.name(period),
                TimeWords.words(began),
                TimeWords.words(day),
                told == null ? " (publication)" : "",
                TimeWords.elapsed(most - 1),
                meaning(nth));
    return Optional.of(Conflict.error(0.95, message, Events.inOrder(start, period)));
  }

  /** Without a date of publication visits tell the time: nine do not fit into a second week. */
  private static Optional<Conflict> visits(List<Claim> visits, Claim period) {
    if (period.at().sentence().document().published().isPresent()) {
      return Optional.empty();
    }
    Value.Period nth = (Value.Period) period.value();
    double days = nth.nth() * nth.unit().seconds() / (double) TimeLength.Unit.DAY.seconds();
    for (Claim visit : visits) {
      int count = Values.quantity(visit).stated().intValue();
      if ((count - 1) * DAYS_PER_VISIT > days && Events.isSame(visit, period)) {
        String message =
            "%s: %s; a %s visit since it began does not fit into that"
                .formatted(Events.name(period), meaning(nth), TimeWords.ordinal(count));
        return Optional.of(Conflict.warning(0.85, message, Events.inOrder(visit, period)));
      }
    }
    return Optional.empty();
  }

  /** "a second week is days 8 to 14". */
  private static String meaning(Value.Period nth) {
    double unit = nth.unit().seconds() / (double) TimeLength.Unit.DAY.seconds();
    String period = "a %s %s".formatted(TimeWords.ordinal(nth.nth()), TimeWords.name(nth.unit()));
    return nth.unit() == TimeLength.Unit.DAY
        ? period
        : "%s is days %s to %s"
            .formatted(
                period,
                String.valueOf(Math.round((nth.nth() - 1) * unit) + 1),
                String.valueOf(Math.round(nth.nth() * unit)));
  }
}
