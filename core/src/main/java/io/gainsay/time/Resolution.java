package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What an expression of time denotes in its context; the components are a mention's. */
record Resolution(
    Kind kind,
    String value,
    @Nullable TimeRange range,
    @Nullable TimeLength length,
    Anchor anchor,
    @Nullable DayOfWeek weekday,
    @Nullable ZoneOffset zone) {

  static Resolution date(CalendarPeriod period, Anchor anchor) {
    return new Resolution(Kind.DATE, period.value(), period.range(), null, anchor, null, null);
  }

  /** A time on the calendar that nothing fixes. */
  static Resolution open(Kind kind, String value) {
    return new Resolution(kind, value, null, null, Anchor.NONE, null, null);
  }

  /** A date or time that the calendar or the clock does not have, as written. */
  static Resolution impossible(Kind kind, String value) {
    return new Resolution(kind, value, null, null, Anchor.IMPOSSIBLE, null, null);
  }

  Resolution withRange(@Nullable TimeRange newRange) {
    return new Resolution(kind, value, newRange, length, anchor, weekday, zone);
  }

  Resolution withValue(Kind newKind, String newValue, @Nullable TimeRange newRange) {
    return new Resolution(newKind, newValue, newRange, length, anchor, weekday, zone);
  }

  Resolution withWeekday(DayOfWeek newWeekday) {
    return new Resolution(kind, value, range, length, anchor, newWeekday, zone);
  }

  Resolution withZone(@Nullable ZoneOffset newZone) {
    return new Resolution(kind, value, range, length, anchor, weekday, newZone);
  }
}
