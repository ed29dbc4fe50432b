package io.gainsay.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spellings of one name that are both right: old and new, from two languages. Immutable. */
final class Spellings {

  private static final Spellings STANDARD = new Spellings();

  /** The lines of the list that each word stands in, by their first words. */
  private final Map<String, Set<String>> variants = new HashMap<>();

  private Spellings() {
    try (InputStream in = Spellings.class.getResourceAsStream("spellings.txt")) {
      if (in == null) {
        throw new IllegalStateException("spellings.txt is missing from the class path");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      for (String line : lines) {
        if (!line.startsWith("#")) {
          String[] words = line.split(" ", -1);
          for (String word : words) {
            variants.computeIfAbsent(word, k -> new HashSet<>()).add(words[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Spellings standard() {
    return STANDARD;
  }

  /** Whether two folded words are known to be two spellings of one name. */
  boolean areVariants(String one, String other) {
    Set<String> others = variants.getOrDefault(other, Set.of());
    return variants.getOrDefault(one, Set.of()).stream().anyMatch(others::contains);
  }
}
