package io.gainsay.claim.length;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Telling;
import io.gainsay.claim.Value;
import io.gainsay.claim.event.EventVerbs;
import io.gainsay.claim.event.EventVerbs.Sense;
import io.gainsay.claim.event.Themes;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Claims about how long something took, whatever it was: a length of time with the words that tell
 * what filled it. Parts, distances in time, rates and ages are left out.
 */
public final class SpellExtractor implements ClaimExtractor {

  /** How far from a length words may stand that tell what filled it. */
  private static final int REACH = 9;

  /** How far before a length a verb of lasting may stand. */
  private static final int VERB_REACH = 3;

  private final SpellWords words = new SpellWords();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      TimeMention before = null;
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        TimeLength length = time.length();
        if (length != null && time.kind() == TimeMention.Kind.DURATION) {
          if (words.isWhole(sentence, time.at().from(), time.at().to())) {
            claims.add(claim(reading, time, length, false));
          }
        } else if (length != null && time.range() == null && time.isCounted()) {
          claims.add(claim(reading, time, running(length), true));
        }
        TimeMention ends = before == null ? null : DatedSpells.between(sentence, before, time);
        if (ends != null && ends.length() != null) {
          claims.add(claim(reading, ends, ends.length(), true));
        }
        before = time;
      }
    }
    return claims;
  }

  /** In its third year something has lasted for two to three. */
  private static TimeLength running(TimeLength nth) {
    double unit = nth.unit().seconds();
    double most = nth.count() * unit;
    return new TimeLength(most - unit / 2, most - unit, most, nth.unit(), nth.count());
  }

  private Claim claim(Reading reading, TimeMention time, TimeLength length, boolean byEnds) {
    Sentence sentence = time.at().sentence();
    int from = time.at().from();
    int to = time.at().to();
    Clause clause = Clauses.at(sentence, from);
    Set<String> facets = new TreeSet<>();
    if (CourseSubjects.isShort(reading)) {
      facets.add(Telling.SHORT_TEXT);
    }
    if (words.isGiven(sentence, from, to)) {
      facets.add(Telling.GIVEN);
    }
    if (byEnds) {
      facets.add(Telling.BY_ENDS);
    }
    if (words.isContrasted(clause, from, to)) {
      facets.add(Telling.CONTRASTED);
    }
    Clause around =
        new Clause(
            sentence, Math.max(clause.from(), from - REACH), Math.min(clause.to(), to + REACH));
    int head = head(reading, sentence, from, to);
    Subject subject =
        CourseSubjects.of(
            reading,
            head < 0 ? "" : Lemmas.english().noun(sentence.lower(head)),
            CourseSubjects.names(reading, clause, head),
            around,
            new Clause(sentence, from, to),
            facets);
    Scope scope = reading.scopes().read(clause, from, time);
    return Claim.of(ClaimKind.SPELL, subject, new Value.Length(time, length), scope, time.at());
  }

  /**
   * The noun that a length is given to: "three-hour <em>speech</em>", "a pause of a day", or -1.
   */
  private static int head(Reading reading, Sentence sentence, int from, int to) {
    boolean of = sentence.is(to, "of");
    if (of || SpellWords.isAttributive(sentence, from, to)) {
      return NounPhrase.startingAt(sentence, of ? to + 1 : to).map(NounPhrase::head).orElse(-1);
    }
    if (sentence.is(from - 1, "of") && sentence.tag(from - 2) == Tag.NOUN) {
      return from - 2;
    }
    for (int i = from - 1; i >= Math.max(0, from - VERB_REACH); i--) {
      Sense sense = EventVerbs.standard().at(sentence, i).orElse(null);
      if (sense == Sense.LAST) {
        int theme = new Themes(reading).before(sentence, i);
        return theme >= 0 && sentence.tag(theme) == Tag.NOUN ? theme : -1;
      }
    }
    return -1;
  }
}
