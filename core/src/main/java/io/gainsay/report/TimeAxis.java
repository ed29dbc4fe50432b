package io.gainsay.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale of time: from {@code from} at 0 to {@code until} at 1, with a little room at both ends.
 *
 * @param from the first moment to be shown
 * @param until the first moment after it that need not be shown
 */
record TimeAxis(LocalDateTime from, LocalDateTime until) {

  /** Room at each end. */
  private static final double MARGIN = 0.03;

  /** More ticks than this would run into each other. */
  private static final int MOST_TICKS = 9;

  /** How far apart ticks may be, from the nearest on. */
  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.HOURS),
          new Step(6, ChronoUnit.HOURS),
          new Step(1, ChronoUnit.DAYS),
          new Step(2, ChronoUnit.DAYS),
          new Step(1, ChronoUnit.WEEKS),
          new Step(2, ChronoUnit.WEEKS),
          new Step(1, ChronoUnit.MONTHS),
          new Step(3, ChronoUnit.MONTHS),
          new Step(6, ChronoUnit.MONTHS),
          new Step(1, ChronoUnit.YEARS),
          new Step(2, ChronoUnit.YEARS),
          new Step(5, ChronoUnit.YEARS),
          new Step(10, ChronoUnit.YEARS),
          new Step(20, ChronoUnit.YEARS),
          new Step(50, ChronoUnit.YEARS),
          new Step(100, ChronoUnit.YEARS),
          new Step(500, ChronoUnit.YEARS),
          new Step(1000, ChronoUnit.YEARS));

  private static final DateTimeFormatter HOUR = format("HH:mm");
  private static final DateTimeFormatter DAY = format("d MMM");
  private static final DateTimeFormatter DAY_AND_YEAR = format("d MMM uuuu");
  private static final DateTimeFormatter MONTH_AND_YEAR = format("MMM uuuu");
  private static final DateTimeFormatter YEAR = format("uuuu");

  /** A mark on the scale. */
  record Tick(LocalDateTime at, String label) {}

  private record Step(int amount, ChronoUnit unit) {

    double ticks(Duration length) {
      return length.toSeconds() / (double) unit.getDuration().toSeconds() / amount;
    }

    /** The last tick that is not after a moment. */
    LocalDateTime last(LocalDateTime moment) {
      LocalDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
      return switch (unit) {
        case HOURS -> moment.truncatedTo(ChronoUnit.HOURS).minusHours(moment.getHour() % amount);
        case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTHS -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % amount);
        case YEARS -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), amount));
        default -> day;
      };
    }

    String label(LocalDateTime tick, boolean newYear) {
      return switch (unit) {
        case HOURS -> (tick.getHour() == 0 ? DAY : HOUR).format(tick);
        case MONTHS -> MONTH_AND_YEAR.format(tick);
        case YEARS -> YEAR.format(tick);
        default -> (newYear ? DAY_AND_YEAR : DAY).format(tick);
      };
    }
  }

  /** Where a moment is on the scale, from 0 to 1. */
  double position(LocalDateTime moment) {
    double length = Duration.between(from, until).toMillis();
    double share = Duration.between(from, moment).toMillis() / length;
    return MARGIN + share * (1 - 2 * MARGIN);
  }

  /** Round moments in the order of time, few enough to be labelled. */
  List<Tick> ticks() {
    Duration length = Duration.between(from, until);
    Step step =
        STEPS.stream()
            .filter(each -> each.ticks(length) <= MOST_TICKS - 1)
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime at = step.last(from);
    int year = Integer.MIN_VALUE;
    while (!at.isAfter(until) && ticks.size() <= MOST_TICKS) {
      if (!at.isBefore(from)) {
        ticks.add(new Tick(at, step.label(at, at.getYear() != year)));
        year = at.getYear();
      }
      at = at.plus(step.amount(), step.unit());
    }
    return ticks;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
