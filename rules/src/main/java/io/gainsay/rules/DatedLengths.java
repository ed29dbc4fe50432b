package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.Severity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.rules.TimeNetwork.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How long an event lasts, against the dates of its start, its end and publication. */
final class DatedLengths {

  private DatedLengths() {}

  static Optional<Conflict> conflict(List<Claim> starts, List<Claim> ends, Claim length) {
    return fromStartToEnd(starts, ends, length).or(() -> sinceStart(starts, length));
  }

  /** What has lasted longer than the time from its start to publication. */
  private static Optional<Conflict> sinceStart(List<Claim> starts, Claim length) {
    Optional<LocalDate> published = length.at().sentence().document().published();
    Claim start = Events.earliest(starts.stream().filter(DatedLengths::isDated).toList(), length);
    if (published.isEmpty() || start == null) {
      return Optional.empty();
    }
    TimeRange began = Objects.requireNonNull(Events.range(start));
    TimeLength stated = Values.length(length);
    TimeNetwork<Claim> network =
        new TimeNetwork<Claim>()
            .at(Moment.START, began, start)
            .at(Moment.PUBLICATION, TimeRange.day(published.get()), null)
            .hasLasted(Moment.PUBLICATION, stated.least() - stated.unit().seconds() / 2.0, length);
    boolean over = began.firstDay().isAfter(published.get());
    return over || network.conflict().isEmpty()
        ? Optional.empty()
        : Optional.of(spanConflict(start, length, began, published.get(), " (publication)"));
  }

  /** Whether a start has a day: "at 11.20 p.m." may have been on the day before. */
  private static boolean isDated(Claim start) {
    TimeMention time = Values.time(start);
    return time.kind() != TimeMention.Kind.TIME
        || time.weekday() != null
        || time.anchor() == TimeMention.Anchor.STATED;
  }

  /** What lasts shorter or longer than from its start to its end, whichever are meant. */
  private static Optional<Conflict> fromStartToEnd(
      List<Claim> starts, List<Claim> ends, Claim length) {
    Conflict first = null;
    for (Claim start : starts) {
      for (Claim end : ends) {
        Placed placed = Placed.startAndEnd(Values.time(start), Values.time(end));
        if (placed == null
            || !placed.one().from().isBefore(placed.other().until())
            || !Events.isSame(start, end)
            || !Events.isSame(start, length)
            || !Events.isSame(end, length)) {
          continue;
        }
        TimeRange began = placed.one();
        TimeRange ended = placed.other();
        TimeNetwork<Claim> network =
            new TimeNetwork<Claim>().at(Moment.START, began, start).at(Moment.END, ended, end);
        if (network.lasts(Values.length(length), length).conflict().isEmpty()) {
          return Optional.empty();
        }
        if (first == null) {
          first = spanConflict(start, end, length, began, ended);
        }
      }
    }
    return Optional.ofNullable(first);
  }

  private static Conflict spanConflict(
      Claim start, Claim length, TimeRange began, LocalDate until, String role) {
    String message =
        spanMessage(
            TimeWords.words(began),
            TimeWords.words(until) + role,
            TimeWords.elapsed(TimeWords.between(began.firstDay(), until)),
            length);
    return Conflict.error(0.9, message, Events.inOrder(start, length));
  }

  private static Conflict spanConflict(
      Claim start, Claim end, Claim length, TimeRange began, TimeRange ended) {
    String message =
        spanMessage(
            TimeWords.shown(Values.time(start)),
            TimeWords.shown(Values.time(end)),
            TimeWords.elapsed(began, ended),
            length);
    Claim[] claims = Events.inOrder(start, end, length);
    return new Conflict(Severity.ERROR, 0.9, message, List.of(claims));
  }

  private static String spanMessage(String from, String to, String elapsed, Claim length) {
    return "%s: %s to %s is %s, not \"%s\""
        .formatted(Events.name(length), from, to, elapsed, Events.words(length));
  }
}
