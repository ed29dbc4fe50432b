import java.util.List;
import java.util.stream.Stream;

/** A synset as WordNet has it; its file is that of the lexicographers. */
record Synset(int file, boolean satellite, List<String> words, List<Pointer> pointers) {

  private static final int GENERAL_FILE = 3;

  /** The names of the noun lexicographer files at their numbers, see lexnames(5WN). */
  private static final List<String> NOUN_FILES =
      List.of(
          ". . . . act animal artifact attribute body cognition communication event feeling food"
              .concat(" group location motive object person phenomenon plant possession process")
              .concat(" quantity relation shape state substance time")
              .split(" "));

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
   * The lexicographer file. File 3 holds the most general nouns, among them the one that names each
   * other file: "person" belongs with the persons.
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
