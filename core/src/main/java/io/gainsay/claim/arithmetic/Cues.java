package io.gainsay.claim.arithmetic;

import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell what a figure does: a file of lines {@code category: word, word …}; a category
 * may have several lines, {@code #} begins a comment. Immutable.
 */
final class Cues {

  /** Words about parts and wholes, which several extractors need. */
  static final Cues TOTAL = load("total.txt");

  /** Words about margins and tallies, which several extractors need. */
  static final Cues MARGIN = load("margin.txt");

  private final Map<String, Set<String>> words = new HashMap<>();

  private Cues(WordLists words) {
    words.forEach(this.words::put);
  }

  static Cues load(String resource) {
    return new Cues(WordLists.load(Cues.class, resource));
  }

  boolean has(String category, String lower) {
    return words.getOrDefault(category, Set.of()).contains(lower);
  }

  /** Index of the first token in [from, to) of one of the categories, or -1. */
  int first(Sentence s, int from, int to, String... categories) {
    for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
      for (String category : categories) {
        if (has(category, s.lower(i))) {
          return i;
        }
      }
    }
    return -1;
  }
}
