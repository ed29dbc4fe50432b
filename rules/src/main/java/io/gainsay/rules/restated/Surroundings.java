package io.gainsay.rules.restated;

import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words right around a figure, which may say that it is of something else. Stateless. */
final class Surroundings {

  private static final WordLists WORDS = WordLists.load(Surroundings.class, "surroundings.txt");

  private static final List<String> CATEGORIES = List.copyOf(WORDS.categories());

  private static final Set<String> DIMENSION = WORDS.get("dimension");

  /** How many words before a figure, and after it, are around it. */
  private static final int BEFORE = 8;

  private static final int AFTER = 4;

  private Surroundings() {}

  /** Which sorts of words stand around a figure. */
  static Set<String> of(Figure figure) {
    Sentence sentence = figure.sentence();
    int from = figure.claim().at().from();
    int to = figure.claim().at().to();
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
    return sorts;
  }

  /** Whether the words tell of a change that led to the figure or from it. */
  static boolean isChanging(Figure figure) {
    return of(figure).contains("changing");
  }

  private static boolean ends(Sentence sentence, int i) {
    return sentence.is(i, ";") || sentence.is(i, ":");
  }

  /** What a measure measures ("long", "away"), as far as the next word says; else empty. */
  static String dimension(Figure figure) {
    String next = figure.sentence().lower(figure.claim().at().to());
    return DIMENSION.contains(next) ? next : "";
  }

  /** Whether it is for each of something or each time: "a year", "per head". */
  static boolean isRate(Figure figure) {
    Sentence sentence = figure.sentence();
    int to = figure.claim().at().to();
    return sentence.is(to, "a")
        || sentence.is(to, "an")
        || sentence.is(to, "per")
        || sentence.is(to, "each")
        || sentence.is(to, "every");
  }
}
