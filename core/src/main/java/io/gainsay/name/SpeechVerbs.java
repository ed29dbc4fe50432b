package io.gainsay.name;

import io.gainsay.lexicon.Lemmas;

/** Verbs whose subject is the speaker of the words beside them. Stateless. */
public final class SpeechVerbs {

  private SpeechVerbs() {}

  /** Whether a lower-case word is a form of such a verb: "said", "warns", "declaring". */
  public static boolean contains(String word) {
    NameWords words = NameWords.standard();
    return words.isSpeechVerb(word)
        || word.endsWith("ing") && words.isSpeechVerb(Lemmas.english().verb(word));
  }
}
