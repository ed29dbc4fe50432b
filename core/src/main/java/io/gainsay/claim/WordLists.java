package io.gainsay.claim;

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

/**
 * Reads vocabulary files: lines of {@code category: entry, entry …}; a category may have several
 * lines, {@code #} begins a comment.
 */
final class WordLists {

  private final String resource;
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private WordLists(String resource) {
    this.resource = resource;
    for (String line : lines(resource)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(resource + ": no category in \"" + line + '"');
      }
      Set<String> entries =
          lists.computeIfAbsent(line.substring(0, colon).trim(), k -> new LinkedHashSet<>());
      for (String entry : line.substring(colon + 1).split(",", -1)) {
        if (!entry.isBlank()) {
          entries.add(entry.trim());
        }
      }
    }
  }

  static WordLists load(String resource) {
    return new WordLists(resource);
  }

  /** The entries of a category in the order of the file. */
  Set<String> get(String category) {
    Set<String> entries = lists.get(category);
    if (entries == null) {
      throw new IllegalStateException(resource + ": there is no category " + category);
    }
    return Collections.unmodifiableSet(entries);
  }

  /** The categories in the order of the file. */
  Set<String> categories() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  private static List<String> lines(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
