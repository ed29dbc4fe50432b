package io.gainsay.lexicon;

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
import java.util.function.BiConsumer;

/**
 * Vocabulary files, which every package keeps beside its classes: lines of {@code category: entry,
 * entry …}, where a category may have several lines. A line that begins with {@code "# "} is a
 * comment. Immutable.
 */
public final class WordLists {

  private final String resource;
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private WordLists(Class<?> owner, String resource) {
    this.resource = resource;
    for (String line : lines(owner, resource)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(resource + ": no category in \"" + line + '"');
      }
      lists
          .computeIfAbsent(line.substring(0, colon).strip(), k -> new LinkedHashSet<>())
          .addAll(split(line.substring(colon + 1), ","));
    }
  }

  /**
   * The lists in a file of this library.
   *
   * @param owner a class in whose package the file stands
   * @param resource the name of the file
   * @throws IllegalStateException if the file is missing or has a line without a category
   */
  public static WordLists load(Class<?> owner, String resource) {
    return new WordLists(owner, resource);
  }

  /**
   * The lines of a file of this library, for files that are no lists of words; without blank lines
   * and comments.
   *
   * @param owner a class in whose package the file stands
   * @param resource the name of the file
   * @throws IllegalStateException if the file is missing
   */
  public static List<String> lines(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The parts of {@code text} between separators, stripped, without empty ones. */
  public static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(separator, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /**
   * The entries of a category in the order of the file.
   *
   * @throws IllegalStateException if the file has no such category
   */
  public Set<String> get(String category) {
    return Collections.unmodifiableSet(entries(category));
  }

  /**
   * Whether a category has an entry, as it is written in the file.
   *
   * @throws IllegalStateException if the file has no such category
   */
  public boolean has(String category, String entry) {
    return entries(category).contains(entry);
  }

  /** The categories in the order of the file. */
  public Set<String> categories() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  /** Shows each category with its entries, in the order of the file. */
  public void forEach(BiConsumer<String, Set<String>> consumer) {
    categories().forEach(category -> consumer.accept(category, get(category)));
  }

  private Set<String> entries(String category) {
    Set<String> entries = lists.get(category);
    if (entries == null) {
      throw new IllegalStateException(resource + ": there is no category " + category);
    }
    return entries;
  }
}
