package io.gainsay.claim.event;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.event.EventThemes.Place;
import io.gainsay.claim.event.EventVerbs.Sense;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of what is found to begin or to end on a date: decides what its subject is, and
 * whether there is one to be compared. Not thread-safe; one for each document.
 */
final class EventClaims {

  /** Words that begin a clause which takes for granted what it says. */
  private static final Set<String> OPENERS = Set.of("since", "when", "after", "which", "who");

  private final Reading reading;
  private final EventWords words;
  private final EventNouns nouns;
  private final EventThemes themes;

  EventClaims(Reading reading, EventThemes themes) {
    this.reading = reading;
    this.words = EventWords.standard();
    this.nouns = EventNouns.of(reading.vocabulary());
    this.themes = themes;
  }

  /**
   * The claim that an event begins or ends, if it can be compared with others.
   *
   * @param theme the noun for the event; none if its token is negative
   * @param verb the verb or noun that says so
   */
  Optional<Claim> of(Place theme, Sense sense, Sentence sentence, int verb, TimeMention time) {
    Clause clause = Clauses.at(sentence, verb);
    if (theme.token() < 0 || words.again().in(clause) || isMoved(clause, verb, time)) {
      return Optional.empty();
    }
    boolean near = theme.sentence() == sentence;
    Subject subject =
        near && isOfPerson(sentence, theme.token(), verb)
            ? null
            : subject(theme.sentence(), theme.token(), sense);
    if (subject == null) {
      return Optional.empty();
    }
    boolean once = isEvent(subject) || Openings.isPlanned(time) && sense.begins();
    if (!once && isNews(time)) {
      return Optional.empty();
    }
    ClaimKind kind = sense == Sense.END ? ClaimKind.EVENT_END : ClaimKind.EVENT_START;
    return Optional.of(of(subject, kind, sentence, near ? theme.token() : verb, verb, time));
  }

  /** "She began work in 1998", "his work began": nothing was built. */
  private boolean isOfPerson(Sentence sentence, int work, int verb) {
    boolean built = !themes.complement(new Place(sentence, work)).isEmpty();
    boolean owned = Set.of("his", "her", "my", "our").contains(sentence.lower(work - 1));
    return noun(sentence, work).equals("work") && (owned || work > verb && !built);
  }

  /** Whether a sentence tells of a plan that was changed: it names the old date and the new. */
  private boolean isMoved(Clause clause, int verb, TimeMention time) {
    Sentence sentence = clause.sentence();
    return words.moved().in(new Clause(sentence, 0, sentence.size()))
        && Openings.scope(reading.scopes().read(clause, verb, time), time).isPlan();
  }

  /** A bridge may be closed every week: only dates of history tell of its one opening. */
  static boolean isNews(TimeMention time) {
    return time.weekday() != null || time.anchor() == TimeMention.Anchor.PUBLICATION;
  }

  private static boolean isEvent(Subject subject) {
    return subject.key().startsWith("event:");
  }

  /** Events are compared by their sort; other things by how they begin, and later by name. */
  private @Nullable Subject subject(Sentence sentence, int theme, Sense sense) {
    Subject subject = nouns.subject(sentence, theme);
    Set<String> names = new TreeSet<>(subject.names());
    if (isEvent(subject) && nouns.sortAt(sentence, theme).isPresent()) {
      if (!nouns.isNational(sentence, theme)) {
        names.addAll(Names.placed(reading, Clauses.at(sentence, theme)));
      }
      return new Subject(
          subject.key(), subject.head(), names, subject.modifiers(), subject.coverage());
    }
    String head = noun(sentence, theme);
    boolean bounds = sense == Sense.BEGIN || sense == Sense.END;
    if (bounds && words.building().contains(head)) {
      return Openings.building(subject, themes.complement(new Place(sentence, theme)));
    }
    if (Nouns.isPerson(head) || words.colourless().contains(head)) {
      return null;
    }
    names.addAll(Names.placed(reading, Clauses.at(sentence, theme)));
    if (sense == Sense.FOUND && sentence.token(theme).isCapitalised()) {
      // What is founded is an organisation, whatever its name is made of.
      names.addAll(Set.of(head));
      head = Openings.UNNAMED;
    }
    String key = Openings.sense(sense, head).name().toLowerCase(Locale.ROOT);
    return new Subject(key, head, names, subject.modifiers(), subject.coverage());
  }

  private String noun(Sentence sentence, int token) {
    return Lemmas.english().noun(sentence.lower(token));
  }

  /** "Since the war began" takes the beginning for granted, whatever else is planned or denied. */
  private static Clause subordinate(Clause clause, int verb) {
    for (int i = verb; i > clause.from(); i--) {
      if (OPENERS.contains(clause.sentence().lower(i))) {
        return new Clause(clause.sentence(), i, clause.to());
      }
    }
    return clause;
  }

  /**
   * The claim that a subject begins or ends.
   *
   * @param theme the token of the subject, or that of the verb
   * @param verb the token that says so
   */
  Claim of(
      Subject subject, ClaimKind kind, Sentence sentence, int theme, int verb, TimeMention time) {
    Clause clause = Clauses.at(sentence, verb);
    int from = Math.min(Math.min(theme, verb), time.at().from());
    int to = Math.max(Math.max(theme, verb) + 1, time.at().to());
    Clause value = new Clause(sentence, time.at().from(), time.at().to());
    return new Claim(
        kind,
        subject,
        new Value.Time(time),
        Openings.scope(reading.scopes().read(subordinate(clause, verb), verb, time), time),
        reading.contentWords().around(clause, value),
        new TokenSpan(sentence, from, to));
  }
}
