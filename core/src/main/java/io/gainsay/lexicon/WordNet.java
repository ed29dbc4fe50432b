package io.gainsay.lexicon;

/**
 * The compiled WordNet.
 *
 * @param derivations for each noun the verbs whose act or event it names
 */
record WordNet(
    WordTable nouns, WordTable verbs, WordTable adjectives, WordTable adverbs, Links derivations) {
  /** English, read on first use; immutable, so one for all is enough. */
  static WordNet english() {
    return English.WORD_NET;
  }

  WordTable table(PartOfSpeech partOfSpeech) {
    return switch (partOfSpeech) {
      case NOUN -> nouns;
      case VERB -> verbs;
      case ADJECTIVE -> adjectives;
      case ADVERB -> adverbs;
    };
  }

  /** Whether any part of speech has the word. */
  boolean contains(String word) {
    return nouns.words().contains(word)
        || verbs.words().contains(word)
        || adjectives.words().contains(word)
        || adverbs.words().contains(word);
  }

  private static final class English {
    static final WordNet WORD_NET = WordNetReader.read("wordnet.bin");
  }
}
