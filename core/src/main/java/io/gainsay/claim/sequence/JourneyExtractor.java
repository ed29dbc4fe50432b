package io.gainsay.claim.sequence;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Claims about when the ship, plane or train that a text is about departed, called for help,
 * arrived or was lost. Texts about several sorts of vehicle make none.
 */
public final class JourneyExtractor implements ClaimExtractor {

  /** Words before a vehicle that make it one of several. */
  private static final Set<String> SECOND =
      Set.of("second", "another", "other", "two", "three", "both", "sister", "third", "first");

  @Override
  public List<Claim> extract(Reading reading) {
    SequenceWords words = SequenceWords.standard();
    Set<String> sorts = new TreeSet<>();
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Optional<String> sort = words.vehicle(sentence.lower(i));
        if (sort.isPresent() && SECOND.contains(sentence.lower(i - 1))) {
          return List.of();
        }
        sort.ifPresent(sorts::add);
      }
    }
    if (sorts.size() != 1) {
      return List.of();
    }
    Subject subject = Subject.of("journey:" + sorts.iterator().next(), "journey");
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        if (time.kind() == Kind.TIME && time.range() != null && time.value().contains(":")) {
          leg(reading, words, subject, sentence, time).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** The leg that the clause with the time tells of, if it tells of just one. */
  private static Optional<Claim> leg(
      Reading reading, SequenceWords words, Subject subject, Sentence sentence, TimeMention time) {
    Clause clause = Clauses.at(sentence, time.at().from());
    Clause before = new Clause(sentence, clause.from(), time.at().from());
    String leg = null;
    int place = -1;
    for (Map.Entry<String, Phrases> entry : words.legs().entrySet()) {
      int found = entry.getValue().find(before);
      if (found >= 0) {
        if (leg != null) {
          return Optional.empty();
        }
        leg = entry.getKey();
        place = found;
      }
    }
    if (leg == null || words.others().in(clause) || isAfterwards(sentence, time)) {
      return Optional.empty();
    }
    Subject step = new Subject(subject.key(), leg, Set.of(), Set.of(), Coverage.OPEN);
    TokenSpan at = new TokenSpan(sentence, place, time.at().to());
    Scope scope = reading.scopes().read(clause, place);
    return Optional.of(Claim.of(ClaimKind.JOURNEY_LEG, step, new Value.Time(time), scope, at));
  }

  /** "due at 10:50", "until 10:50": not the time of the leg itself. */
  private static boolean isAfterwards(Sentence sentence, TimeMention time) {
    String word = sentence.lower(time.at().from() - 1);
    return Set.of("until", "till", "before", "after", "by", "since", "due", "from").contains(word);
  }
}
