package io.gainsay.mention;

import io.gainsay.nlp.TokenSpan;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time of day, a duration or a set of times.
 *
 * @param at where it stands
 * @param kind its TIMEX3 type
 * @param value its TIMEX3 value: {@code 2013-03-22}, {@code P10M}, {@code XXXX-10-07} …
 * @param range the calendar time denoted, or null where it is a duration, a set, or not known; for
 *     a date without a year the range holds the year the context implies
 * @param length the length denoted by a duration; for a counted unit ("its second week", "day 300")
 *     the time since the beginning at which it runs, with the ordinal as {@code count}; null
 *     otherwise
 * @param anchor what fixes the place on the calendar
 * @param hedge how the value binds
 * @param weekday the day of the week that the text names, or null; for a weekday beside a date
 *     ("Friday, Oct. 30") the text's claim, not the calendar's
 * @param zone the zone that the text names for a time of day, or null; {@code value} and {@code
 *     range} are in that zone
 */
public record TimeMention(
    TokenSpan at,
    Kind kind,
    String value,
    @Nullable TimeRange range,
    @Nullable TimeLength length,
    Anchor anchor,
    Hedge hedge,
    @Nullable DayOfWeek weekday,
    @Nullable ZoneOffset zone)
    implements Mention {

  /** TIMEX3 types. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** What fixes a mention's place on the calendar. */
  public enum Anchor {
    /** The words themselves: "7 October 2023". */
    STATED,
    /** The words but for the year, which the context implies: "Oct. 7". */
    YEAR_IMPLIED,
    /** The day of publication: "last Tuesday". */
    PUBLICATION,
    /** A time named before it: "two days later". */
    NARRATIVE,
    /** Nothing does. */
    NONE,
    /**
     * Nothing can: the calendar or the clock has no such date or time ("Feb. 30", "25:00"). The
     * value is as written, the range null.
     */
    IMPOSSIBLE
  }

  /** Whether this counts a unit since some beginning: "its second week", "day 300". */
  public boolean isCounted() {
    return kind == Kind.DATE && length != null;
  }

  /** Whether it tells no more than that it was, is or will be: "recently", "now", "some day". */
  public boolean isVague() {
    return value.endsWith("_REF");
  }

  /** Whether it is a place on the calendar or the clock, neither vague nor counted. */
  public boolean isPlaced() {
    return (kind == Kind.DATE || kind == Kind.TIME) && !isVague() && !isCounted();
  }

  @Override
  public String type() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
