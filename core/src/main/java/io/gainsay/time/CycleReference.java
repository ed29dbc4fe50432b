package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence of something that comes round: "last Tuesday", "Oct. 7", "this summer", "the third
 * quarter of 1984", "June last year".
 *
 * @param cycle what comes round
 * @param deixis how the words point at one occurrence
 * @param within the period in which it lies, where the words name one; null otherwise
 */
record CycleReference(Cycle cycle, Deixis deixis, @Nullable TimeExpression within)
    implements TimeExpression {

  @Override
  public Resolution resolve(TimeContext context) {
    return within == null ? pointed(context) : inside(within.resolve(context));
  }

  private Resolution inside(Resolution outer) {
    TimeRange range = outer.range();
    if (range == null) {
      return Resolution.open(Kind.DATE, cycle.openValue());
    }
    CalendarPeriod period = cycle.occurrence(range.firstDay(), 0);
    if (period != null) {
      return weekdayOf(Resolution.date(period, outer.anchor()));
    }
    String year = CalendarPeriod.year(range.firstDay().getYear());
    return cycle.openValue().startsWith("XXXX")
        ? Resolution.impossible(Kind.DATE, year + cycle.openValue().substring(4))
        : Resolution.open(Kind.DATE, cycle.openValue());
  }

  private Resolution pointed(TimeContext context) {
    LocalDate day = deixis.isNarrative() ? narrativeDay(context) : anchorDay(context);
    CalendarPeriod period = day == null ? null : find(day, context.tense());
    if (period == null) {
      return weekdayOf(Resolution.open(Kind.DATE, cycle.openValue()));
    }
    return weekdayOf(Resolution.date(period, anchor()));
  }

  private @Nullable LocalDate narrativeDay(TimeContext context) {
    TimeLength.Unit unit =
        cycle instanceof Cycle.OfUnit u ? u.unit() : TimeLength.Unit.DAY;
    return context.narrativeOrigin(unit);
  }

  private @Nullable LocalDate anchorDay(TimeContext context) {
    return cycle instanceof Cycle.Yearly && deixis == Deixis.PLAIN
        ? context.yearAnchor()
        : context.published();
  }

  private Resolution weekdayOf(Resolution resolution) {
    return cycle instanceof Cycle.Weekday w ? resolution.withWeekday(w.day()) : resolution;
  }

  private Anchor anchor() {
    if (deixis.isNarrative()) {
      return Anchor.NARRATIVE;
    }
    return cycle instanceof Cycle.Yearly && deixis == Deixis.PLAIN
        ? Anchor.YEAR_IMPLIED
        : Anchor.PUBLICATION;
  }

  private @Nullable CalendarPeriod find(LocalDate day, Tense tense) {
    return switch (deixis) {
      case THIS, THAT -> cycle.occurrence(day, 0);
      case LAST, PRECEDING -> latestOver(day);
      case NEXT, FOLLOWING -> firstAfter(day);
      case PLAIN -> tense == Tense.FUTURE ? firstNotOver(day) : latestBegun(day);
    };
  }

  private @Nullable CalendarPeriod latestOver(LocalDate day) {
    for (int round = 0; round >= -cycle.horizon(); round--) {
      CalendarPeriod period = cycle.occurrence(day, round);
      if (period != null && period.range().lastDay().isBefore(day)) {
        return period;
      }
    }
    return null;
  }

  private @Nullable CalendarPeriod firstAfter(LocalDate day) {
    for (int round = 0; round <= cycle.horizon(); round++) {
      CalendarPeriod period = cycle.occurrence(day, round);
      if (period != null && period.range().firstDay().isAfter(day)) {
        return period;
      }
    }
    return null;
  }

  private @Nullable CalendarPeriod latestBegun(LocalDate day) {
    for (int round = 0; round >= -cycle.horizon(); round--) {
      CalendarPeriod period = cycle.occurrence(day, round);
      if (period != null && !period.range().firstDay().isAfter(day)) {
        return period;
      }
    }
    return null;
  }

  private @Nullable CalendarPeriod firstNotOver(LocalDate day) {
    for (int round = 0; round <= cycle.horizon(); round++) {
      CalendarPeriod period = cycle.occurrence(day, round);
      if (period != null && !period.range().lastDay().isBefore(day)) {
        return period;
      }
    }
    return null;
  }
}
