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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long something has lasted, against its dates and against itself. */
final class DurationRule implements GroupRule {

  /** More than so many claims of one sort about one event are not compared pair by pair. */
  private static final int ENOUGH = 24;

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
    List<Claim> lengths = of(claims, ClaimKind.EVENT_DURATION);
    List<Conflict> conflicts = new ArrayList<>();
    lengths(lengths, conflicts);
    for (Claim length : lengths) {
      sinceStart(starts, length).ifPresent(conflicts::add);
      for (Claim end : of(claims, ClaimKind.EVENT_END)) {
        fromStartToEnd(starts, end, length).ifPresent(conflicts::add);
      }
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

  /** A judge's sentence is as long as it says; an event's length is rounded. */
  private static boolean differ(Claim one, Claim other) {
    TimeLength a = length(one);
    TimeLength b = length(other);
    if (isTerm(one)) {
      double unit = Math.max(a.unit().seconds(), b.unit().seconds());
      boolean bothExact = Values.isExact(one) && Values.isExact(other);
      return bothExact ? Math.abs(a.stated() - b.stated()) >= unit / 2 : !a.overlaps(b);
    }
    return !a.overlaps(b);
  }

  /** What has lasted longer than the time from its start to publication. */
  private static Optional<Conflict> sinceStart(List<Claim> starts, Claim length) {
    Optional<LocalDate> published = length.at().sentence().document().published();
    Claim start = earliest(starts, length);
    if (published.isEmpty() || start == null) {
      return Optional.empty();
    }
    TimeRange began = Objects.requireNonNull(range(start));
    double most = days(Calendars.between(began.firstDay(), published.get()) + 1);
    TimeLength stated = length(length);
    if (most <= 0 || stated.least() - stated.unit().seconds() / 2.0 <= most) {
      return Optional.empty();
    }
    return Optional.of(spanConflict(start, length, began, published.get(), " (publication)"));
  }

  /** What lasts shorter or longer than from its start to its end. */
  private static Optional<Conflict> fromStartToEnd(List<Claim> starts, Claim end, Claim length) {
    if (starts.size() != 1) {
      return Optional.empty();
    }
    Claim start = starts.get(0);
    TimeRange began = range(start);
    TimeRange ended = range(end);
    if (began == null || ended == null || !isSame(start, end)) {
      return Optional.empty();
    }
    double least = days(Calendars.between(began.lastDay(), ended.firstDay()));
    double most = days(Calendars.between(began.firstDay(), ended.lastDay()) + 1);
    TimeLength stated = length(length);
    boolean fits = stated.least() <= most && least <= stated.most();
    if (most < 0 || fits || !isSame(start, length) || !isSame(end, length)) {
      return Optional.empty();
    }
    return Optional.of(spanConflict(start, length, began, ended.lastDay(), ""));
  }

  private static Conflict spanConflict(
      Claim start, Claim length, TimeRange began, LocalDate until, String role) {
    String message =
        "%s: %s to %s%s is %s, not \"%s\""
            .formatted(
                name(length),
                Calendars.words(began),
                Calendars.words(until),
                role,
                Calendars.elapsed(Calendars.between(began.firstDay(), until)),
                words(length));
    return Conflict.error(0.9, message, inOrder(start, length));
  }

  /** An event that began on a date is in a given week, month or year on the day of publication. */
  private static Optional<Conflict> periodSince(List<Claim> starts, Claim period) {
    Optional<LocalDate> published = period.at().sentence().document().published();
    Claim start = earliest(starts, period);
    if (published.isEmpty() || start == null) {
      return Optional.empty();
    }
    TimeRange began = Objects.requireNonNull(range(start));
    Value.Period nth = (Value.Period) period.value();
    double unit = nth.unit().seconds() / (double) TimeLength.Unit.DAY.seconds();
    long least = Calendars.between(began.lastDay(), published.get()) + 1;
    long most = Calendars.between(began.firstDay(), published.get()) + 1;
    // Newsrooms count loosely at the edges: allow one unit on either side.
    boolean fits = most >= (nth.nth() - 2) * unit + 1 && least <= (nth.nth() + 1) * unit;
    if (most < 0 || fits) {
      return Optional.empty();
    }
    String message =
        "%s: %s to %s (publication) is %s; %s"
            .formatted(
                name(period),
                Calendars.words(began),
                Calendars.words(published.get()),
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
    return SameEvent.apart(sorted[0], sorted[1]).isEmpty();
  }

  private static Claim[] inOrder(Claim one, Claim other) {
    return one.at().compareTo(other.at()) <= 0
        ? new Claim[] {one, other}
        : new Claim[] {other, one};
  }

  private static boolean isTerm(Claim claim) {
    return claim.subject().key().equals("sentence");
  }

  private static double days(long days) {
    return days * (double) TimeLength.Unit.DAY.seconds();
  }

  private static TimeLength length(Claim claim) {
    return ((Value.Length) claim.value()).length();
  }

  private static @Nullable TimeRange range(Claim claim) {
    return ((Value.Time) claim.value()).mention().range();
  }

  private static String name(Claim claim) {
    return claim.subject().head();
  }

  private static String words(Claim claim) {
    return ((Value.Length) claim.value()).mention().at().text();
  }
}
