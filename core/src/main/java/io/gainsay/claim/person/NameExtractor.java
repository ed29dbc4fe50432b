package io.gainsay.claim.person;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims that somebody or something is called by a name: one for each name in the text, so that a
 * rule can tell one name in two spellings from two names.
 */
public final class NameExtractor implements ClaimExtractor {

  /** The subject of all these claims: they are compared with each other by what they name. */
  private static final Subject NAMES = Subject.of("names", "name");

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (NameMention name : reading.mentions(sentence, NameMention.class)) {
        Entity entity = reading.entities().entityOf(name);
        Value value = new Value.Name(entity);
        claims.add(Claim.of(ClaimKind.NAME, NAMES, value, Scope.PLAIN, name.name()));
      }
    }
    return claims;
  }
}
