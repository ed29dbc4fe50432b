package io.gainsay.name;

/** The words with which English tells who said something. Stateless. */
public final class Speech {

  private Speech() {}

  /** Whether the subject of the verb form, in lower case, is a speaker: "said", "adds". */
  public static boolean isVerb(String lower) {
    return NameWords.isSpeechVerb(lower);
  }
}
