package io.gainsay.claim;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;

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

  /** Whether a noun, as a lemma, can name something done. */
  public static boolean isAct(String noun) {
    Lexicon lexicon = Lexicon.english();
    SemanticClass sort = lexicon.nounClass(noun);
    return sort == SemanticClass.ACT || sort == SemanticClass.EVENT || lexicon.derived(noun, noun);
  }
}
