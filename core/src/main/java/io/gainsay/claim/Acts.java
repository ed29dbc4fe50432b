package io.gainsay.claim;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.Token;
import java.util.LinkedHashSet;
import java.util.Set;

/** What was done, by the verbs and nouns that say it: "arrest" and "the arrest". Stateless. */
public final class Acts {

  private Acts() {}

  /** Whether two words, as lemmas of verbs or nouns, can name one act: "the opening", "open". */
  public static boolean same(String word, String other) {
    if (word.equals(other)) {
      return true;
    }
    Lexicon lexicon = Lexicon.english();
    return lexicon.synonymVerbs(word, other)
        || lexicon.derived(word, other)
        || lexicon.derived(other, word)
        || isAct(word) && isAct(other) && lexicon.synonyms(word, other);
  }

  /** Whether to do one can be to do the other: to arrest is to seize. */
  public static boolean overlap(String verb, String other) {
    Lexicon lexicon = Lexicon.english();
    return same(verb, other) || lexicon.isWayTo(verb, other) || lexicon.isWayTo(other, verb);
  }

  /** Whether one of some words can name the same act as one of some others. */
  public static boolean anySame(Set<String> words, Set<String> others) {
    return words.stream().anyMatch(word -> others.stream().anyMatch(o -> same(word, o)));
  }

  /**
   * What is done in a clause: the lemmas of its verbs or, where it has none that tells anything,
   * those of its nouns of acts ("the draw", "held a rally").
   *
   * @param colourless words that tell nothing
   */
  static Set<String> in(Clause clause, Set<String> colourless) {
    Sentence sentence = clause.sentence();
    Lemmas lemmas = Lemmas.english();
    Set<String> verbs = new LinkedHashSet<>();
    Set<String> nouns = new LinkedHashSet<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = sentence.token(i);
      if (token.text().length() == 1 || !token.isWord() || i > 0 && token.isCapitalised()) {
        continue;
      }
      Tag tag = sentence.tag(i);
      if (tag == Tag.VERB) {
        verbs.add(lemmas.verb(token.lower()));
      } else if (tag == Tag.NOUN && isAct(lemmas.noun(token.lower()))) {
        nouns.add(lemmas.noun(token.lower()));
      }
    }
    verbs.removeAll(colourless);
    nouns.removeAll(colourless);
    return verbs.isEmpty() ? nouns : verbs;
  }

  private static boolean isAct(String noun) {
    Lexicon lexicon = Lexicon.english();
    SemanticClass sort = lexicon.nounClass(noun);
    return sort == SemanticClass.ACT || sort == SemanticClass.EVENT || lexicon.derived(noun, noun);
  }
}
