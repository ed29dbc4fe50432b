package io.gainsay.time;

import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time of day: "10:50 a.m. EST on Wednesday".
 *
 * @param time the time on the clock
 * @param minutes whether the words name minutes
 * @param sure whether the words tell which half of the day is meant
 * @param zone the zone as the words name it, or null
 * @param day the day
 * @param nextDay whether the time belongs to the day after: "midnight on Friday" ends Friday
 */
record ClockExpression(
    LocalTime time,
    boolean minutes,
    boolean sure,
    @Nullable ZoneOffset zone,
    TimeExpression day,
    boolean nextDay)
    implements TimeExpression {

  @Override
  public Resolution resolve(TimeContext context) {
    Resolution resolution = day.resolve(context);
    TimeRange range = resolution.range();
    LocalDateTime start =
        range == null ? null : range.from().toLocalDate().plusDays(nextDay ? 1 : 0).atTime(time);
    String date = start == null ? dayOf(resolution.value()) : start.toLocalDate().toString();
    String value = date + "T" + clock();
    TimeRange exact =
        start == null ? null : new TimeRange(start, start.plusMinutes(minutes ? 1 : 60));
    return resolution.withValue(Kind.TIME, value, exact).withZone(zone);
  }

  ClockExpression onDay(TimeExpression newDay) {
    return new ClockExpression(time, minutes, sure, zone, newDay, nextDay);
  }

  /** This time of an afternoon, evening or night where the words say so: "Friday night at 10". */
  ClockExpression inPart(TimeExpression part) {
    boolean late =
        part instanceof DayPartExpression p
            && (p.code().equals("AF") || p.code().equals("EV") || p.code().equals("NI"));
    boolean early =
        time.getHour() < (part instanceof DayPartExpression p && p.code().equals("NI") ? 6 : 1);
    return late && !sure && !early && time.getHour() < 12
        ? new ClockExpression(time.plusHours(12), minutes, true, zone, day, nextDay)
        : this;
  }

  /** Whether the words leave it to the context which day is meant. */
  boolean isDayOpen() {
    return day.equals(ClockParser.DAY_IN_FOCUS);
  }

  private String clock() {
    return time.getSecond() > 0
        ? String.format(
            Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond())
        : String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  /** The date part of a value, {@code XXXX-XX-XX} where it has none as fine as a day. */
  static String dayOf(String value) {
    int t = value.indexOf('T');
    String day = t >= 0 ? value.substring(0, t) : value;
    return day.length() >= 10 && !day.endsWith("REF") ? day : "XXXX-XX-XX";
  }
}
