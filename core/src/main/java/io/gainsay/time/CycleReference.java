package io.gainsay.time;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
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
    if (within == null) {
      return pointed(context);
    }
    Resolution outer = within.resolve(context);
    return isQuarterTold() ? sameQuarter(context.quarter(), outer) : inside(outer);
  }

  private boolean isQuarterTold() {
    return deixis == Deixis.THAT && isUnit(TimeLength.Unit.QUARTER);
  }

  /** "The 1988 period" beside a third quarter is the third quarter of 1988. */
  private static Resolution sameQuarter(@Nullable CalendarPeriod told, Resolution year) {
    TimeRange range = year.range();
    if (told == null || range == null) {
      return year;
    }
    int number = told.range().firstDay().get(IsoFields.QUARTER_OF_YEAR);
    return Resolution.date(
        CalendarPeriod.quarter(range.firstDay().getYear(), number), Anchor.NARRATIVE);
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
    CalendarPeriod quarter = context.quarter();
    if (quarter != null && isQuarterTold()) {
      return Resolution.date(quarter, Anchor.NARRATIVE);
    }
    if (isQuarterTold() && context.published() != null) {
      // Results are those of the quarter that is over.
      CalendarPeriod over = latestOver(context.published());
      return over == null
          ? Resolution.open(Kind.DATE, cycle.openValue())
          : Resolution.date(over, anchor());
    }
    LocalDate day = deixis.isNarrative() ? narrativeDay(context) : anchorDay(context);
    LocalDate start = cycle instanceof Cycle.Yearly ? context.rangeStart() : null;
    if (start != null && deixis == Deixis.PLAIN) {
      CalendarPeriod end = firstAfter(start.minusDays(1));
      return end == null
          ? Resolution.open(Kind.DATE, cycle.openValue())
          : Resolution.date(end, anchor());
    }
    CalendarPeriod told = inMonthTold(context);
    CalendarPeriod period = told != null ? told : day == null ? null : find(day, context.tense());
    if (period == null) {
      return weekdayOf(Resolution.open(Kind.DATE, cycle.openValue()));
    }
    return weekdayOf(Resolution.date(period, anchor()));
  }

  /** "The 19th" is that of the month of which the text last named a day. */
  private @Nullable CalendarPeriod inMonthTold(TimeContext context) {
    LocalDate day = context.narrativeDay();
    boolean alone = cycle instanceof Cycle.DayOfMonth && deixis == Deixis.PLAIN;
    return alone && day != null ? cycle.occurrence(day, 0) : null;
  }

  private @Nullable LocalDate narrativeDay(TimeContext context) {
    TimeLength.Unit unit = cycle instanceof Cycle.OfUnit u ? u.unit() : TimeLength.Unit.DAY;
    return context.narrativeOrigin(unit);
  }

  private boolean isUnit(TimeLength.Unit unit) {
    return cycle instanceof Cycle.OfUnit u && u.unit() == unit;
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
      case LAST, PRECEDING -> latestOver(isUnit(TimeLength.Unit.WEEK) ? workday(day) : day);
      case NEXT, FOLLOWING -> firstAfter(day);
      case PLAIN -> nearest(day, tense);
    };
  }

  /** Papers of a Sunday say "last week" for the one that ends with them. */
  private static LocalDate workday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
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

  /** The occurrence nearest to {@code day}, with the odds that the tense gives. */
  private @Nullable CalendarPeriod nearest(LocalDate day, Tense tense) {
    CalendarPeriod best = null;
    double bestCost = Double.POSITIVE_INFINITY;
    for (int round = -cycle.horizon(); round <= cycle.horizon(); round++) {
      CalendarPeriod period = cycle.occurrence(day, round);
      double cost = period == null ? Double.POSITIVE_INFINITY : cost(period, day, tense);
      if (cost < bestCost) {
        best = period;
        bestCost = cost;
      }
    }
    return best;
  }

  private double cost(CalendarPeriod period, LocalDate day, Tense tense) {
    LocalDate first = period.range().firstDay();
    LocalDate last = period.range().lastDay();
    if (first.isAfter(day)) {
      return ChronoUnit.DAYS.between(day, first) * againstFuture(period, tense);
    }
    boolean over = last.isBefore(day);
    return over ? ChronoUnit.DAYS.between(last, day) * againstPast(tense) : 0;
  }

  /**
   * How much farther a coming occurrence may lie than a bygone one before the latter is meant
   * instead. Days of the week follow the tense strictly; a date of the year a few weeks ahead is
   * more likely meant than last year's even in a clause that looks past.
   */
  private double againstFuture(CalendarPeriod period, Tense tense) {
    boolean weekday = cycle instanceof Cycle.Weekday;
    return switch (tense) {
      case PAST -> weekday ? 100 : 8;
      case LIKELY_PAST -> weekday ? 100 : period.days() == 1 ? 2 : 4;
      case UNKNOWN -> weekday ? 3 : 1.3;
      case FUTURE, OPEN -> 1;
    };
  }

  private double againstPast(Tense tense) {
    boolean weekday = cycle instanceof Cycle.Weekday;
    return tense == Tense.FUTURE ? (weekday ? 100 : 2.5) : 1;
  }
}
