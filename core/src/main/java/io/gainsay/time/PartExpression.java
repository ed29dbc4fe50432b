package io.gainsay.time;

import io.gainsay.mention.TimeRange;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A part of a period: "early 1990s", "mid-March", "the end of the year". TIMEX3 names the whole and
 * marks the part; here the range narrows.
 */
record PartExpression(Part part, TimeExpression whole) implements TimeExpression {

  /** The parts, as the share of the whole that they can cover. */
  enum Part {
    EARLY(0, 0.5),
    MID(0.2, 0.8),
    LATE(0.5, 1),
    START(0, 0.34),
    END(0.66, 1),
    /** "Later this year", "earlier on Friday": the words leave the rest to the context. */
    LATER(0, 1);

    private final double from;
    private final double until;

    Part(double from, double until) {
      this.from = from;
      this.until = until;
    }

    TimeRange of(TimeRange range) {
      long seconds = Duration.between(range.from(), range.until()).toSeconds();
      LocalDateTime start = range.from().plusSeconds(Math.round(seconds * from));
      LocalDateTime end = range.from().plusSeconds(Math.round(seconds * until));
      return seconds > 2 * 86_400
          ? TimeRange.days(start.toLocalDate(), end.minusSeconds(1).toLocalDate())
          : new TimeRange(start, end);
    }
  }

  @Override
  public Resolution resolve(TimeContext context) {
    Resolution resolution = whole.resolve(context);
    TimeRange range = resolution.range();
    return range == null ? resolution : resolution.withRange(part.of(range));
  }
}
