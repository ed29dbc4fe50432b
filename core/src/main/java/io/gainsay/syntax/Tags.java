package io.gainsay.syntax;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;

/**
 * The parts of speech of a sentence, where those of the model cannot be right. It takes "voters"
 * for a verb and "tore" for a name, which a dictionary knows better.
 */
final class Tags {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Sentence sentence;
  private final Tag[] tags;
  private final Lexicon lexicon = Lexicon.english();

  Tags(Sentence sentence) {
    this.sentence = sentence;
    this.tags = new Tag[sentence.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = sentence.tag(i);
    }
    for (int i = 0; i < tags.length; i++) {
      if (sentence.token(i).isWord()) {
        tags[i] = mended(i);
      }
    }
  }

  /** The part of speech of a token; {@link Tag#X} outside the sentence. */
  Tag tag(int token) {
    return token >= 0 && token < tags.length ? tags[token] : Tag.X;
  }

  private Tag mended(int i) {
    String word = sentence.lower(i);
    if (WORDS.numbers.contains(word)) {
      return Tag.NUM;
    }
    boolean name = sentence.token(i).isCapitalised();
    if (name && i > 0 && tags[i] == Tag.VERB && sentence.isApostrophe(i + 1)) {
      return Tag.PROPN;
    }
    return switch (tags[i]) {
      case VERB -> isVerb(i) || !isNoun(i) ? Tag.VERB : Tag.NOUN;
      case PROPN -> name ? Tag.PROPN : isVerb(i) && isAfterName(i) ? Tag.VERB : Tag.NOUN;
      case NOUN -> ofNoun(i, word);
      case NUM -> isNoun(i) && !name ? Tag.NOUN : Tag.NUM;
      case ADJ -> ofAdjective(i, word);
      // The model has learnt "won't".
      case AUX -> word.equals("won") && !sentence.isApostrophe(i + 1) ? Tag.VERB : Tag.AUX;
      default -> tags[i];
    };
  }

  private Tag ofNoun(int i, String word) {
    boolean gerund =
        i > 0 && word.endsWith("ing") && WORDS.beforeGerund.contains(sentence.lower(i - 1));
    if (gerund && isVerb(i) && !sentence.is(i + 1, "of")) {
      return Tag.VERB;
    }
    boolean compound = sentence.is(i - 1, "-") || sentence.is(i + 1, "-");
    return lexicon.isAdjective(word) && !isNoun(i) && !compound ? Tag.ADJ : Tag.NOUN;
  }

  private Tag ofAdjective(int i, String word) {
    if (isPastAfterNoun(i, word)) {
      return Tag.VERB;
    }
    if (isInName(i)) {
      return Tag.PROPN;
    }
    return isNoun(i) && !lexicon.isAdjective(word) && !word.endsWith("ed") ? Tag.NOUN : Tag.ADJ;
  }

  private boolean isVerb(int i) {
    return lexicon.isVerb(sentence.verb(i));
  }

  private boolean isNoun(int i) {
    return lexicon.isNoun(sentence.noun(i));
  }

  /** "Marta Lindqvist tore a ligament". */
  private boolean isAfterName(int i) {
    return i > 0 && sentence.token(i - 1).isCapitalised();
  }

  /** "The plan that voters rejected in May". */
  private boolean isPastAfterNoun(int i, String word) {
    return i > 0
        && word.endsWith("ed")
        && tags[i - 1].isNominal()
        && isVerb(i)
        && i + 1 < tags.length
        && (tags[i + 1] == Tag.ADP || tags[i + 1] == Tag.DET || tags[i + 1] == Tag.PRON);
  }

  /** "Harlow Borough councillors". */
  private boolean isInName(int i) {
    return i > 0 && sentence.token(i).isCapitalised() && tags[i - 1] == Tag.PROPN;
  }
}
