package io.gainsay.rules;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeRange;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which claims in time can hold together: a simple temporal network (Dechter, Meiri and Pearl,
 * 1991) over the start and the end of one thing and the day of publication.
 *
 * <p>Each claim bounds the distance of two moments. Claims that cannot hold together are a cycle of
 * bounds with a negative sum; the shortest such cycle names the smallest set. Claims only ever add
 * bounds, so none solves a conflict. Distances are in seconds. Not thread-safe.
 *
 * @param <C> what stands for a claim
 */
final class TimeNetwork<C> {

  /** The moments of the network. */
  enum Moment {
    /** The origin of the calendar. */
    EPOCH,
    START,
    END,
    PUBLICATION
  }

  /** That {@code to} is at most so many seconds after {@code from}. */
  private record Bound<C>(Moment from, Moment to, double seconds, @Nullable C claim) {}

  /** A way through the network and the bound it ends with. */
  private record Path<C>(double seconds, @Nullable Path<C> before, Bound<C> last) {}

  private static final int MOMENTS = Moment.values().length;

  /** What computing with doubles may lose. */
  private static final double TINY = 1e-3;

  private final List<Bound<C>> bounds = new ArrayList<>();

  TimeNetwork() {
    bound(Moment.END, Moment.START, 0, null);
  }

  /**
   * A claim that a moment lies in a stretch of the calendar.
   *
   * @param claim the claim, or null for what nobody doubts
   */
  TimeNetwork<C> at(Moment moment, TimeRange range, @Nullable C claim) {
    bound(Moment.EPOCH, moment, seconds(range.until()), claim);
    return bound(moment, Moment.EPOCH, -seconds(range.from()), claim);
  }

  /** A claim that from the start to the end it takes so long. */
  TimeNetwork<C> lasts(TimeLength length, C claim) {
    bound(Moment.START, Moment.END, length.most(), claim);
    return bound(Moment.END, Moment.START, -length.least(), claim);
  }

  /** A claim that by the end or by publication it has lasted at least so long. */
  TimeNetwork<C> hasLasted(Moment until, double seconds, C claim) {
    return bound(until, Moment.START, -seconds, claim);
  }

  /** The smallest set of claims that cannot hold together, in the order in which they bind. */
  Optional<Set<C>> conflict() {
    Path<C> smallest = null;
    for (Moment moment : Moment.values()) {
      Path<C> cycle = negativeCycle(moment);
      if (cycle != null && (smallest == null || claims(cycle).size() < claims(smallest).size())) {
        smallest = cycle;
      }
    }
    return Optional.ofNullable(smallest).map(TimeNetwork::claims);
  }

  /** The negative cycle through a moment that has the fewest bounds, or null. */
  private @Nullable Path<C> negativeCycle(Moment moment) {
    Map<Moment, Path<C>> ends = new EnumMap<>(Moment.class);
    for (Bound<C> bound : bounds) {
      if (bound.from == moment) {
        shorten(ends, new Path<>(bound.seconds, null, bound));
      }
    }
    for (int length = 1; length <= MOMENTS; length++) {
      Path<C> cycle = ends.get(moment);
      if (cycle != null && cycle.seconds < -TINY) {
        return cycle;
      }
      ends = longer(ends);
    }
    return null;
  }

  /** The shortest paths with one bound more. */
  private Map<Moment, Path<C>> longer(Map<Moment, Path<C>> paths) {
    Map<Moment, Path<C>> longer = new EnumMap<>(paths);
    for (Bound<C> bound : bounds) {
      Path<C> before = paths.get(bound.from);
      if (before != null) {
        shorten(longer, new Path<>(before.seconds + bound.seconds, before, bound));
      }
    }
    return longer;
  }

  private static <C> void shorten(Map<Moment, Path<C>> paths, Path<C> path) {
    paths.merge(path.last.to, path, (one, other) -> other.seconds < one.seconds ? other : one);
  }

  private static <C> Set<C> claims(Path<C> cycle) {
    Deque<C> claims = new ArrayDeque<>();
    for (Path<C> path = cycle; path != null; path = path.before) {
      if (path.last.claim != null) {
        claims.addFirst(path.last.claim);
      }
    }
    return new LinkedHashSet<>(claims);
  }

  private TimeNetwork<C> bound(Moment from, Moment to, double seconds, @Nullable C claim) {
    bounds.add(new Bound<>(from, to, seconds, claim));
    return this;
  }

  private static double seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
