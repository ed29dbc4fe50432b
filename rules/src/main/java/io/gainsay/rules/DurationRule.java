package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.rules.TimeNetwork.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long something has lasted, against its dates and against itself. */
final class DurationRule implements GroupRule {

  /** More than so many claims of one sort about one event are not compared pair by pair. */
  private static final int ENOUGH = 24;

  private static final Comparator<Claim> BY_PLACE = Comparator.comparing(Claim::at);

  /** Two lengths that differ by a smaller part may be one in two roundings. */
  private static final double ROUNDING = 0.15;

  /** Separate visits are at least so many days apart. */
  private static final int DAYS_PER_VISIT = 2;

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
        ClaimKind.EVENT_VISITS);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Claim> starts = of(claims, ClaimKind.EVENT_START);
    List<Claim> ends = of(claims, ClaimKind.EVENT_END);
    List<Claim> lengths = of(claims, ClaimKind.EVENT_DURATION);
    List<Conflict> conflicts = new ArrayList<>();
    lengths(lengths, conflicts);
    for (Claim length : lengths) {
      fromStartToEnd(starts, ends, length)
          .or(() -> sinceStart(starts, length))
          .ifPresent(conflicts::add);
    }
    for (Claim period : of(claims, ClaimKind.EVENT_PERIOD)) {
      periodSince(starts, period)
          .or(() -> visits(of(claims, ClaimKind.EVENT_VISITS), period))
          .ifPresent(conflicts::add);
    }
    return conflicts;
  }

  private static List<Claim> of(List<Claim> claims, ClaimKind kind) {
    return claims.stream().filter(claim -> claim.kind() == kind).limit(ENOUGH).toList();
  }

  private static void lengths(List<Claim> lengths, List<Conflict> conflicts) {
    boolean several =
        lengths.stream().mapToDouble(claim -> length(claim).stated()).distinct().count()
            > VALUES_OF_ONE_TERM;
    for (int later = 1; later < lengths.size(); later++) {
      for (int first = 0; first < later; first++) {
        Claim one = lengths.get(first);
        Claim other = lengths.get(later);
        boolean sameSentence = one.at().sentence() == other.at().sentence();
        if (differ(one, other)
            && !several
            && !sameSentence
            && one.scope().apartFrom(other.scope()).isEmpty()
            && isSame(one, other)) {
          String message =
              "%s: \"%s\" here and \"%s\" there".formatted(name(one), words(one), words(other));
          conflicts.add(Conflict.warning(0.75, message, one, other));
        }
      }
    }
  }

  /**
   * A judge's sentence is as long as it says, an event's length is rounded. Whether days are
   * counted with the first or without it matters beside dates, not between two lengths in days.
   */
  private static boolean differ(Claim one, Claim other) {
    TimeLength a = length(one);
    TimeLength b = length(other);
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

  /** What has lasted longer than the time from its start to publication. */
  private static Optional<Conflict> sinceStart(List<Claim> starts, Claim length) {
    Optional<LocalDate> published = length.at().sentence().document().published();
    Claim start = earliest(starts, length);
    if (published.isEmpty() || start == null) {
      return Optional.empty();
    }
    TimeRange began = Objects.requireNonNull(range(start));
    TimeLength stated = length(length);
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

  /** What lasts shorter or longer than from its start to its end, whichever are meant. */
  private static Optional<Conflict> fromStartToEnd(
      List<Claim> starts, List<Claim> ends, Claim length) {
    Conflict first = null;
    for (Claim start : starts) {
      for (Claim end : ends) {
        Placed placed = Placed.startAndEnd(time(start), time(end));
        if (placed == null
            || !placed.one().from().isBefore(placed.other().until())
            || !isSame(start, end)
            || !isSame(start, length)
            || !isSame(end, length)) {
          continue;
        }
        TimeRange began = placed.one();
        TimeRange ended = placed.other();
        TimeNetwork<Claim> network =
            new TimeNetwork<Claim>().at(Moment.START, began, start).at(Moment.END, ended, end);
        if (network.lasts(length(length), length).conflict().isEmpty()) {
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
            Calendars.words(began),
            Calendars.words(until) + role,
            Calendars.elapsed(Calendars.between(began.firstDay(), until)),
            length);
    return Conflict.error(0.9, message, inOrder(start, length));
  }

  private static Conflict spanConflict(
      Claim start, Claim end, Claim length, TimeRange began, TimeRange ended) {
    String message =
        spanMessage(
            Calendars.shown(time(start)),
            Calendars.shown(time(end)),
            Calendars.elapsed(began, ended),
            length);
    Claim[] inOrder = Stream.of(start, end, length).sorted(BY_PLACE).toArray(Claim[]::new);
    return new Conflict(Severity.ERROR, 0.9, message, List.of(inOrder));
  }

  private static String spanMessage(String from, String to, String elapsed, Claim length) {
    return "%s: %s to %s is %s, not \"%s\""
        .formatted(name(length), from, to, elapsed, words(length));
  }

  /** An event that began on a date is in a given week, month or year when that is told. */
  private static Optional<Conflict> periodSince(List<Claim> starts, Claim period) {
    Claim start = earliest(starts, period);
    TimeRange told = period.scope().eventTime();
    LocalDate published = period.at().sentence().document().published().orElse(null);
    LocalDate day = told != null ? told.lastDay() : published;
    if (day == null || start == null) {
      return Optional.empty();
    }
    TimeRange began = Objects.requireNonNull(range(start));
    Value.Period nth = (Value.Period) period.value();
    double unit = nth.unit().seconds() / (double) TimeLength.Unit.DAY.seconds();
    long least = Calendars.between(began.lastDay(), day) + 1;
    long most = Calendars.between(began.firstDay(), day) + 1;
    // Newsrooms count loosely at the edges: allow one unit on either side.
    boolean fits = most >= (nth.nth() - 2) * unit + 1 && least <= (nth.nth() + 1) * unit;
    if (most < 0 || fits) {
      return Optional.empty();
    }
    String message =
        "%s: %s to %s%s is %s; %s"
            .formatted(
                name(period),
                Calendars.words(began),
                Calendars.words(day),
                told == null ? " (publication)" : "",
                Calendars.elapsed(most - 1),
                meaning(nth));
    return Optional.of(Conflict.error(0.95, message, inOrder(start, period)));
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
      if ((count - 1) * DAYS_PER_VISIT > days && isSame(visit, period)) {
        String message =
            "%s: %s; a %s visit since it began does not fit into that"
                .formatted(name(period), meaning(nth), Calendars.ordinal(count));
        return Optional.of(Conflict.warning(0.85, message, inOrder(visit, period)));
      }
    }
    return Optional.empty();
  }

  /** "a second week is days 8 to 14". */
  private static String meaning(Value.Period nth) {
    double unit = nth.unit().seconds() / (double) TimeLength.Unit.DAY.seconds();
    String period = "a %s %s".formatted(Calendars.ordinal(nth.nth()), Calendars.name(nth.unit()));
    return nth.unit() == TimeLength.Unit.DAY
        ? period
        : "%s is days %s to %s"
            .formatted(
                period,
                String.valueOf(Math.round((nth.nth() - 1) * unit) + 1),
                String.valueOf(Math.round(nth.nth() * unit)));
  }

  /** The earliest of the starts that may be the other claim's: two starts are another finding. */
  private static @Nullable Claim earliest(List<Claim> starts, Claim other) {
    Claim earliest = null;
    TimeRange first = null;
    for (Claim start : starts) {
      TimeRange range = range(start);
      if (range != null && isSame(start, other)) {
        if (first == null || range.isBefore(first)) {
          earliest = start;
          first = range;
        }
      }
    }
    return earliest;
  }

  private static boolean isSame(Claim one, Claim other) {
    Claim[] sorted = inOrder(one, other);
    return SameEvent.apartAsFactsOrPlans(sorted[0], sorted[1]).isEmpty();
  }

  private static Claim[] inOrder(Claim one, Claim other) {
    return Stream.of(one, other).sorted(BY_PLACE).toArray(Claim[]::new);
  }

  private static boolean isTerm(Claim claim) {
    return claim.subject().key().equals("sentence");
  }

  private static TimeLength length(Claim claim) {
    return ((Value.Length) claim.value()).length();
  }

  private static @Nullable TimeRange range(Claim claim) {
    return time(claim).range();
  }

  private static TimeMention time(Claim claim) {
    return ((Value.Time) claim.value()).mention();
  }

  private static String name(Claim claim) {
    return claim.subject().head();
  }

  private static String words(Claim claim) {
    return ((Value.Length) claim.value()).mention().at().text();
  }
}
