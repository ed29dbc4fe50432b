/** The parts of speech that WordNet has a file for. */
enum PartOfSpeech {
  NOUN("noun", 'n'),
  VERB("verb", 'v'),
  ADJECTIVE("adj", 'a'),
  ADVERB("adv", 'r');

  final String file;
  final char letter;

  PartOfSpeech(String file, char letter) {
    this.file = file;
    this.letter = letter;
  }

  /** The part of speech of a pointer or a sense key; 's' and '5' are adjective satellites. */
  static PartOfSpeech of(char symbol) {
    return switch (symbol) {
      case 'n', '1' -> NOUN;
      case 'v', '2' -> VERB;
      case 'a', 's', '3', '5' -> ADJECTIVE;
      case 'r', '4' -> ADVERB;
      default -> throw new IllegalArgumentException("part of speech: " + symbol);
    };
  }
}
