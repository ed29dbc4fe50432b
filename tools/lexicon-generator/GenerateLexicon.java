import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Compiles the WordNet dictionary files (wndb(5WN)) and {@code corrections.txt} into {@code
 * wordnet.bin}, which {@code io.gainsay.lexicon.WordNetReader} reads. README.md beside this file
 * says how to run it and describes the format.
 *
 * <p>What can be decided once is decided here: how many senses of a word are common, and which
 * irregular or ambiguous forms belong to which lemma.
 */
public final class GenerateLexicon {
  /** The format that the reader expects; change both together. */
  private static final String MAGIC = "GNSYWN1";

  /** Senses further down are too rare in newsrooms to be worth their bytes. */
  private static final int MAX_SENSES = 5;

  /** How many senses of a word may count as common, however evenly they are used. */
  private static final int MAX_COMMON = 3;

  /** A common sense is tagged at least a fifth as often as the word's first sense. */
  private static final int COMMON_SHARE = 5;

  /** Derivations of other nouns are agents and tools: an attacker is no attack. */
  private static final Set<Integer> EVENT_FILES =
      Set.of(4, 7, 9, 10, 11, 12, 19, 21, 22, 24, 26, 28);

  private static final int GENERAL_FILE = 3;

  private static final int PERSON_FILE = 18;

  /** The names of the noun lexicographer files at their numbers, see lexnames(5WN). */
  private static final List<String> NOUN_FILES =
      List.of(
          ". . . . act animal artifact attribute body cognition communication event feeling food"
              .concat(" group location motive object person phenomenon plant possession process")
              .concat(" quantity relation shape state substance time")
              .split(" "));

  private final Map<String, Integer> tagCounts = new HashMap<>();
  private final Map<Pos, Table> tables = new TreeMap<>();

  private GenerateLexicon() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: java GenerateLexicon.java DICT-FOLDER CORRECTIONS OUTPUT");
      System.exit(2);
    }
    GenerateLexicon generator = new GenerateLexicon();
    generator.readWordNet(Path.of(args[0]));
    generator.correct(Path.of(args[1]));
    generator.findDerivations();
    generator.write(Path.of(args[2]));
  }

  private enum Pos {
    NOUN("noun", 'n'),
    VERB("verb", 'v'),
    ADJECTIVE("adj", 'a'),
    ADVERB("adv", 'r');

    private final String file;
    private final char letter;

    Pos(String file, char letter) {
      this.file = file;
      this.letter = letter;
    }

    /** The part of speech of a pointer or a sense key; 's' and '5' are adjective satellites. */
    static Pos of(char symbol) {
      return switch (symbol) {
        case 'n', '1' -> NOUN;
        case 'v', '2' -> VERB;
        case 'a', 's', '3', '5' -> ADJECTIVE;
        case 'r', '4' -> ADVERB;
        default -> throw new IllegalArgumentException("part of speech: " + symbol);
      };
    }
  }

  /** A typed edge; source and target are word numbers in their synsets, 0 for the whole synset. */
  private record Pointer(String type, int offset, Pos pos, int source, int target) {}

  private record Synset(int file, boolean satellite, List<String> words, List<Pointer> pointers) {
    /** Whether it denotes one particular thing, such as a city or a person, rather than a kind. */
    boolean instance() {
      return pointers.stream().anyMatch(pointer -> pointer.type().equals("@i"));
    }

    /** More general synsets; of an adjective satellite, the head it is similar to. */
    Stream<Integer> parents() {
      return pointers.stream()
          .filter(
              pointer -> pointer.type().startsWith("@") || satellite && pointer.type().equals("&"))
          .map(Pointer::offset);
    }

    /**
     * The lexicographer file. File 3 holds the most general nouns, among them the one that names
     * each other file: "person" belongs with the persons.
     */
    int category() {
      return file != GENERAL_FILE
          ? file
          : words.stream()
              .mapToInt(NOUN_FILES::indexOf)
              .filter(named -> named >= 0)
              .findAny()
              .orElse(0);
    }
  }

  /** A lemma: its synsets, the most frequent first, and how often WordNet's corpus uses each. */
  private static final class Lemma {
    final List<Integer> senses = new ArrayList<>();
    final List<Integer> counts = new ArrayList<>();
    int frequency;
    int corrections;

    void add(int rank, int synset, int count) {
      senses.add(rank, synset);
      counts.add(rank, count);
    }

    /** How many senses, from the first, are used often enough beside the first one. */
    int common() {
      int limit = Math.min(MAX_COMMON + corrections, senses.size());
      int common = Math.min(1, limit);
      while (common < limit && (counts.get(common) + 1) * COMMON_SHARE > counts.get(0)) {
        common++;
      }
      return common;
    }

    /** Makes a sense a common one that no other sense loses its place to. */
    void correct(int rank, int synset) {
      int known = senses.indexOf(synset);
      int count = counts.isEmpty() ? 0 : counts.get(0);
      add(rank, synset, count);
      corrections++;
      if (known >= 0) {
        int duplicate = known < rank ? known : known + 1;
        senses.remove(duplicate);
        counts.remove(duplicate);
      }
    }

    List<Integer> keptSenses() {
      return senses.subList(0, Math.min(senses.size(), Math.max(MAX_SENSES, common())));
    }
  }

  private static final class Table {
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
      if (toInt(number) > senses.size()) {
        throw new IllegalArgumentException("WordNet has no " + spelling + " " + number);
      }
      return senses.get(toInt(number) - 1);
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
  }

  // ---- reading

  private void readWordNet(Path dict) throws IOException {
    for (String[] line : lines(dict.resolve("index.sense"))) {
      int percent = line[0].indexOf('%');
      Pos pos = Pos.of(line[0].charAt(percent + 1));
      tagCounts.put(senseKey(pos, line[0].substring(0, percent), line[1]), toInt(line[3]));
    }
    for (Pos pos : Pos.values()) {
      Table table = new Table();
      tables.put(pos, table);
      lines(dict.resolve("index." + pos.file)).forEach(line -> readLemma(pos, table, line));
      lines(dict.resolve("data." + pos.file)).forEach(line -> readSynset(table, line));
      lines(dict.resolve(pos.file + ".exc")).forEach(line -> readException(table, line));
    }
    findPluralLemmas(tables.get(Pos.NOUN));
    findComparativeLemmas(tables.get(Pos.ADJECTIVE));
    tables.values().forEach(GenerateLexicon::readOpposites);
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

  private void readLemma(Pos pos, Table table, String[] line) {
    Lemma lemma = new Lemma();
    for (int i = line.length - toInt(line[2]); i < line.length; i++) {
      int count = tagCounts.getOrDefault(senseKey(pos, line[0], line[i]), 0);
      lemma.add(lemma.senses.size(), toInt(line[i]), count);
      lemma.frequency += count;
    }
    table.lemmas.put(word(line[0]), lemma);
    table.numbered.put(word(line[0]), List.copyOf(lemma.senses));
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
      Pos pos = Pos.of(line[i + 2].charAt(0));
      int ends = Integer.parseInt(line[i + 3], 16);
      pointers.add(new Pointer(line[i], toInt(line[i + 1]), pos, ends >> 8, ends & 0xFF));
    }
    table.synsets.put(
        toInt(line[0]), new Synset(toInt(line[1]), line[2].equals("s"), words, pointers));
  }

  /** Of an exception's possible lemmas, the most frequent; none if the form is used more itself. */
  private static void readException(Table table, String[] line) {
    String form = word(line[0]);
    Stream.of(line)
        .skip(1)
        .map(GenerateLexicon::word)
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
            synset.pointers.stream()
                .filter(pointer -> pointer.type().equals("!"))
                .forEach(pointer -> oppose(table, offset, pointer.offset())));
  }

  private static void oppose(Table table, int one, int other) {
    table.opposites.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
    table.opposites.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
  }

  /**
   * Nouns that name what a verb does. A verb derived from a noun goes with that noun's synonyms
   * too, where they commonly mean that: "stealing" brings "theft" to "steal".
   */
  private void findDerivations() {
    Table nouns = tables.get(Pos.NOUN);
    Table verbs = tables.get(Pos.VERB);
    nouns.synsets.forEach(
        (offset, noun) ->
            noun.pointers.stream()
                .filter(pointer -> pointer.type().equals("+") && pointer.pos() == Pos.VERB)
                .filter(pointer -> EVENT_FILES.contains(noun.file))
                .forEach(pointer -> derive(nouns, offset, verbs, pointer)));
  }

  private static void derive(Table nouns, int offset, Table verbs, Pointer pointer) {
    String verb = word(verbs.synsets.get(pointer.offset()).words.get(pointer.target() - 1));
    List<String> words = nouns.synsets.get(offset).words;
    if (verbs.keeps(verb, pointer.offset())) {
      for (int i = 0; i < words.size(); i++) {
        String noun = word(words.get(i));
        Lemma lemma = nouns.lemmas.get(noun);
        boolean means =
            i + 1 == pointer.source()
                ? nouns.keeps(noun, offset)
                : lemma.senses.subList(0, lemma.common()).contains(offset);
        if (means && nouns.synsets.get(lemma.senses.get(0)).category() != PERSON_FILE) {
          nouns.derive(noun, verb);
        }
      }
    }
  }

  // ---- corrections

  private void correct(Path corrections) throws IOException {
    for (String line : Files.readAllLines(corrections, StandardCharsets.UTF_8)) {
      String text = line.replaceFirst("#.*", "").trim();
      if (!text.isEmpty()) {
        correct(text.split(" +"));
      }
    }
  }

  private void correct(String[] line) {
    Table table = tables.get(Pos.valueOf(line[1]));
    String word = word(line[2]);
    switch (line[0]) {
      case "form" -> table.irregular.put(word, word(line[3]));
      case "derived" -> table.derive(word, word(line[3]));
      case "first", "also" -> {
        Lemma lemma = table.lemmas.computeIfAbsent(word, key -> new Lemma());
        int rank = line[0].equals("first") ? 0 : lemma.common();
        lemma.correct(rank, table.sense(line[3], line[4]));
      }
      case "opposite" ->
          oppose(table, table.sense(line[2], line[3]), table.sense(line[4], line[5]));
      case "kind" -> {
        Pointer parent = new Pointer("@", table.sense(line[4], line[5]), Pos.NOUN, 0, 0);
        table.synsets.get(table.sense(line[2], line[3])).pointers.add(parent);
      }
      default -> throw new IllegalArgumentException("unknown correction: " + line[0]);
    }
  }

  // ---- writing

  private void write(Path output) throws IOException {
    Out out = new Out();
    out.bytes.writeBytes(MAGIC.getBytes(StandardCharsets.US_ASCII));
    tables.values().forEach(table -> writeTable(out, table));
    Table nouns = tables.get(Pos.NOUN);
    Map<String, Integer> verbIds = ids(tables.get(Pos.VERB).lemmas.keySet());
    out.links(
        nouns.lemmas.keySet(),
        noun -> nouns.derivations.getOrDefault(noun, new TreeSet<>()).stream().map(verbIds::get));
    try (OutputStream file =
        new DeflaterOutputStream(
            Files.newOutputStream(output), new Deflater(Deflater.BEST_COMPRESSION))) {
      out.bytes.writeTo(file);
    }
  }

  private static void writeTable(Out out, Table table) {
    table.dropUnreachable();
    Map<String, Integer> wordIds = ids(table.lemmas.keySet());
    Map<Integer, Integer> synsetIds = ids(table.synsets.keySet());

    out.words(table.lemmas.keySet());
    table.lemmas.forEach((word, lemma) -> out.bytes.write(table.traits(lemma)));
    out.links(table.lemmas.values(), lemma -> lemma.keptSenses().stream().map(synsetIds::get));

    out.number(table.synsets.size());
    table.synsets.values().forEach(synset -> out.bytes.write(synset.category()));
    out.links(table.synsets.values(), synset -> synset.parents().map(synsetIds::get));
    out.links(
        table.synsets.keySet(),
        offset ->
            table.opposites.getOrDefault(offset, new TreeSet<>()).stream()
                .filter(synsetIds::containsKey)
                .map(synsetIds::get));

    table.irregular.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    out.words(table.irregular.keySet());
    table.irregular.values().forEach(lemma -> out.number(wordIds.get(lemma)));
  }

  private static <T> Map<T, Integer> ids(Set<T> keys) {
    Map<T, Integer> ids = new HashMap<>();
    keys.forEach(key -> ids.put(key, ids.size()));
    return ids;
  }

  /** The output; numbers have seven bits a byte, the lowest first, the highest bit for "more". */
  private static final class Out {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(int value) {
      for (int rest = value; ; rest >>>= 7) {
        if (rest < 0x80) {
          bytes.write(rest);
          return;
        }
        bytes.write(rest & 0x7F | 0x80);
      }
    }

    /** Sorted words; of each, how many letters it shares with the one before, and the rest. */
    void words(Set<String> words) {
      number(words.size());
      String last = "";
      for (String word : words) {
        int shared = 0;
        while (shared < Math.min(last.length(), word.length())
            && last.charAt(shared) == word.charAt(shared)) {
          shared++;
        }
        number(shared);
        number(word.length() - shared);
        bytes.writeBytes(word.substring(shared).getBytes(StandardCharsets.US_ASCII));
        last = word;
      }
    }

    /** The targets of each source in turn; the reader knows how many sources there are. */
    <T> void links(Collection<T> sources, Function<T, Stream<Integer>> targets) {
      for (T source : sources) {
        List<Integer> numbers = targets.apply(source).collect(Collectors.toList());
        number(numbers.size());
        numbers.forEach(this::number);
      }
    }
  }

  // ---- small helpers

  private static String word(String wordNetSpelling) {
    return wordNetSpelling.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private static String senseKey(Pos pos, String lemma, String offset) {
    return pos.letter + lemma + '@' + offset;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, Math.max(0, word.length() - letters));
  }

  private static int toInt(String digits) {
    return Integer.parseInt(digits);
  }
}
