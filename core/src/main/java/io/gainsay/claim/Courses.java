package io.gainsay.claim;

import io.gainsay.lexicon.WordLists;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields of what fills a stretch of time: a flight and the air are of travel. Immutable. */
public final class Courses {

  private static final Courses STANDARD = new Courses();

  private final Map<String, Set<String>> fieldsOf = new HashMap<>();

  private Courses() {
    WordLists.load(Courses.class, "courses.txt")
        .forEach(
            (field, words) ->
                words.forEach(
                    word -> fieldsOf.computeIfAbsent(word, k -> new TreeSet<>()).add(field)));
  }

  /** Whether two words, as lemmas, can tell of one course of things. */
  public static boolean kin(String word, String other) {
    return word.equals(other)
        || Nouns.sameSort(word, other)
        || Acts.overlap(word, other)
        || !Collections.disjoint(fields(word), fields(other));
  }

  private static Set<String> fields(String word) {
    return STANDARD.fieldsOf.getOrDefault(word, Set.of());
  }
}
