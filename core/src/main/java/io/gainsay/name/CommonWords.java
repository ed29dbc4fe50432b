package io.gainsay.name;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;

/** Tells ordinary English words from words that the lexicon knows as names or not at all. */
final class CommonWords {

  private CommonWords() {}

  /** Whether the lower-case word is an ordinary word of English. */
  static boolean isCommon(String lower) {
    Lexicon lexicon = Lexicon.english();
    Lemmas lemmas = Lemmas.english();
    String noun = lemmas.noun(lower);
    return NameWords.isStarter(lower)
        || lexicon.isNoun(noun) && !lexicon.isName(noun)
        || lexicon.isVerb(lemmas.verb(lower))
        || lexicon.isAdjective(lemmas.adjective(lower))
        || lexicon.isAdverb(lower);
  }
}
