import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes {@code wordnet.bin}; README.md describes the format. */
final class LexiconFile {

  /** The format that the reader expects; change both together. */
  private static final String MAGIC = "GNSYWN1";

  private LexiconFile() {}

  static void write(Map<PartOfSpeech, Table> tables, Path output) throws IOException {
    Out out = new Out();
    out.bytes.writeBytes(MAGIC.getBytes(StandardCharsets.US_ASCII));
    tables.values().forEach(table -> writeTable(out, table));
    Table nouns = tables.get(PartOfSpeech.NOUN);
    Map<String, Integer> verbIds = ids(tables.get(PartOfSpeech.VERB).lemmas.keySet());
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
}
