package io.gainsay.claim;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was done, by the verbs and nouns that say it: "arrest" and "the arrest". Stateless. */
public final class Acts {

  private Acts() {}

  /** Whether two words, as lemmas of verbs or nouns, can name one act: "the opening", "open". */
  public static boolean same(String word, String other) {
    if (word.equals(other)) {
      return true;
    }
    Lexicon lexicon = Lexicon.english();
    return lexicon.synonymVerbs(word, other)
        || lexicon.derived(word, other)
        || lexicon.derived(other, word)
        || isAct(word) && isAct(other) && lexicon.synonyms(word, other);
  }

  /** Whether to do one can be to do the other: to arrest is to seize. */
  public static boolean overlap(String verb, String other) {
    Lexicon lexicon = Lexicon.english();
    return same(verb, other) || lexicon.isWayTo(verb, other) || lexicon.isWayTo(other, verb);
  }

  /**
   * An act that a text tells of.
   *
   * @param token index of its word
   * @param lemma the verb or noun as a lemma
   * @param verb whether it is a verb
   */
  record Found(int token, String lemma, boolean verb) {}

  /**
   * What a date in a clause dates: the nearest verb before it, else the first after it or, where
   * there is none that tells anything, a noun of an act ("the draw", "held a rally").
   *
   * @param colourless words that tell nothing
   */
  static @Nullable Found governing(Clause clause, TokenSpan time, Set<String> colourless) {
    Found noun = null;
    for (int i = time.from() - 1; i >= clause.from(); i--) {
      Found found = at(clause.sentence(), i, colourless);
      if (found != null && found.verb) {
        return found;
      }
      noun = noun == null ? found : noun;
    }
    for (int i = time.to(); i < clause.to(); i++) {
      Found found = at(clause.sentence(), i, colourless);
      if (found != null && found.verb) {
        return found;
      }
      noun = noun == null ? found : noun;
    }
    return noun;
  }

  private static @Nullable Found at(Sentence sentence, int i, Set<String> colourless) {
    Token token = sentence.token(i);
    if (token.text().length() == 1 || !token.isWord() || i > 0 && token.isCapitalised()) {
      return null;
    }
    Tag tag = sentence.tag(i);
    Lemmas lemmas = Lemmas.english();
    String lemma = tag == Tag.VERB ? lemmas.verb(token.lower()) : lemmas.noun(token.lower());
    boolean tells =
        !colourless.contains(lemma) && (tag == Tag.VERB || tag == Tag.NOUN && isAct(lemma));
    return tells ? new Found(i, lemma, tag == Tag.VERB) : null;
  }

  private static boolean isAct(String noun) {
    Lexicon lexicon = Lexicon.english();
    SemanticClass sort = lexicon.nounClass(noun);
    return sort == SemanticClass.ACT || sort == SemanticClass.EVENT || lexicon.derived(noun, noun);
  }
}
