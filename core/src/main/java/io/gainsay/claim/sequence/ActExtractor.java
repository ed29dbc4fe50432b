package io.gainsay.claim.sequence;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.person.LifeExtractor;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about when a person did something that only the living do: "Dyer gave a statement in
 * 2011". Only times that the words fix by a year or a date count.
 */
public final class ActExtractor implements ClaimExtractor {

  /** How far after the verb its time may stand. */
  private static final int REACH = 10;

  @Override
  public List<Claim> extract(Reading reading) {
    People people = new People(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        if (time.range() != null && time.kind() == Kind.DATE && !time.isCounted()) {
          act(reading, people, sentence, time).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> act(
      Reading reading, People people, Sentence sentence, TimeMention time) {
    if (!isPointed(sentence, time)) {
      return Optional.empty();
    }
    Set<String> acts = SequenceWords.standard().acts();
    Clause clause = Clauses.at(sentence, time.at().from());
    int first = Math.max(clause.from() + 1, time.at().from() - REACH);
    for (int i = time.at().from() - 1; i >= first; i--) {
      if (acts.contains(sentence.lower(i))) {
        return isOther(sentence, i + 1, time.at().from())
            ? Optional.empty()
            : claim(reading, people, sentence, i, time);
      }
    }
    boolean opens = time.at().from() - clause.from() <= 1;
    int last = Math.min(clause.to(), time.at().to() + REACH / 2);
    for (int i = time.at().to() + 1; opens && i < last; i++) {
      if (acts.contains(sentence.lower(i))) {
        return claim(reading, people, sentence, i, time);
      }
    }
    return Optional.empty();
  }

  /** Whether another verb or a relative clause takes the time: "in a film released in 1997". */
  private static boolean isOther(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = sentence.lower(i);
      boolean participle = word.length() > 4 && word.endsWith("ed");
      if (participle || Set.of("which", "that", "who", "was", "were", "than").contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Claim> claim(
      Reading reading, People people, Sentence sentence, int i, TimeMention time) {
    Optional<Entity> person = people.subject(sentence, i);
    if (person.isPresent()) {
      int from = Math.min(i, time.at().from());
      TokenSpan at = new TokenSpan(sentence, from, Math.max(i + 1, time.at().to()));
      Scope scope =
          LifeExtractor.at(reading.scopes().read(Clauses.at(sentence, i), i), time.range());
      return Optional.of(
          Claim.of(
              ClaimKind.PERSON_ACT,
              LifeExtractor.subject(person.get()),
              new Value.Time(time),
              scope,
              at));
    }
    return Optional.empty();
  }

  /** "in 2011", "on May 3", "last year": when it was done, not what it was about. */
  private static boolean isPointed(Sentence sentence, TimeMention time) {
    String word = sentence.lower(time.at().from() - 1);
    boolean bareWeekday = time.weekday() != null && time.at().to() - time.at().from() == 1;
    return bareWeekday || Set.of("in", "on", "during", "early", "late").contains(word);
  }
}
