package io.gainsay.claim;

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
    Clause clause = Clauses.at(sentence, time.at().from());
    int first = Math.max(clause.from() + 1, time.at().from() - REACH);
    for (int i = time.at().from() - 1; i >= first; i--) {
      if (!reading.vocabulary().sequence().acts().contains(sentence.lower(i))) {
        continue;
      }
      Optional<Entity> person = people.subject(sentence, i);
      if (person.isEmpty()) {
        return Optional.empty();
      }
      TokenSpan at = new TokenSpan(sentence, i, time.at().to());
      Scope scope = LifeExtractor.at(reading.scopes().read(clause, i), time.range());
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
    return Set.of("in", "on", "during", "early", "late").contains(word);
  }
}
