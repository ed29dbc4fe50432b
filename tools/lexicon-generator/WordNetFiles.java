import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the dictionary files of WordNet, see wndb(5WN). */
final class WordNetFiles {

  private final Map<String, Integer> tagCounts = new HashMap<>();
  private final Map<PartOfSpeech, Table> tables = new TreeMap<>();

  private WordNetFiles() {}

  /** The tables of all parts of speech. */
  static Map<PartOfSpeech, Table> read(Path dict) throws IOException {
    return new WordNetFiles().readAll(dict);
  }

  private Map<PartOfSpeech, Table> readAll(Path dict) throws IOException {
    for (String[] line : lines(dict.resolve("index.sense"))) {
      int percent = line[0].indexOf('%');
      PartOfSpeech pos = PartOfSpeech.of(line[0].charAt(percent + 1));
      tagCounts.put(senseKey(pos, line[0].substring(0, percent), line[1]), toInt(line[3]));
    }
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      Table table = new Table();
      tables.put(pos, table);
      lines(dict.resolve("index." + pos.file)).forEach(line -> readLemma(pos, table, line));
      lines(dict.resolve("data." + pos.file)).forEach(line -> readSynset(table, line));
      lines(dict.resolve(pos.file + ".exc")).forEach(line -> readException(table, line));
    }
    findPluralLemmas(tables.get(PartOfSpeech.NOUN));
    findComparativeLemmas(tables.get(PartOfSpeech.ADJECTIVE));
    tables.values().forEach(WordNetFiles::readOpposites);
    return tables;
  }

  /** The fields of each line, without the licence at the head (indented) and the glosses. */
  private static List<String[]> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
      return lines
          .filter(line -> !line.startsWith("  "))
          .map(line -> line.split("\\|", 2)[0].trim().split(" "))
          .collect(Collectors.toList());
    }
  }

  private void readLemma(PartOfSpeech pos, Table table, String[] line) {
    Lemma lemma = new Lemma();
    for (int i = line.length - toInt(line[2]); i < line.length; i++) {
      int count = tagCounts.getOrDefault(senseKey(pos, line[0], line[i]), 0);
      lemma.add(lemma.senses.size(), toInt(line[i]), count);
      lemma.frequency += count;
    }
    table.lemmas.put(Table.word(line[0]), lemma);
    table.numbered.put(Table.word(line[0]), List.copyOf(lemma.senses));
  }

  private static void readSynset(Table table, String[] line) {
    int wordCount = Integer.parseInt(line[3], 16);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < wordCount; i++) {
      // Adjectives may carry a syntactic marker: "galore(ip)".
      words.add(line[4 + 2 * i].replaceFirst("\\(\\w+\\)$", "").replace('_', ' '));
    }
    List<Pointer> pointers = new ArrayList<>();
    int first = 5 + 2 * wordCount;
    for (int i = first; i < first + 4 * toInt(line[first - 1]); i += 4) {
      PartOfSpeech pos = PartOfSpeech.of(line[i + 2].charAt(0));
      int ends = Integer.parseInt(line[i + 3], 16);
      pointers.add(new Pointer(line[i], toInt(line[i + 1]), pos, ends >> 8, ends & 0xFF));
    }
    table.synsets.put(
        toInt(line[0]), new Synset(toInt(line[1]), line[2].equals("s"), words, pointers));
  }

  /** Of an exception's possible lemmas, the most frequent; none if the form is used more itself. */
  private static void readException(Table table, String[] line) {
    String form = Table.word(line[0]);
    Stream.of(line)
        .skip(1)
        .map(Table::word)
        .filter(table.lemmas::containsKey)
        .max(Comparator.comparingInt(table::frequency))
        .filter(lemma -> !lemma.equals(form))
        .filter(lemma -> table.frequency(lemma) >= table.frequency(form))
        .ifPresent(lemma -> table.irregular.put(form, lemma));
  }

  /** Plurals that are lemmas of their own, such as "years" (old age), but rarely mean that. */
  private static void findPluralLemmas(Table nouns) {
    for (String form : nouns.lemmas.keySet()) {
      if (form.endsWith("s") && !form.endsWith("ss") && form.indexOf(' ') < 0) {
        preferFrequent(nouns, form, singulars(form));
      }
    }
  }

  private static Stream<String> singulars(String plural) {
    Stream<String> others = Stream.empty();
    if (plural.endsWith("ies")) {
      others = Stream.of(cut(plural, 3) + "y");
    } else if (plural.matches(".*(s|x|z|ch|sh)es")) {
      others = Stream.of(cut(plural, 2));
    }
    return Stream.concat(Stream.of(cut(plural, 1)), others);
  }

  /** Comparatives that are lemmas of their own, such as "larger". */
  private static void findComparativeLemmas(Table adjectives) {
    for (String form : adjectives.lemmas.keySet()) {
      if (form.endsWith("er")) {
        preferFrequent(adjectives, form, Stream.of(cut(form, 2), cut(form, 1)));
      } else if (form.endsWith("est")) {
        preferFrequent(adjectives, form, Stream.of(cut(form, 3), cut(form, 2)));
      }
    }
  }

  private static void preferFrequent(Table table, String form, Stream<String> bases) {
    bases
        .filter(base -> table.frequency(base) > 0)
        .filter(base -> table.frequency(base) >= table.frequency(form))
        .max(Comparator.comparingInt(table::frequency))
        .ifPresent(base -> table.irregular.putIfAbsent(form, base));
  }

  private static void readOpposites(Table table) {
    table.synsets.forEach(
        (offset, synset) ->
            synset.pointers().stream()
                .filter(pointer -> pointer.type().equals("!"))
                .forEach(pointer -> table.oppose(offset, pointer.offset())));
  }

  private static String senseKey(PartOfSpeech pos, String lemma, String offset) {
    return pos.letter + lemma + '@' + offset;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, Math.max(0, word.length() - letters));
  }

  private static int toInt(String digits) {
    return Integer.parseInt(digits);
  }
}
