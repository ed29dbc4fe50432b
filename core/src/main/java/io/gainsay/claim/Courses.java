package io.gainsay.claim;

import io.gainsay.lexicon.WordLists;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields of what fills a stretch of time: a flight and the air are of travel. Immutable. */
public final class Courses {

  /** How the names of fields begin of which a text mostly tells of one course. */
  private static final String SOLE = "sole ";

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

  /**
   * Whether a noun names a course of a field of which a text mostly has one, such as a search or a
   * storm, and some words, as lemmas, tell of that field.
   */
  public static boolean isSole(String noun, Set<String> words) {
    return fields(noun).stream()
        .filter(field -> field.startsWith(SOLE))
        .anyMatch(field -> words.stream().anyMatch(word -> fields(word).contains(field)));
  }

  private static Set<String> fields(String word) {
    return STANDARD.fieldsOf.getOrDefault(word, Set.of());
  }
}
