package io.gainsay.lexicon;

/** The parts of speech the lexicon knows, in the order of the compiled tables. */
public enum PartOfSpeech {
  NOUN,
  VERB,
  ADJECTIVE,
  ADVERB
}
