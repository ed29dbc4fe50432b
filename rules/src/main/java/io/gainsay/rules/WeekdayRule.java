package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A weekday that its date does not fall on, and two dates whose weekdays cannot be of one year. */
final class WeekdayRule implements GroupRule {

  /** A year that only the day of publication implies is as good as stated within so many days. */
  private static final long SURE_DAYS = 120;

  /** How far another year's date may lie from publication and still be the one that is meant. */
  private static final long OTHER_YEAR_DAYS = 300;

  @Override
  public RuleInfo info() {
    return new RuleInfo("weekday", "A weekday that its date does not fall on", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.WEEKDAY);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    Claim open = null;
    for (Claim claim : claims) {
      TimeMention time = Values.time(claim);
      if (time.range() != null) {
        if (isWrong(time) && (rightOne(claim, claims) != null || !isOtherYear(claim))) {
          conflicts.add(conflict(claim, claims));
        }
        continue;
      }
      boolean comparable =
          open != null && open.at().sentence().document() == claim.at().sentence().document();
      if (open != null && comparable && !ofOneYear(Values.time(open), time)) {
        conflicts.add(pair(open, claim));
      }
      open = claim;
    }
    return conflicts;
  }

  private static boolean isWrong(TimeMention time) {
    LocalDate date = date(time);
    // Midnight on a Friday is the first moment of Saturday.
    boolean midnight = time.kind() == TimeMention.Kind.TIME && time.value().endsWith("T00:00");
    return date.getDayOfWeek() != weekday(time)
        && !(midnight && date.minusDays(1).getDayOfWeek() == weekday(time));
  }

  /** Whether the year is implied, and another that may be meant has the date on that weekday. */
  private static boolean isOtherYear(Claim claim) {
    TimeMention time = Values.time(claim);
    LocalDate date = date(time);
    if (time.anchor() == Anchor.PUBLICATION) {
      return date.plusMonths(1).getDayOfWeek() == weekday(time)
          || date.minusMonths(1).getDayOfWeek() == weekday(time);
    }
    if (time.anchor() != Anchor.YEAR_IMPLIED) {
      return false;
    }
    LocalDate published = claim.at().sentence().document().published().orElse(null);
    for (int years : new int[] {-1, 1}) {
      LocalDate other = date.plusYears(years);
      boolean near =
          published == null
              || Math.abs(ChronoUnit.DAYS.between(published, other)) <= OTHER_YEAR_DAYS;
      if (near && other.getDayOfWeek() == weekday(time)) {
        return true;
      }
    }
    return published == null;
  }

  private static Conflict conflict(Claim claim, List<Claim> all) {
    TimeMention time = Values.time(claim);
    LocalDate date = date(time);
    String message =
        String.format(
            Locale.ROOT,
            "\"%s\", but %s %d, %d falls on a %s",
            time.at().text(),
            date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            date.getDayOfMonth(),
            date.getYear(),
            date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    Claim right = rightOne(claim, all);
    if (right != null) {
      boolean before = right.at().compareTo(claim.at()) < 0;
      return Conflict.error(0.95, message, before ? right : claim, before ? claim : right);
    }
    if (time.anchor() == Anchor.STATED) {
      return Conflict.error(0.95, message, claim);
    }
    LocalDate published = claim.at().sentence().document().published().orElse(date);
    if (agreesWithOthers(claim, all)) {
      return Conflict.suggestion(0.5, message, claim);
    }
    boolean sure = Math.abs(ChronoUnit.DAYS.between(published, date)) <= SURE_DAYS;
    return sure ? Conflict.error(0.9, message, claim) : Conflict.warning(0.7, message, claim);
  }

  /** Where the document has the date on its weekday. */
  private static @Nullable Claim rightOne(Claim claim, List<Claim> all) {
    for (Claim other : all) {
      TimeMention time = Values.time(other);
      boolean comparable =
          time.range() != null
              && other.at().sentence().document() == claim.at().sentence().document();
      if (comparable && date(time).equals(date(Values.time(claim))) && !isWrong(time)) {
        return other;
      }
    }
    return null;
  }

  /**
   * Whether the document's other weekdays are off by as much and none is right: then it is rather
   * the year that is not the one of publication.
   */
  private static boolean agreesWithOthers(Claim claim, List<Claim> all) {
    int offset = offset(Values.time(claim));
    int alike = 0;
    for (Claim other : all) {
      TimeMention time = Values.time(other);
      boolean comparable =
          !other.equals(claim)
              && time.anchor() == Anchor.YEAR_IMPLIED
              && other.at().sentence().document() == claim.at().sentence().document()
              && !date(time).equals(date(Values.time(claim)));
      if (comparable && offset(time) != offset) {
        return false;
      }
      alike += comparable ? 1 : 0;
    }
    return alike > 0;
  }

  private static int offset(TimeMention time) {
    return Math.floorMod(weekday(time).getValue() - date(time).getDayOfWeek().getValue(), 7);
  }

  private static Conflict pair(Claim first, Claim second) {
    TimeMention one = Values.time(first);
    TimeMention other = Values.time(second);
    MonthDay day = monthDay(other);
    long days = ChronoUnit.DAYS.between(monthDay(one).atYear(2023), day.atYear(2023));
    DayOfWeek expected = weekday(one).plus(days);
    String message =
        String.format(
            Locale.ROOT,
            "\"%s\" and \"%s\": %d days apart, so if one is a %s the other is a %s",
            one.at().text(),
            other.at().text(),
            Math.abs(days),
            weekday(one).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            expected.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return Conflict.warning(0.85, message, first, second);
  }

  /** Whether some year, or New Year between them, has both dates on their weekdays. */
  private static boolean ofOneYear(TimeMention one, TimeMention other) {
    for (int year = 2000; year < 2028; year++) {
      for (int shift = -1; shift <= 1; shift++) {
        LocalDate a = atYear(one, year);
        LocalDate b = atYear(other, year + shift);
        boolean near = Math.abs(ChronoUnit.DAYS.between(a, b)) <= OTHER_YEAR_DAYS;
        if (near && a.getDayOfWeek() == weekday(one) && b.getDayOfWeek() == weekday(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static LocalDate atYear(TimeMention time, int year) {
    return monthDay(time).atYear(year);
  }

  private static MonthDay monthDay(TimeMention time) {
    return MonthDay.of(
        Integer.parseInt(time.value().substring(5, 7)),
        Integer.parseInt(time.value().substring(8, 10)));
  }

  private static LocalDate date(TimeMention time) {
    return Objects.requireNonNull(time.range(), "a date without its place").firstDay();
  }

  private static DayOfWeek weekday(TimeMention time) {
    return Objects.requireNonNull(time.weekday(), "a date without its weekday");
  }
}
