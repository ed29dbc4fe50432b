package io.gainsay.claim.saying;

import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.saying.Stances.Stance;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads what one clause says is so or not so, word by word. One for each clause. */
final class StatementReader {

  private static final Lemmas LEMMAS = Lemmas.english();

  private final Reading reading;
  private final Stances stances;
  private final Clause clause;
  private final Set<String> content = new LinkedHashSet<>();
  private String stand = "";
  private String governed = "";
  private String lastVerb = "";
  private boolean so = true;
  private boolean negated;

  private StatementReader(Reading reading, Stances stances, Clause clause) {
    this.reading = reading;
    this.stances = stances;
    this.clause = clause;
  }

  /**
   * What the clause says; empty if it states nothing, too little to be compared, or something of
   * others.
   *
   * @param denied whether the speaker denies what the clause says
   */
  static Optional<Value.Statement> read(
      Reading reading, Stances stances, Clause clause, boolean denied) {
    boolean others = clause.find("other") >= 0 || clause.find("others") >= 0;
    if (others || stances.opensNoStatement(clause.sentence().lower(clause.from()))) {
      return Optional.empty();
    }
    StatementReader reader = new StatementReader(reading, stances, clause);
    reader.so = !denied;
    reader.negated = denied;
    for (int i = clause.from(); i < clause.to(); i++) {
      reader.take(i);
    }
    return reader.statement();
  }

  private void take(int i) {
    String word = clause.sentence().lower(i);
    if (stances.isNegation(clause.sentence(), i)) {
      so = !so;
      negated = true;
      // "I told him nothing": the verb before it is denied.
      governed = word.equals("nothing") || word.equals("nobody") ? lastVerb : governed;
      return;
    }
    String lemma = lemma(i);
    Stance stance = stances.of(lemma.isEmpty() ? word : lemma);
    if (stance != null) {
      so ^= !stance.positive();
      stand = stand.isEmpty() ? stance.name() : stand;
      content.add(stance.name());
    } else if (!lemma.isEmpty()) {
      content.add(lemma);
      takePredicate(lemma, clause.sentence().tag(i));
    }
  }

  private void takePredicate(String lemma, Tag tag) {
    if (tag == Tag.VERB || tag == Tag.ADJ) {
      lastVerb = lemma;
      governed = negated && governed.isEmpty() ? lemma : governed;
    }
  }

  private Optional<Value.Statement> statement() {
    boolean light = content.stream().allMatch(stances::isLight);
    boolean bare = content.size() == 1 && light && clause.find("nothing") < 0;
    if (content.isEmpty() || bare) {
      return Optional.empty();
    }
    String core = stand.isEmpty() ? governed : stand;
    boolean general = content.stream().anyMatch(stances::isGeneral);
    String words = new TokenSpan(clause.sentence(), clause.from(), clause.to()).text();
    return Optional.of(new Value.Statement(so, core, content, general, words));
  }

  private String lemma(int i) {
    Sentence sentence = clause.sentence();
    boolean contracted = sentence.lower(i).endsWith("n") && sentence.is(i + 2, "t");
    if (contracted || reading.contentWords().stem(sentence, i).isEmpty()) {
      return "";
    }
    String word = sentence.lower(i);
    return switch (sentence.tag(i)) {
      case VERB -> LEMMAS.verb(word);
      case NOUN, PROPN -> LEMMAS.noun(word);
      case ADJ -> word;
      default -> "";
    };
  }
}
