package io.gainsay.claim.length;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Telling;
import io.gainsay.claim.Value;
import io.gainsay.claim.event.Themes;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.length.PhaseWords.Form;
import io.gainsay.claim.length.PhaseWords.Found;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Claims about when whatever a text tells of began or ended, in any words. */
public final class PhaseExtractor implements ClaimExtractor {

  /** How far around a date words may stand that tell what begins or ends. */
  private static final int REACH = 12;

  /** How far from a word of beginning a noun may stand that it is the first of. */
  private static final int NOUN_REACH = 3;

  private final PhaseWords words = new PhaseWords();
  private final PhaseFinder finder = new PhaseFinder(words);

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<TimeMention> times = reading.mentions(sentence, TimeMention.class);
      for (TimeMention time : times) {
        Found found =
            isDate(time) && !reading.isStamp(time) ? finder.find(sentence, time, times) : null;
        if (found != null) {
          claims.add(claim(reading, time, found));
        }
      }
    }
    return claims;
  }

  private static boolean isDate(TimeMention time) {
    return time.isPlaced() && (time.range() != null || time.weekday() != null);
  }

  private Claim claim(Reading reading, TimeMention time, Found found) {
    Sentence sentence = time.at().sentence();
    int from = Math.min(found.from(), time.at().from());
    int to = Math.max(found.to(), time.at().to());
    Clause clause = Clauses.at(sentence, found.from());
    Clause around =
        new Clause(sentence, Math.max(0, from - REACH), Math.min(sentence.size(), to + REACH / 3));
    int noun = head(new Themes(reading), sentence, time, found);
    String head = noun < 0 ? "" : lemma(sentence, noun, found);
    Subject subject =
        CourseSubjects.of(
            reading,
            head,
            CourseSubjects.names(reading, clause, noun),
            around,
            new Clause(sentence, from, to),
            facets(reading, clause, found, head, new Clause(sentence, from, to)));
    Scope scope = reading.scopes().read(clause, found.from(), time);
    boolean nominal = found.form() == Form.NOUN || found.form() == Form.ORDINAL;
    return Claim.of(
        ClaimKind.PHASE,
        subject,
        new Value.Time(time),
        nominal ? scope.presupposed() : scope,
        new TokenSpan(sentence, from, to));
  }

  private Set<String> facets(
      Reading reading, Clause clause, Found found, String head, Clause words) {
    Set<String> facets = new TreeSet<>();
    if (CourseSubjects.isShort(reading)) {
      facets.add(Telling.SHORT_TEXT);
    }
    if (finder.isGiven(clause.sentence(), found)) {
      facets.add(Telling.GIVEN);
    }
    if (found.end()) {
      facets.add(Telling.END);
    }
    if (this.words.isPreparation(head)) {
      facets.add(Telling.PREPARATION);
    }
    int from = Math.max(clause.from(), words.from() - NOUN_REACH - 1);
    int to = Math.min(clause.sentence().size(), words.to() + NOUN_REACH);
    if (this.words.contrasts(new Clause(clause.sentence(), from, to))) {
      facets.add(Telling.CONTRASTED);
    }
    return facets;
  }

  /** The common noun that says what begins or ends, or -1. */
  private static int head(Themes themes, Sentence sentence, TimeMention time, Found found) {
    int noun =
        switch (found.form()) {
          case BOUND -> -1;
          case ORDINAL ->
              themes.after(
                  sentence, found.from(), Math.min(sentence.size(), found.to() + NOUN_REACH));
          case NOUN -> owner(themes, sentence, found);
          case VERB -> theme(themes, sentence, time, found);
        };
    return noun >= 0 && sentence.tag(noun) == Tag.NOUN ? noun : -1;
  }

  /** What begins or ends, as a lemma; empty where the noun leaves that to the text. */
  private String lemma(Sentence sentence, int noun, Found found) {
    String word = sentence.lower(noun);
    String lemma = Lemmas.english().noun(word);
    boolean somebody = found.form() == Form.VERB && Nouns.isPerson(lemma);
    return words.isBare(lemma) || somebody ? "" : verbOfGerund(word, lemma);
  }

  /** "The onset of the <em>rains</em>", "the <em>eruption</em>'s onset". */
  private static int owner(Themes themes, Sentence sentence, Found found) {
    if (sentence.is(found.to(), "of")) {
      return themes.after(sentence, found.to(), sentence.size());
    }
    return sentence.is(found.from() - 1, "s") ? found.from() - 3 : -1;
  }

  private static int theme(Themes themes, Sentence sentence, TimeMention time, Found found) {
    int limit = time.at().from() > found.to() ? time.at().from() : sentence.size();
    boolean passive = Themes.isPassive(sentence, found.from());
    int object = passive ? -1 : themes.after(sentence, found.to() - 1, limit);
    return object >= 0 ? object : themes.before(sentence, found.from());
  }

  /** "Began erupting", "the eruption": acts are told by their verbs. */
  private static String verbOfGerund(String word, String noun) {
    String verb = Lemmas.english().verb(word);
    return word.endsWith("ing") && Lexicon.english().isVerb(verb) ? verb : noun;
  }
}
