package io.gainsay.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spellings of one name that are both right: old and new, from two languages. Immutable. */
final class Spellings {

  private static final Spellings STANDARD = new Spellings();

  private final Map<String, String> variants = new HashMap<>();

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
            variants.put(word, words[0]);
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
    String listed = variants.get(one);
    return listed != null && listed.equals(variants.get(other));
  }
}
