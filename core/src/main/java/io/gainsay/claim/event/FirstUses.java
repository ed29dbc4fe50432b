package io.gainsay.claim.event;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about when something was opened or founded that do not name it: its first use ("the first
 * trains ran in 1891") and its anniversaries ("celebrated its centenary in 1994"). What is meant is
 * left to {@link Openings#resolve}.
 */
final class FirstUses {

  /** How far from the verb of a first use its date may stand. */
  private static final int REACH = 10;

  /** How far from its date an anniversary may stand. */
  private static final int ANNIVERSARY_REACH = 9;

  private static final int CENTENARY = 100;

  private final Reading reading;
  private final EventWords words;

  FirstUses(Reading reading) {
    this.reading = reading;
    this.words = EventWords.standard();
  }

  /** What a date says of a first use or an anniversary. */
  List<Claim> at(Sentence sentence, TimeMention time) {
    List<Claim> claims = new ArrayList<>();
    if (time.range() == null || time.kind() != TimeMention.Kind.DATE || isLoose(time)) {
      return claims;
    }
    int use = firstUse(sentence, time);
    if (use >= 0) {
      claim("open", sentence, use, time, time).ifPresent(claims::add);
      return claims;
    }
    for (int i = Math.max(0, time.at().from() - ANNIVERSARY_REACH);
        i < Math.min(sentence.size(), time.at().to() + ANNIVERSARY_REACH);
        i++) {
      int years = yearsOf(sentence, i);
      if (years > 0 && !time.at().contains(i) && isNearest(sentence, time, i)) {
        TimeMention start = before(time, years, i);
        claim("open", sentence, i, time, start).ifPresent(claims::add);
        claim("found", sentence, i, time, start).ifPresent(claims::add);
        return claims;
      }
    }
    return claims;
  }

  /** Whether no other date stands nearer to a token. */
  private boolean isNearest(Sentence sentence, TimeMention time, int token) {
    return reading.mentions(sentence, TimeMention.class).stream()
        .filter(other -> other.kind() == TimeMention.Kind.DATE)
        .noneMatch(other -> distance(other, token) < distance(time, token));
  }

  private static int distance(TimeMention time, int token) {
    return Math.abs(time.at().from() - token);
  }

  /** News has weekdays; a first use of history has a year. */
  private static boolean isLoose(TimeMention time) {
    return time.weekday() != null
        || time.anchor() != TimeMention.Anchor.STATED
        || time.isCounted()
        || time.isVague();
  }

  /** The verb of "the first train ran" beside a date, or -1. */
  private int firstUse(Sentence sentence, TimeMention time) {
    Clause clause = Clauses.at(sentence, time.at().from());
    int from = Math.max(clause.from(), time.at().from() - REACH);
    int to = Math.min(clause.to(), time.at().to() + REACH);
    for (int i = from; i < to; i++) {
      boolean uses =
          sentence.token(i).isWord()
              && words.use().contains(Lemmas.english().verb(sentence.lower(i)));
      if (uses && !time.at().contains(i) && isFirst(sentence, i, clause.from())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the subject of a verb is the first of its sort, or it is done for the first time. */
  private static boolean isFirst(Sentence sentence, int verb, int floor) {
    boolean subject = sentence.is(verb - 2, "first") && sentence.tag(verb - 1) == Tag.NOUN;
    return verb > floor && (sentence.is(verb - 1, "first") || subject);
  }

  /** The years of the anniversary that a token names, or -1. */
  private int yearsOf(Sentence sentence, int token) {
    if (sentence.is(token, "centenary") || sentence.is(token, "centennial")) {
      return CENTENARY;
    }
    if (sentence.is(token, "bicentenary")) {
      return 2 * CENTENARY;
    }
    if (sentence.is(token, "anniversary")) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        boolean nth = amount.quantity().unit().dimension() == Dimension.ORDER;
        if (nth && amount.at().to() == token && sentence.is(amount.at().from() - 1, "its")) {
          return amount.quantity().stated().intValue();
        }
      }
    }
    return sentence.is(token, "since") ? yearsBefore(sentence, token) : -1;
  }

  /** The years of "one hundred years since the first train ran", or -1. */
  private int yearsBefore(Sentence sentence, int since) {
    for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
      TimeLength length = time.length();
      if (length != null
          && time.at().to() == since
          && length.unit() == TimeLength.Unit.YEAR
          && begins(sentence, since)) {
        return (int) length.count();
      }
    }
    return -1;
  }

  private boolean begins(Sentence sentence, int since) {
    for (int i = since + 1; i < Math.min(sentence.size(), since + ANNIVERSARY_REACH); i++) {
      boolean opens =
          EventVerbs.standard().at(sentence, i).filter(EventVerbs.Sense::begins).isPresent();
      if (opens || sentence.token(i).isWord() && isFirstUse(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstUse(Sentence sentence, int verb) {
    return words.use().contains(Lemmas.english().verb(sentence.lower(verb)))
        && isFirst(sentence, verb, 0);
  }

  /** The year so many years before a time, as precise as an anniversary is. */
  private static TimeMention before(TimeMention time, int years, int anniversary) {
    int year = time.range() == null ? 0 : time.range().firstDay().getYear() - years;
    TimeRange range = TimeRange.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    TokenSpan at =
        new TokenSpan(
            time.at().sentence(),
            Math.min(anniversary, time.at().from()),
            Math.max(anniversary + 1, time.at().to()));
    return new TimeMention(
        at,
        TimeMention.Kind.DATE,
        String.valueOf(year),
        range,
        null,
        TimeMention.Anchor.STATED,
        time.hedge(),
        null,
        null);
  }

  private Optional<Claim> claim(
      String key, Sentence sentence, int verb, TimeMention time, TimeMention start) {
    Clause clause = Clauses.at(sentence, verb);
    Scope scope = reading.scopes().read(clause, verb, time);
    if (scope.modality() != Modality.ASSERTED || words.again().in(clause)) {
      return Optional.empty();
    }
    Subject subject =
        new Subject(
            key, Openings.UNNAMED, Set.of(), Set.of(), Set.of(Openings.INFERRED), Coverage.WHOLE);
    int from = Math.min(verb, time.at().from());
    TokenSpan at = new TokenSpan(sentence, from, Math.max(verb + 1, time.at().to()));
    return Optional.of(Claim.of(ClaimKind.EVENT_START, subject, new Value.Time(start), scope, at));
  }
}
