package io.gainsay.claim.person;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims about every age a text states, whether or not it is sure whose it is: the words for who
 * has it stand in the subject, and a rule can tell whether another place restates it.
 */
public final class BareAgeExtractor implements ClaimExtractor {

  @Override
  public List<Claim> extract(Reading reading) {
    StatedAges ages = new StatedAges(reading);
    AgeSubjects subjects = new AgeSubjects(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (StatedAge age : ages.in(sentence)) {
        claims.add(claim(reading, age, subjects.of(age)));
      }
    }
    return claims;
  }

  private static Claim claim(Reading reading, StatedAge age, Subject subject) {
    Sentence sentence = age.at().sentence();
    Clause clause = Clauses.at(sentence, age.at().from());
    Clause value = new Clause(sentence, age.at().from(), age.at().to());
    Scope scope = reading.scopes().readFigure(clause, age.at().from());
    return new Claim(
        ClaimKind.BARE_AGE,
        subject,
        new Value.Amount(age.years()),
        scope,
        reading.contentWords().around(clause, value),
        age.at());
  }
}
