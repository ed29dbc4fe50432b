package io.gainsay.claim.length;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Claims about every length of time, of whatever it is one, with the words around it. */
public final class LengthExtractor implements ClaimExtractor {

  private static final String KEY = "length of time";

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        TimeLength length = time.length();
        if (time.kind() == TimeMention.Kind.DURATION && length != null) {
          claims.add(claim(reading, time, length));
        }
      }
    }
    return claims;
  }

  private static Claim claim(Reading reading, TimeMention time, TimeLength length) {
    Sentence sentence = time.at().sentence();
    int from = time.at().from();
    Clause clause = Clauses.at(sentence, from);
    Coverage coverage = Coverage.of(sentence, from, time.at().to());
    Subject subject =
        new Subject(KEY, "", Names.stated(reading, clause), Set.of(), Set.of(), coverage);
    return new Claim(
        ClaimKind.DURATION,
        subject,
        new Value.Length(time, length),
        reading.scopes().read(clause, from),
        reading.contentWords().around(clause, new Clause(sentence, from, time.at().to())),
        time.at());
  }
}
