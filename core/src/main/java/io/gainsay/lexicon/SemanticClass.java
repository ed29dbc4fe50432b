package io.gainsay.lexicon;

import java.util.Arrays;

/** What kind of thing a noun denotes: WordNet's lexicographer files. */
public enum SemanticClass {
  /** No class: an unknown word, or one as general as "entity". */
  UNKNOWN(0),
  /** What people do: attack, vote, arrest. */
  ACT(4),
  ANIMAL(5),
  /** What people make: ship, building, rifle. */
  ARTIFACT(6),
  ATTRIBUTE(7),
  /** Parts of the body. */
  BODY(8),
  /** Contents of the mind: plan, belief. */
  COGNITION(9),
  COMMUNICATION(10),
  /** What happens: earthquake, death, victory. */
  EVENT(11),
  FEELING(12),
  FOOD(13),
  /** Groups of people or things: party, government, fleet. */
  GROUP(14),
  LOCATION(15),
  MOTIVE(16),
  /** Natural objects: river, mountain. */
  OBJECT(17),
  PERSON(18),
  PHENOMENON(19),
  PLANT(20),
  /** What is owned or paid: tax, debt. */
  POSSESSION(21),
  PROCESS(22),
  QUANTITY(23),
  RELATION(24),
  SHAPE(25),
  STATE(26),
  SUBSTANCE(27),
  TIME(28);

  private static final SemanticClass[] BY_FILE = byFile();

  private final int file;

  SemanticClass(int file) {
    this.file = file;
  }

  /** The class with that lexicographer file number. */
  static SemanticClass ofFile(int file) {
    return BY_FILE[file];
  }

  private static SemanticClass[] byFile() {
    SemanticClass[] classes = new SemanticClass[TIME.file + 1];
    Arrays.fill(classes, UNKNOWN);
    for (SemanticClass semanticClass : values()) {
      classes[semanticClass.file] = semanticClass;
    }
    return classes;
  }
}
