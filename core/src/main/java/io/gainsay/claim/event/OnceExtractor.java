package io.gainsay.claim.event;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.TimeMention;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about when something befell a person that does so once in a text: an arrest, a
 * disappearance. Unlike other occurrences they are known to be one by the person alone.
 */
public final class OnceExtractor implements ClaimExtractor {

  /** How far from its verb a date may stand. */
  private static final int REACH = 9;

  /** How many words may stand between a verb and the person it befalls. */
  private static final int OBJECT_REACH = 2;

  @Override
  public List<Claim> extract(Reading reading) {
    People people = new People(reading);
    Set<String> once = EventWords.standard().once();
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        if (time.range() != null && OccurrenceExtractor.isPlace(sentence, time)) {
          int verb = verb(sentence, time, once);
          if (verb >= 0) {
            claim(reading, people, sentence, time, verb).ifPresent(claims::add);
          }
        }
      }
    }
    return claims;
  }

  /** The nearest verb before a date, if it is one of those, or -1. */
  private static int verb(Sentence sentence, TimeMention time, Set<String> once) {
    Clause clause = Clauses.at(sentence, time.at().from());
    int floor = Math.max(clause.from(), time.at().from() - REACH);
    for (int i = time.at().from() - 1; i >= floor; i--) {
      if (sentence.token(i).isWord()) {
        if (once.contains(Lemmas.english().verb(sentence.lower(i)))) {
          return i;
        }
        if (sentence.tag(i) == Tag.VERB) {
          return -1;
        }
      }
    }
    return -1;
  }

  private static Optional<Claim> claim(
      Reading reading, People people, Sentence sentence, TimeMention time, int verb) {
    Clause clause = Clauses.at(sentence, time.at().from());
    if (EventWords.standard().again().in(clause)) {
      return Optional.empty();
    }
    String act = Lemmas.english().verb(sentence.lower(verb));
    return theme(reading, people, sentence, verb)
        .map(
            person ->
                Claim.of(
                    ClaimKind.EVENT_TIME,
                    new Subject(
                        "once:" + person.key(),
                        act,
                        Set.of(person.key()),
                        Set.of(),
                        Coverage.WHOLE),
                    new Value.Time(time),
                    reading.scopes().read(clause, verb, time),
                    new TokenSpan(sentence, verb, time.at().to())));
  }

  /** Whom a verb befalls: the object of an active verb, else its subject. */
  private static Optional<Entity> theme(
      Reading reading, People people, Sentence sentence, int verb) {
    if (!Themes.isPassive(sentence, verb)) {
      Optional<Entity> object = people.namedWithin(sentence, verb + 1, OBJECT_REACH);
      if (object.isPresent()) {
        return object;
      }
    }
    int first = verb;
    while (first > 0 && Themes.isAuxiliary(sentence, first - 1)) {
      first--;
    }
    Optional<Entity> subject = people.subject(sentence, first);
    return subject.isPresent() || !sentence.is(first - 1, "who")
        ? subject
        : onlyPersonBefore(reading, sentence, first);
  }

  /** "The journalist Hadrami, a reporter for a website, who was arrested". */
  private static Optional<Entity> onlyPersonBefore(Reading reading, Sentence sentence, int token) {
    Set<Entity> persons = new LinkedHashSet<>();
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      Entity entity = reading.entities().entityOf(name);
      if (name.at().to() <= token && entity.isPerson()) {
        persons.add(entity);
      }
    }
    return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
  }
}
