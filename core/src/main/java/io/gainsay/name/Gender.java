package io.gainsay.name;

/** The grammatical gender by which English pronouns refer to a person. */
public enum Gender {
  MALE,
  FEMALE,
  /** Not known, or either. */
  UNKNOWN;

  /** Whether a person of this gender can be meant where {@code other} is called for. */
  public boolean fits(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
