package io.gainsay.claim.person;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims about when persons were born and when they died. */
public final class LifeExtractor implements ClaimExtractor {

  private static final WordLists WORDS = WordLists.load(LifeExtractor.class, "lives.txt");

  /** How far after "born" and "died" their dates may stand. */
  private static final int DATE_REACH = 9;

  private static final Set<String> BE = Set.of("was", "is", "were", "been");

  /** Participles by which somebody dies: "was killed in 1994". */
  private static final Set<String> KILLED = WORDS.get("killed");

  @Override
  public List<Claim> extract(Reading reading) {
    People people = new People(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.is(i, "born")) {
          birth(reading, people, sentence, i).ifPresent(claims::add);
        } else {
          int verb = verbOfDeath(sentence, i);
          if (verb >= 0) {
            Optional<Entity> person = people.subject(sentence, verb);
            dated(reading, ClaimKind.PERSON_DEATH, person, sentence, verb, i)
                .ifPresent(claims::add);
          }
        }
      }
    }
    return claims;
  }

  /** Index of the verb whose subject dies where token {@code i} ends the words for it, or -1. */
  private static int verbOfDeath(Sentence sentence, int i) {
    if (sentence.is(i, "died")) {
      return i;
    }
    if (sentence.is(i, "away") && sentence.is(i - 1, "passed")) {
      return i - 1;
    }
    if (sentence.is(i, "dead") && sentence.is(i - 1, "shot")) {
      return BE.contains(sentence.lower(i - 2)) ? i - 2 : -1;
    }
    boolean passive = KILLED.contains(sentence.lower(i)) && BE.contains(sentence.lower(i - 1));
    return passive ? i - 1 : -1;
  }

  private static Optional<Claim> birth(
      Reading reading, People people, Sentence sentence, int verb) {
    Optional<Entity> person = Optional.empty();
    if (BE.contains(sentence.lower(verb - 1))) {
      person = people.subject(sentence, verb - 1);
    } else if (sentence.is(verb - 1, "(") || sentence.is(verb - 1, ",")) {
      person = people.apposed(sentence, verb);
    } else if (verb == 0) {
      person = people.pronounAfter(sentence, verb);
    }
    return dated(reading, ClaimKind.PERSON_BIRTH, person, sentence, verb, verb);
  }

  private static Optional<Claim> dated(
      Reading reading,
      ClaimKind kind,
      Optional<Entity> person,
      Sentence sentence,
      int from,
      int verb) {
    if (person.isEmpty() || !person.get().isPerson()) {
      return Optional.empty();
    }
    for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
      int distance = time.at().from() - verb;
      boolean date = time.range() != null && time.length() == null;
      if (distance > 0 && distance <= DATE_REACH && date && isOnlyPlace(sentence, verb, time)) {
        TokenSpan at = new TokenSpan(sentence, from, time.at().to());
        Clause clause = Clauses.at(sentence, verb);
        Scope scope = at(reading.scopes().read(clause, verb), time.range());
        return Optional.of(Claim.of(kind, subject(person.get()), new Value.Time(time), scope, at));
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but places and prepositions stands between a verb and its date. */
  private static boolean isOnlyPlace(Sentence sentence, int verb, TimeMention time) {
    for (int i = verb + 1; i < time.at().from(); i++) {
      String word = sentence.lower(i);
      if (word.equals("a") || word.equals("an")) {
        // "In a village near Brask".
        int end = NounPhrase.startingAt(sentence, i + 1).map(noun -> noun.head() + 1).orElse(i);
        if (end > i) {
          i = end - 1;
          continue;
        }
      }
      boolean age = sentence.is(i - 1, "at") && sentence.token(i).isDigits();
      boolean link =
          Set.of("in", "on", "at", "the", "of", ",", "here", "there", "near").contains(word);
      if (!link && !age && !sentence.token(i).isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  public static Subject subject(Entity person) {
    return Subject.of("person:" + person.key(), person.displayName());
  }

  /** The scope at a moment of its own. */
  public static Scope at(Scope scope, @Nullable TimeRange moment) {
    return new Scope(
        scope.modality(), moment, scope.asOf(), scope.source(), scope.quoted(), scope.elsewhere());
  }
}
