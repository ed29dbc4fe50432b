package io.gainsay.claim.sequence;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Happening;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Telling;
import io.gainsay.claim.Value;
import io.gainsay.claim.event.EventWords;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about the day of what happened. Beside what a sentence tells as new there is what it takes
 * for granted: "Thursday's deluge", "the ballot on Tuesday", "the Sunday of the blackout", "when
 * she came loose, on Tuesday".
 */
public final class DayExtractor implements ClaimExtractor {

  /** How far from its day what happened may be told. */
  private static final int REACH = 15;

  /** A weekend is a day; a week is not. */
  private static final int LONGEST_DAYS = 2;

  /** The TIMEX3 value of a weekday of every week, but for its number. */
  private static final String EVERY_WEEK = "XXXX-WXX-";

  private static final Set<String> BOUNDS =
      Set.of("by", "till", "until", "from", "to", "through", "before", "after", "between");

  /** "The Tuesday before". */
  private static final Set<String> DISTANT = Set.of("before", "after");

  @Override
  public List<Claim> extract(Reading reading) {
    Finder finder = new Finder(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        if (isDay(sentence, time)) {
          finder.claim(sentence, time).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static boolean isDay(Sentence sentence, TimeMention time) {
    TimeRange range = time.range();
    boolean day =
        time.weekday() != null
            || time.kind() == Kind.SET && time.value().startsWith(EVERY_WEEK)
            || range != null
                && range.firstDay().plusDays(LONGEST_DAYS).isAfter(range.lastDay())
                && !time.isVague()
                && time.anchor() != TimeMention.Anchor.NARRATIVE;
    boolean named =
        time.kind() == Kind.DATE
            || time.kind() == Kind.SET
            || time.kind() == Kind.TIME && isDated(time);
    return day
        && named
        && !time.isCounted()
        && (sentence.isPossessive(time.at().to() + 1)
            || !BOUNDS.contains(sentence.lower(time.at().from() - 1)))
        && !DISTANT.contains(sentence.lower(time.at().to()));
  }

  /** "Friday night", "eleven o'clock yesterday", but not "7.30am". */
  private static boolean isDated(TimeMention time) {
    if (time.weekday() != null) {
      return true;
    }
    Sentence sentence = time.at().sentence();
    for (int i = time.at().from(); i < time.at().to(); i++) {
      if (sentence.is(i, "yesterday") || sentence.is(i, "today")) {
        return true;
      }
    }
    return false;
  }

  /** Finds what happened on a day. */
  private static final class Finder {

    private final Reading reading;
    private final Happenings happenings;
    private final DayNames names;
    private final LeadIncident incident;

    Finder(Reading reading) {
      this.reading = reading;
      this.happenings = new Happenings(reading);
      this.names = new DayNames(reading, happenings);
      this.incident = new LeadIncident(reading, happenings);
    }

    Optional<Claim> claim(Sentence sentence, TimeMention time) {
      TokenSpan at = time.at();
      Clause segment = DayNames.segment(sentence, at.from(), at.to());
      Clause clause = Clauses.at(sentence, at.from());
      if (EventWords.standard().moved().in(clause)) {
        return Optional.empty();
      }
      Happening name = names.name(sentence, at);
      boolean bare = isBare(sentence, at);
      Happening event = happenings.of(sentence, segment.from(), segment.to());
      Scope scope = reading.scopes().read(clause, at.from(), time);
      boolean known = bare || name != null;
      if (name == null) {
        name = names.behind(sentence, at.to());
      }
      if (name == null) {
        name = names.retold(sentence, at);
      }
      if (event.isEmpty() && name == null && !bare) {
        return Optional.empty();
      }
      Happening called = name == null ? Happening.NONE : name;
      Set<String> facets = incident.facets(time, called, event);
      boolean lead = facets.contains(Telling.LEAD);
      boolean own = sentence.isPossessive(at.to() + 1);
      return Optional.of(
          Claim.of(
              ClaimKind.EVENT_DAY,
              new Subject(
                  isWeekly(sentence, time) ? "weekday" : "day",
                  "day",
                  Set.of(),
                  Set.of(),
                  facets,
                  Coverage.OPEN),
              new Value.Day(time, called, known, lead ? event.with(incident.told()) : event),
              own || known && scope.modality() == Modality.UNREAL ? scope.presupposed() : scope,
              at));
    }

    private boolean isWeekly(Sentence sentence, TimeMention time) {
      return time.kind() == Kind.SET
          || reading.mentions(sentence, TimeMention.class).stream()
              .anyMatch(set -> set.kind() == Kind.SET && set.value().equals("P1W"));
    }

    /** "It being a Sunday", "on a Thursday", "since it was a Tuesday": only the day is told. */
    private static boolean isBare(Sentence sentence, TokenSpan at) {
      for (int i = Math.max(0, at.from() - REACH); i < at.from(); i++) {
        if (sentence.is(i, "eve")) {
          return false;
        }
      }
      boolean article = sentence.is(at.from() - 1, "a") || sentence.is(at.from(), "that");
      boolean infinitive = sentence.is(at.from() - 2, "on") && sentence.is(at.from() - 4, "to");
      boolean alone =
          at.to() >= sentence.size()
              || !sentence.token(at.to()).isWord()
              || sentence.tag(at.to()) != Tag.NOUN && sentence.tag(at.to()) != Tag.ADJ;
      boolean all = sentence.is(at.from() - 1, "on") && isAllThatHappened(sentence, at.from() - 2);
      return all || article && alone && !infinitive && !sentence.is(at.from() - 2, "once");
    }

    /** "What was done on Wednesday". */
    private static boolean isAllThatHappened(Sentence sentence, int verb) {
      boolean passive = sentence.is(verb - 1, "was") && sentence.is(verb - 2, "what");
      return passive || sentence.is(verb, "happened") && sentence.is(verb - 1, "what");
    }
  }
}
