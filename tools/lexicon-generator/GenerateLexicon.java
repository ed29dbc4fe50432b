import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles the WordNet dictionary files (wndb(5WN)) and {@code corrections.txt} into {@code
 * wordnet.bin}, which {@code io.gainsay.lexicon.WordNetReader} reads. README.md beside this file
 * says how to run it and describes the format.
 *
 * <p>What can be decided once is decided here: how many senses of a word are common, and which
 * irregular or ambiguous forms belong to which lemma.
 */
public final class GenerateLexicon {

  /** Derivations of other nouns are agents and tools: an attacker is no attack. */
  private static final Set<Integer> EVENT_FILES =
      Set.of(4, 7, 9, 10, 11, 12, 19, 21, 22, 24, 26, 28);

  private static final int PERSON_FILE = 18;

  private final Map<PartOfSpeech, Table> tables;

  private GenerateLexicon(Map<PartOfSpeech, Table> tables) {
    this.tables = tables;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: GenerateLexicon DICT-FOLDER CORRECTIONS OUTPUT");
      System.exit(2);
    }
    GenerateLexicon generator = new GenerateLexicon(WordNetFiles.read(Path.of(args[0])));
    generator.correct(Path.of(args[1]));
    generator.findDerivations();
    LexiconFile.write(generator.tables, Path.of(args[2]));
  }

  /**
   * Nouns that name what a verb does. A verb derived from a noun goes with that noun's synonyms
   * too, where they commonly mean that: "stealing" brings "theft" to "steal".
   */
  private void findDerivations() {
    Table nouns = tables.get(PartOfSpeech.NOUN);
    Table verbs = tables.get(PartOfSpeech.VERB);
    nouns.synsets.forEach(
        (offset, noun) ->
            noun.pointers().stream()
                .filter(pointer -> pointer.type().equals("+") && pointer.pos() == PartOfSpeech.VERB)
                .filter(pointer -> EVENT_FILES.contains(noun.file()))
                .forEach(pointer -> derive(nouns, offset, verbs, pointer)));
  }

  private static void derive(Table nouns, int offset, Table verbs, Pointer pointer) {
    String verb = Table.word(verbs.synsets.get(pointer.offset()).words().get(pointer.target() - 1));
    List<String> words = nouns.synsets.get(offset).words();
    if (verbs.keeps(verb, pointer.offset())) {
      for (int i = 0; i < words.size(); i++) {
        String noun = Table.word(words.get(i));
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

  private void correct(Path corrections) throws IOException {
    for (String line : Files.readAllLines(corrections, StandardCharsets.UTF_8)) {
      String text = line.replaceFirst("#.*", "").trim();
      if (!text.isEmpty()) {
        correct(text.split(" +"));
      }
    }
  }

  private void correct(String[] line) {
    Table table = tables.get(PartOfSpeech.valueOf(line[1]));
    String word = Table.word(line[2]);
    switch (line[0]) {
      case "form" -> table.irregular.put(word, Table.word(line[3]));
      case "derived" -> table.derive(word, Table.word(line[3]));
      case "first", "also" -> {
        Lemma lemma = table.lemmas.computeIfAbsent(word, key -> new Lemma());
        int rank = line[0].equals("first") ? 0 : lemma.common();
        lemma.correct(rank, table.sense(line[3], line[4]));
      }
      case "opposite" -> table.oppose(table.sense(line[2], line[3]), table.sense(line[4], line[5]));
      case "kind" -> {
        Pointer parent = new Pointer("@", table.sense(line[4], line[5]), PartOfSpeech.NOUN, 0, 0);
        table.synsets.get(table.sense(line[2], line[3])).pointers().add(parent);
      }
      default -> throw new IllegalArgumentException("unknown correction: " + line[0]);
    }
  }
}
