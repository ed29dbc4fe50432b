package io.gainsay.time;

import io.gainsay.lexicon.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vocabulary of time, by the first word of each phrase. Immutable and thread-safe. */
final class TimeLexicon {

  private final Map<String, Entry[]> byFirstWord;

  private TimeLexicon(Map<String, Entry[]> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Reads {@code lexicon.tsv} from the class path. */
  static TimeLexicon load() {
    Map<String, List<Entry>> found = new HashMap<>();
    for (String line : WordLists.lines(TimeLexicon.class, "lexicon.tsv")) {
      String[] columns = line.split("\t", -1);
      Category category = Category.valueOf(columns[0]);
      for (String phrase : columns[2].split("\\|", -1)) {
        List<String> words = List.of(phrase.split(" ", -1));
        Entry entry = new Entry(category, columns[1], number(columns[1]), words);
        found.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(entry);
      }
    }
    Map<String, Entry[]> arrays = new HashMap<>();
    found.forEach(
        (word, entries) -> {
          entries.sort(Comparator.comparingInt(Entry::length).reversed());
          arrays.put(word, entries.toArray(Entry[]::new));
        });
    return new TimeLexicon(arrays);
  }

  /** The meanings of phrases that begin with {@code word}, longest first, or null. */
  Entry @Nullable [] beginningWith(String word) {
    return byFirstWord.get(word);
  }

  private static int number(String value) {
    boolean numeric = value.matches("-?[0-9]{1,9}");
    return numeric ? Integer.parseInt(value) : 0;
  }
}
