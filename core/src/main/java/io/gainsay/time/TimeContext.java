package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time depends on beside its own words.
 *
 * @param published the day of publication, or null where it is not known
 * @param narrative the time that the text last named, or null where it has named none
 * @param narrativeDay the day that the text last named, or null where it has named none
 * @param quarter the quarter that the text last named, or null where it has named none
 * @param tense the tense of the clause
 * @param rangeStart the first day of the range that the expression ends ("from Oct. 7 to <em>May
 *     10</em>"), or null where it ends none
 */
record TimeContext(
    @Nullable LocalDate published,
    @Nullable CalendarPeriod narrative,
    @Nullable LocalDate narrativeDay,
    @Nullable CalendarPeriod quarter,
    Tense tense,
    @Nullable LocalDate rangeStart) {

  /** The day from which units of a length are counted in the narrative, or null. */
  @Nullable LocalDate narrativeOrigin(TimeLength.Unit unit) {
    boolean fine = unit.seconds() <= TimeLength.Unit.WEEK.seconds();
    if (fine && narrativeDay != null) {
      return narrativeDay;
    }
    return narrative == null || fine ? published : narrative.range().firstDay();
  }

  /** The day that fixes a date without a year, or null. */
  @Nullable LocalDate yearAnchor() {
    if (published != null || narrative == null) {
      return published;
    }
    return narrative.range().firstDay();
  }
}
