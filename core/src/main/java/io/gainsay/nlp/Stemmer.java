package io.gainsay.nlp;

import opennlp.tools.stemmer.PorterStemmer;

/**
 * Porter's stemmer: {@code convicted} and {@code conviction} become one string. For likeness of
 * contexts, not for display. Stateless.
 */
public final class Stemmer {

  private Stemmer() {}

  /** The stem of a word in lower case. */
  public static String stem(String lower) {
    // OpenNLP's stemmer keeps its buffer between calls, so each call has its own.
    return new PorterStemmer().stem(lower);
  }
}
