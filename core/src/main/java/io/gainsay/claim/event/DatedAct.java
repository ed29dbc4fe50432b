package io.gainsay.claim.event;

import io.gainsay.claim.Acts;
import io.gainsay.claim.extract.Clause;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An act that a date dates.
 *
 * @param token index of its word
 * @param lemma the verb or noun as a lemma
 * @param verb whether it is a verb
 */
record DatedAct(int token, String lemma, boolean verb) {

  /**
   * What a date in a clause dates: the nearest verb before it, else the first after it or, where
   * there is none that tells anything, a noun of an act ("the draw", "held a rally").
   *
   * @param colourless words that tell nothing
   */
  static @Nullable DatedAct governing(Clause clause, TokenSpan time, Set<String> colourless) {
    DatedAct noun = null;
    for (int i = time.from() - 1; i >= clause.from(); i--) {
      DatedAct found = at(clause.sentence(), i, colourless);
      if (found != null && found.verb) {
        return found;
      }
      noun = noun == null ? found : noun;
    }
    for (int i = time.to(); i < clause.to(); i++) {
      DatedAct found = at(clause.sentence(), i, colourless);
      if (found != null && found.verb) {
        return found;
      }
      noun = noun == null ? found : noun;
    }
    return noun;
  }

  private static @Nullable DatedAct at(Sentence sentence, int i, Set<String> colourless) {
    Token token = sentence.token(i);
    if (token.text().length() == 1 || !token.isWord() || i > 0 && token.isCapitalised()) {
      return null;
    }
    Tag tag = sentence.tag(i);
    Lemmas lemmas = Lemmas.english();
    String lemma = tag == Tag.VERB ? lemmas.verb(token.lower()) : lemmas.noun(token.lower());
    boolean tells =
        !colourless.contains(lemma) && (tag == Tag.VERB || tag == Tag.NOUN && Acts.isAct(lemma));
    return tells ? new DatedAct(i, lemma, tag == Tag.VERB) : null;
  }
}
