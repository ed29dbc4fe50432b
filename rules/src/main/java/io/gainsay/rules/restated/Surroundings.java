package io.gainsay.rules.restated;

import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words right around a figure, which may say that it is of something else.
 *
 * @param sorts which sorts of words stand around it, by the categories of {@code surroundings.txt}
 * @param dimension what a measure measures ("long", "away"), as far as the next word says; else
 *     empty
 * @param isRate whether it is for each of something or each time: "a year", "per head"
 * @param words the nouns, verbs and adjectives close to it, as lemmas
 */
record Surroundings(Set<String> sorts, String dimension, boolean isRate, Set<String> words) {

  private static final WordLists WORDS = WordLists.load(Surroundings.class, "surroundings.txt");

  private static final List<String> CATEGORIES = List.copyOf(WORDS.categories());

  private static final Set<String> DIMENSION = WORDS.get("dimension");

  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");

  private static final int CLOSE = 6;

  private static final Set<String> EMPTY =
      Set.of("be", "have", "do", "say", "will", "would", "may", "can");

  private static final String CHANGING = "changing";

  private static final String ANOTHER = "another";

  /** How many words before a figure, and after it, are around it. */
  private static final int BEFORE = 8;

  private static final int AFTER = 4;

  /** Reads what stands around a figure. */
  static Surroundings of(TokenSpan at) {
    Sentence sentence = at.sentence();
    String next = sentence.lower(at.to());
    return new Surroundings(
        sorts(sentence, at.from(), at.to()),
        DIMENSION.contains(next) ? next : "",
        EACH.contains(next),
        words(sentence, at.from(), at.to()));
  }

  private static Set<String> words(Sentence sentence, int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = Math.max(0, from - CLOSE); i < Math.min(sentence.size(), to + CLOSE); i++) {
      if (i < from || i >= to) {
        String lemma = sentence.contentLemma(i);
        if (!lemma.isEmpty() && !EMPTY.contains(lemma)) {
          words.add(lemma);
        }
      }
    }
    return Set.copyOf(words);
  }

  private static Set<String> sorts(Sentence sentence, int from, int to) {
    Set<String> around = new HashSet<>();
    for (int i = from - 1; i >= Math.max(0, from - BEFORE) && !ends(sentence, i); i--) {
      around.add(sentence.lower(i));
    }
    for (int i = to; i < Math.min(sentence.size(), to + AFTER) && !ends(sentence, i); i++) {
      around.add(sentence.lower(i));
    }
    Set<String> sorts = new HashSet<>();
    for (String category : CATEGORIES) {
      if (!Collections.disjoint(around, WORDS.get(category))) {
        sorts.add(category);
      }
    }
    return Set.copyOf(sorts);
  }

  private static boolean ends(Sentence sentence, int i) {
    return sentence.is(i, ";") || sentence.is(i, ":");
  }

  /** Whether the words tell of a change that led to the figure or from it. */
  boolean isChanging() {
    return sorts.contains(CHANGING);
  }

  /** Whether the words tell of another thing of the sort, or of another time. */
  boolean isOfAnother() {
    return sorts.contains(ANOTHER);
  }
}
