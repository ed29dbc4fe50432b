package io.gainsay.claim.saying;

import io.gainsay.claim.polarity.Negation;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that turn a statement round or take a stand, from {@code statements.txt}. Immutable. */
final class Stances {

  private static final Set<String> OTHER_LISTS = Set.of("negation", "skip", "light", "general");

  /**
   * What a word stands for.
   *
   * @param name the stand
   * @param positive whether it takes the stand or its opposite
   */
  record Stance(String name, boolean positive) {}

  private final WordLists lists = WordLists.load(Stances.class, "statements.txt");
  private final Map<String, Stance> byWord = new HashMap<>();

  Stances() {
    for (String category : lists.categories()) {
      if (!OTHER_LISTS.contains(category)) {
        boolean positive = !category.startsWith("not ");
        String name = positive ? category : category.substring("not ".length());
        lists.get(category).forEach(word -> byWord.put(word, new Stance(name, positive)));
      }
    }
  }

  @Nullable Stance of(String lemma) {
    return byWord.get(lemma);
  }

  /** Whether a token turns the clause around it: "no", "never", the end of "didn't". */
  boolean isNegation(Sentence sentence, int i) {
    boolean listed = lists.get("negation").contains(sentence.lower(i));
    return Negation.isNt(sentence, i) || listed && !sentence.is(i + 1, "only");
  }

  /** Whether a clause that a word opens states nothing. */
  boolean opensNoStatement(String word) {
    return lists.get("skip").contains(word);
  }

  /** Whether a verb says too little without its object. */
  boolean isLight(String verb) {
    return lists.get("light").contains(verb);
  }

  /** Whether a noun stands for whatever is spoken of. */
  boolean isGeneral(String noun) {
    return lists.get("general").contains(noun);
  }
}
