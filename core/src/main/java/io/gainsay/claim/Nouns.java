package io.gainsay.claim;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;

/** What nouns have to do with each other when they head what is counted. Stateless. */
public final class Nouns {

  private Nouns() {}

  /**
   * Whether two nouns, as lemmas, can name the same things: detainees and prisoners. An empty one
   * can name anything.
   */
  public static boolean sameSort(String noun, String other) {
    if (noun.equals(other) || noun.isEmpty() || other.isEmpty()) {
      return true;
    }
    Lexicon lexicon = Lexicon.english();
    return lexicon.synonyms(noun, other) || lexicon.isA(noun, other) || lexicon.isA(other, noun);
  }

  /** Whether a noun, as a lemma, denotes people. */
  public static boolean isPerson(String noun) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.nounClass(noun) == SemanticClass.PERSON || lexicon.isA(noun, "person");
  }
}
