package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Happening;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Telling;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that are taken for granted of what the text tells to have been on another day.
 *
 * <p>"Thursday's deluge" speaks of a deluge as known: the text should have told of one, and of a
 * Thursday. If all that it tells of such a thing is of another day, the two cannot both hold.
 */
final class KnownDays {

  /** Of more days in one text not all are compared. */
  private static final int CROWD = 200;

  /** In so many sentences at most stands the lead. */
  private static final int LEAD = 3;

  /** With more other days a text is about more than one thing. */
  private static final int FEW = 3;

  private final List<Claim> claims;

  /** Claims of another occasion: such may be what a day is taken up from. */
  private final List<Claim> elsewhere;

  private KnownDays(List<Claim> all) {
    claims = all.stream().filter(KnownDays::isTold).toList();
    elsewhere = all.stream().filter(c -> c.scope().elsewhere() && !days(c).isEmpty()).toList();
  }

  static List<Conflict> among(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    if (claims.size() > CROWD) {
      return conflicts;
    }
    KnownDays days = new KnownDays(claims);
    for (Claim claim : days.claims) {
      boolean taken = day(claim).known() || !day(claim).name().isEmpty();
      if (taken && isWeekday(day(claim).mention())) {
        days.compare(claim, conflicts);
      }
    }
    return Disagreements.joined(conflicts, claim -> day(claim).mention().at().text());
  }

  /** Whether a day is told by its name and not by its number: "Sunday", "Good Friday". */
  private static boolean isWeekday(TimeMention time) {
    return time.anchor() != Anchor.STATED
        && time.at().text().chars().noneMatch(Character::isDigit)
        && time.at().text().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isTold(Claim claim) {
    Modality modality = claim.scope().modality();
    return modality != Modality.DENIED
        && modality != Modality.SUPERSEDED
        && modality != Modality.DISPUTED
        && !claim.scope().elsewhere()
        && !days(claim).isEmpty();
  }

  private void compare(Claim known, List<Conflict> conflicts) {
    List<Claim> others =
        claims.stream()
            .filter(c -> c.at().sentence() != known.at().sentence())
            .filter(c -> c.at().sentence().document() == known.at().sentence().document())
            .toList();
    List<Claim> meant = others.stream().filter(c -> isOfOne(known, c)).toList();
    Claim antecedent = meant.isEmpty() ? main(known, others) : meant.get(0);
    boolean told =
        (meant.isEmpty() ? others : meant).stream().anyMatch(c -> agree(known, c))
            || elsewhere.stream().anyMatch(c -> agree(known, c));
    if (antecedent == null || told) {
      return;
    }
    boolean before = antecedent.at().compareTo(known.at()) < 0;
    Claim first = before ? antecedent : known;
    Claim second = before ? known : antecedent;
    String name = day(known).name().isEmpty() ? "the day" : day(known).name().toString();
    String message =
        "%s: \"%s\" here, \"%s\" there"
            .formatted(name, day(first).mention().at().text(), day(second).mention().at().text());
    conflicts.add(Conflict.warning(0.75, message, first, second));
  }

  /**
   * The day on which a short text tells that happened what it is about: the first that it names,
   * where nearly all others are of what is taken for granted.
   */
  private static @Nullable Claim main(Claim known, List<Claim> others) {
    if (Telling.is(known, Telling.INCIDENT) || Telling.is(known, Telling.BACK)) {
      Claim lead =
          others.stream().filter(claim -> Telling.is(claim, Telling.LEAD)).findFirst().orElse(null);
      if (lead != null && lead.at().compareTo(known.at()) < 0) {
        return lead;
      }
    }
    Claim first =
        others.stream().filter(c -> !Telling.is(c, Telling.REPORT)).findFirst().orElse(null);
    boolean lead =
        first != null
            && first.at().compareTo(known.at()) < 0
            && first.at().sentence().index() < LEAD
            && day(known).known()
            && (day(known).name().isEmpty() || !Telling.is(first, Telling.LEAD));
    return lead && others.size() <= FEW ? first : null;
  }

  /** Whether what one takes for granted is what the other tells of. */
  private static boolean isOfOne(Claim known, Claim other) {
    Happening name = day(known).name();
    if (Telling.is(other, Telling.REPORT)
        || name.isEmpty()
        || day(other).known() && !day(other).name().isEmpty()) {
      return false;
    }
    Happening.Term head = name.terms().get(name.terms().size() - 1);
    return name.hasAct()
        ? isRetold(name, day(other).event())
        : day(other).event().affinity(head) >= Happening.MEANT;
  }

  /** Whether the act of a clause, and what it befell, are told. */
  private static boolean isRetold(Happening clause, Happening event) {
    boolean act =
        clause.terms().stream()
            .filter(term -> term.sort() == Happening.Sort.ACT)
            .anyMatch(term -> event.affinity(term) >= Happening.MEANT);
    return act && clause.common(event) > Math.min(1, clause.terms().size() - 1);
  }

  private static boolean agree(Claim one, Claim other) {
    Set<DayOfWeek> common = EnumSet.copyOf(days(one));
    common.retainAll(days(other));
    return !common.isEmpty();
  }

  private static Set<DayOfWeek> days(Claim claim) {
    TimeMention time = day(claim).mention();
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (time.kind() == TimeMention.Kind.SET && time.weekday() == null) {
      int number = time.value().charAt(time.value().length() - 1) - '0';
      if (number >= DayOfWeek.MONDAY.getValue() && number <= DayOfWeek.SUNDAY.getValue()) {
        days.add(DayOfWeek.of(number));
      }
      return days;
    }
    TimeRange range = time.range();
    boolean full = time.anchor() == Anchor.STATED || time.anchor() == Anchor.YEAR_IMPLIED;
    if (time.weekday() != null && !full || range == null) {
      if (time.weekday() != null) {
        days.add(time.weekday());
      }
      return days;
    }
    for (LocalDate d = range.firstDay(); !d.isAfter(range.lastDay()); d = d.plusDays(1)) {
      days.add(d.getDayOfWeek());
    }
    return days;
  }

  private static Value.Day day(Claim claim) {
    return (Value.Day) claim.value();
  }
}
