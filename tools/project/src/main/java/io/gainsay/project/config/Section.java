package io.gainsay.project.config;

import java.util.List;

/** The parts of a configuration file with the keys that each may have. */
enum Section {
  ROOT(
      "files",
      "fail-on",
      "rules",
      "overrides",
      "vocabulary",
      "names",
      "spellings",
      "abbreviations"),
  FILES("include", "exclude"),
  OVERRIDE("files", "rules"),
  VOCABULARY("counts", "events"),
  COUNT("kind", "happen", "intransitive", "do", "state", "noun", "things"),
  EVENT("kind", "nouns"),
  NAME("name", "kind", "aliases");

  private final List<String> keys;

  Section(String... keys) {
    this.keys = List.of(keys);
  }

  /** The keys, in the order in which people are told of them. */
  List<String> keys() {
    return keys;
  }
}
