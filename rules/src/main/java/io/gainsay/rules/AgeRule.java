package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeRange;
import io.gainsay.rules.restated.Family;
import io.gainsay.rules.restated.RestatedValues;
import io.gainsay.rules.restated.Retellings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ages of one person that do not fit each other or the day of birth.
 *
 * <p>Each claim bounds the day of birth: who is 24 on a day was born more than 24 and at most 25
 * years before, and who has once been 24 any time earlier. Two claims that leave no common day
 * conflict.
 */
final class AgeRule implements GroupRule {

  /** Birthdays between an interview and its publication, and years that are counted roughly. */
  private static final long SLACK_DAYS = 200;

  /** Two ages of today may be of different days; only more than one year's difference is told. */
  private static final long SLACK_DAYS_OF_TODAY = 2;

  /** Earlier claims of one person that each later one is compared with. */
  private static final int NEIGHBOURS = 16;

  private final Retellings restated = RestatedValues.of(Family.AGES);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "age", "Ages of one person that do not fit each other or the birth", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.PERSON_AGE, ClaimKind.PERSON_BIRTH, ClaimKind.BARE_AGE);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    if (isRestated(claims)) {
      return restated.conflicts(claims);
    }
    List<Claim> plain =
        claims.stream()
            .filter(AgeRule::isMeant)
            .sorted((a, b) -> a.at().compareTo(b.at()))
            .toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (int later = 1; later < plain.size(); later++) {
      for (int first = Math.max(0, later - NEIGHBOURS); first < later; first++) {
        compare(plain.get(first), plain.get(later)).ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  @Override
  public List<NearPair> explain(List<Claim> claims) {
    return isRestated(claims) ? restated.nearPairs(info().id(), claims) : List.of();
  }

  /** Whether the claims are those that are weighed; they share no subject with others. */
  private static boolean isRestated(List<Claim> claims) {
    return claims.get(0).kind() == ClaimKind.BARE_AGE;
  }

  /** "19 at the time" sounds superseded but is not; "first given as 24" is. */
  private static boolean isMeant(Claim claim) {
    Modality modality = claim.scope().modality();
    Birth birth = Birth.of(claim);
    boolean past = birth != null && !birth.today();
    return modality == Modality.ASSERTED
        || modality == Modality.GIVEN
        || modality == Modality.SUPERSEDED && past;
  }

  private static Optional<Conflict> compare(Claim first, Claim second) {
    Birth one = Birth.of(first);
    Birth other = Birth.of(second);
    if (one == null || other == null || one.today() && other.today() && one.age() == other.age()) {
      return Optional.empty();
    }
    boolean dateless = one.undated() || other.undated();
    if (dateless && !(one.undated() && other.undated())) {
      return Optional.empty();
    }
    boolean ages = one.today() && other.today();
    long slack = ages ? SLACK_DAYS_OF_TODAY : SLACK_DAYS;
    if (one.gapTo(other) <= slack) {
      return Optional.empty();
    }
    String message =
        "%s: %s and %s".formatted(first.subject().head(), one.words(first), other.words(second));
    return Optional.of(Conflict.error(0.88, message, first, second));
  }

  /**
   * When somebody can have been born.
   *
   * @param from the first possible day, {@link LocalDate#MIN} where none is known
   * @param until the last possible day
   * @param age the age told, -1 where the birth itself is
   * @param today whether the age is of the day of publication
   * @param undated whether that day is not known
   */
  private record Birth(LocalDate from, LocalDate until, int age, boolean today, boolean undated) {

    static @Nullable Birth of(Claim claim) {
      TimeRange moment = claim.scope().eventTime();
      if (claim.value() instanceof Value.Time time) {
        TimeRange born = time.mention().range();
        return born == null ? null : new Birth(born.firstDay(), born.lastDay(), -1, false, false);
      }
      Quantity years = Values.quantity(claim);
      int age = years.stated().intValue();
      LocalDate published = claim.at().sentence().document().published().orElse(null);
      boolean undated = moment == null;
      LocalDate first = moment == null ? LocalDate.EPOCH : moment.firstDay();
      LocalDate last = moment == null ? LocalDate.EPOCH : moment.lastDay();
      boolean least = years.high() == null;
      boolean today = !least && (undated || first.equals(published) && last.equals(published));
      LocalDate from = least ? LocalDate.MIN : first.minusYears(age + 1L).plusDays(1);
      return new Birth(from, last.minusYears(age), age, today, undated);
    }

    /** Days between two stretches that do not meet, negative where they do. */
    long gapTo(Birth other) {
      return Math.max(
          ChronoUnit.DAYS.between(until, other.from), ChronoUnit.DAYS.between(other.until, from));
    }

    String words(Claim claim) {
      if (age < 0) {
        return "\"%s\"".formatted(claim.at().text());
      }
      String told = age + " years old";
      if (today) {
        return told;
      }
      if (from.equals(LocalDate.MIN)) {
        return "at least " + told;
      }
      String born =
          from.getYear() == until.getYear()
              ? String.valueOf(from.getYear())
              : from.getYear() + " or " + until.getYear();
      TimeRange moment = claim.scope().eventTime();
      String when = moment == null ? "" : " in " + moment.firstDay().getYear();
      return told + when + ", so born in " + born;
    }
  }
}
