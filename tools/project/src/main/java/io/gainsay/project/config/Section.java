package io.gainsay.project.config;

import java.util.List;

/** The parts of a configuration file with the keys that each may have. */
enum Section {
  ROOT,
  FILES,
  OVERRIDE,
  VOCABULARY,
  COUNT,
  EVENT,
  NAME;

  /** The keys, in the order in which people are told of them. */
  List<String> keys() {
    return switch (this) {
      case ROOT ->
          List.of(
              "files",
              "fail-on",
              "rules",
              "overrides",
              "vocabulary",
              "names",
              "spellings",
              "abbreviations");
      case FILES -> List.of("include", "exclude");
      case OVERRIDE -> List.of("files", "rules");
      case VOCABULARY -> List.of("counts", "events");
      case COUNT -> List.of("kind", "happen", "intransitive", "do", "state", "noun", "things");
      case EVENT -> List.of("kind", "nouns");
      case NAME -> List.of("name", "kind", "aliases");
    };
  }
}
