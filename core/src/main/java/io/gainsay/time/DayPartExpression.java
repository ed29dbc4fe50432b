package io.gainsay.time;

import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.LocalDateTime;

/**
 * A part of a day: "Friday night", "that evening".
 *
 * @param code the TIMEX3 code: MO, MI, AF, EV or NI
 * @param day the day
 */
record DayPartExpression(String code, TimeExpression day) implements TimeExpression {

  @Override
  public Resolution resolve(TimeContext context) {
    Resolution resolution = day.resolve(context);
    TimeRange range = resolution.range();
    String value = ClockExpression.dayOf(resolution.value()) + "T" + code;
    return range == null
        ? resolution.withValue(Kind.TIME, value, null)
        : resolution.withValue(Kind.TIME, value, part(range.from().toLocalDate().atStartOfDay()));
  }

  /** Generous limits: writers differ on when evening begins, and nights run into the next day. */
  private TimeRange part(LocalDateTime midnight) {
    return switch (code) {
      case "MO" -> new TimeRange(midnight, midnight.plusHours(12));
      case "MI" -> new TimeRange(midnight.plusHours(11), midnight.plusHours(15));
      case "AF" -> new TimeRange(midnight.plusHours(12), midnight.plusHours(19));
      case "EV" -> new TimeRange(midnight.plusHours(16), midnight.plusHours(24));
      default -> new TimeRange(midnight.plusHours(17), midnight.plusHours(32));
    };
  }
}
