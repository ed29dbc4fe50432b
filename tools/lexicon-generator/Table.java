import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What WordNet tells of the words of one part of speech. */
final class Table {
  final TreeMap<String, Lemma> lemmas = new TreeMap<>();
  final TreeMap<Integer, Synset> synsets = new TreeMap<>();

  /** The senses of each word in WordNet's order, which corrections refer to. */
  final Map<String, List<Integer>> numbered = new HashMap<>();

  /** Forms whose lemma cannot be had by looking the form up or by cutting its ending off. */
  final TreeMap<String, String> irregular = new TreeMap<>();

  final TreeMap<Integer, TreeSet<Integer>> opposites = new TreeMap<>();
  final TreeMap<String, TreeSet<String>> derivations = new TreeMap<>();

  /** The synset that is the n-th sense of the word in WordNet, whatever corrections did since. */
  int sense(String spelling, String number) {
    List<Integer> senses = numbered.getOrDefault(word(spelling), List.of());
    if (Integer.parseInt(number) > senses.size()) {
      throw new IllegalArgumentException("WordNet has no " + spelling + " " + number);
    }
    return senses.get(Integer.parseInt(number) - 1);
  }

  int frequency(String lemma) {
    return lemmas.containsKey(lemma) ? lemmas.get(lemma).frequency : -1;
  }

  boolean keeps(String lemma, int synset) {
    return lemmas.containsKey(lemma) && lemmas.get(lemma).keptSenses().contains(synset);
  }

  void derive(String noun, String verb) {
    derivations.computeIfAbsent(noun, key -> new TreeSet<>()).add(verb);
  }

  /** Notes that two synsets are opposites of each other. */
  void oppose(int one, int other) {
    opposites.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
    opposites.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
  }

  /** From the lowest bit: three bits common senses, one bit proper name, the rest frequency. */
  int traits(Lemma lemma) {
    boolean name = lemma.keptSenses().stream().allMatch(sense -> synsets.get(sense).instance());
    int frequency = 32 - Integer.numberOfLeadingZeros(lemma.frequency);
    return frequency << 4 | (name ? 8 : 0) | lemma.common();
  }

  /** Drops the synsets that no kept sense leads to, upwards or to an opposite. */
  void dropUnreachable() {
    Set<Integer> reached = new HashSet<>();
    lemmas.values().forEach(lemma -> lemma.keptSenses().forEach(sense -> reach(sense, reached)));
    synsets.keySet().retainAll(reached);
  }

  private void reach(int offset, Set<Integer> reached) {
    if (reached.add(offset)) {
      synsets.get(offset).parents().forEach(parent -> reach(parent, reached));
    }
  }

  /** A word as the tables have it: in lower case, with blanks between its parts. */
  static String word(String wordNetSpelling) {
    return wordNetSpelling.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
