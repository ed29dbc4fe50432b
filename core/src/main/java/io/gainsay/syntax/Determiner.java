package io.gainsay.syntax;

/** What introduces a noun phrase, as far as it tells whether the thing is known to the reader. */
public enum Determiner {
  /** "The", "this", "those": the thing has been told of, or there is but one. */
  DEFINITE,
  /** "Her", "the bill's": known through its owner. */
  POSSESSIVE,
  /** "A", "another", "some": new. */
  INDEFINITE,
  /** "No", "neither". */
  NEGATIVE,
  /** "Every", "all", "both". */
  UNIVERSAL,
  /** The phrase is a pronoun. */
  PRONOUN,
  /** The phrase is a proper name without an article. */
  NAME,
  /** Nothing: "voters", "two trains". */
  NONE;

  /** Whether the phrase takes for granted that there is such a thing. */
  public boolean isDefinite() {
    return this == DEFINITE || this == POSSESSIVE || this == NAME;
  }
}
