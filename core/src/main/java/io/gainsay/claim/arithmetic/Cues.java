package io.gainsay.claim.arithmetic;

import io.gainsay.nlp.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell what a figure does: a file of lines {@code category: word, word …}; a category
 * may have several lines, {@code #} begins a comment. Immutable.
 */
final class Cues {

  private final Map<String, Set<String>> words;

  private Cues(Map<String, Set<String>> words) {
    this.words = words;
  }

  static Cues load(String resource) {
    Map<String, Set<String>> words = new HashMap<>();
    try (InputStream in = Cues.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, words));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return new Cues(words);
  }

  private static void add(String line, Map<String, Set<String>> words) {
    int colon = line.indexOf(':');
    Set<String> entries =
        words.computeIfAbsent(line.substring(0, colon).strip(), k -> new HashSet<>());
    for (String word : line.substring(colon + 1).split(",", -1)) {
      entries.add(word.strip());
    }
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
