package io.gainsay.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads this package's resource files; lines that begin with {@code #} are comments. */
final class WordLists {

  private WordLists() {}

  /** The lines of a resource beside this class. */
  static List<String> lines(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists of the form {@code key: word,word}; the lists of a repeated key are joined. */
  static Map<String, Set<String>> lists(String resource) {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (String line : lines(resource)) {
      int colon = line.indexOf(':');
      Set<String> words =
          lists.computeIfAbsent(line.substring(0, colon).strip(), k -> new LinkedHashSet<>());
      words.addAll(split(line.substring(colon + 1), ","));
    }
    lists.replaceAll((key, words) -> Collections.unmodifiableSet(words));
    return lists;
  }

  /** The parts of {@code text} between separators, stripped, without empty ones. */
  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(separator, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** The list under {@code key}, never absent. */
  static Set<String> list(Map<String, Set<String>> lists, String key) {
    Set<String> words = lists.get(key);
    if (words == null) {
      throw new IllegalStateException("no list called " + key);
    }
    return words;
  }
}
