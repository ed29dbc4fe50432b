package io.gainsay.name;

import io.gainsay.lexicon.Lemmas;

/** Verbs whose subject is the speaker of the words beside them. Stateless. */
public final class SpeechVerbs {

  private SpeechVerbs() {}

  /** Whether a lower-case word is a form of such a verb: "said", "warns", "declaring". */
  public static boolean contains(String word) {
    return NameWords.isSpeechVerb(word)
        || word.endsWith("ing") && NameWords.isSpeechVerb(Lemmas.english().verb(word));
  }
}
