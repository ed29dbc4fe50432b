package io.gainsay.lexicon;

/**
 * The compiled WordNet.
 *
 * @param derivations for each noun the verbs whose act or event it names
 */
record WordNet(WordTable nouns, WordTable verbs, WordTable adjectives, Links derivations) {
  /** English, read on first use; immutable, so one for all is enough. */
  static WordNet english() {
    return English.WORD_NET;
  }

  WordTable table(PartOfSpeech partOfSpeech) {
    return switch (partOfSpeech) {
      case NOUN -> nouns;
      case VERB -> verbs;
      case ADJECTIVE -> adjectives;
    };
  }

  private static final class English {
    static final WordNet WORD_NET = WordNetReader.read("wordnet.bin");
  }
}
