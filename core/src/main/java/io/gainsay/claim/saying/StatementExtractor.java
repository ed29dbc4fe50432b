package io.gainsay.claim.saying;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Reading;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Claims about what somebody says is so or is not so: a claim for each clause of an {@link
 * Utterance}, under the name of the speaker.
 */
public final class StatementExtractor implements ClaimExtractor {

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "—", "–", "(", ")", ".", "?", "!");

  private static final Set<String> OPENERS =
      Set.of("but", "because", "although", "though", "if", "unless", "while", "when", "before");

  private final Stances stances = new Stances();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Utterance said : Utterances.of(reading)) {
      Subject subject = Subject.of("says:" + said.speaker().key(), said.speaker().displayName());
      for (Clause clause : clauses(new Clause(said.sentence(), said.from(), said.to()))) {
        StatementReader.read(reading, stances, clause, said.denied())
            .map(value -> claim(subject, value, clause))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Claim claim(Subject subject, Value value, Clause clause) {
    TokenSpan at = new TokenSpan(clause.sentence(), clause.from(), clause.to());
    return Claim.of(ClaimKind.STATEMENT, subject, value, Scope.PLAIN, at);
  }

  private static List<Clause> clauses(Clause whole) {
    Sentence sentence = whole.sentence();
    List<Clause> clauses = new ArrayList<>();
    int from = whole.from();
    for (int i = from; i <= whole.to(); i++) {
      boolean ends = i == whole.to() || BREAKS.contains(sentence.lower(i));
      if (ends || OPENERS.contains(sentence.lower(i))) {
        if (i > from && !sentence.is(i, "?")) {
          clauses.add(new Clause(sentence, from, i));
        }
        from = ends ? i + 1 : i;
      }
    }
    return clauses;
  }
}
