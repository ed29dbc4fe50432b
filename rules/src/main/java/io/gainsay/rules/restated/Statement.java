package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.nlp.Sentence;

/** What a claim states, as far as a text can state it again with another value. */
sealed interface Statement permits Figure, Score {

  /** The claim. */
  Claim claim();

  /** The words around it. */
  Surroundings around();

  /** Whether the two can be for one thing, as far as unit and noun tell. */
  boolean isOneSort(Statement other);

  /** Whether one statement can have been made in both forms. */
  boolean agrees(Statement other);

  /**
   * Whether a careless writer can have put the one value for the other, if both are for one thing:
   * neither are they worlds apart, nor do the words tell them apart.
   */
  boolean isMistakable(Statement other);

  /** Adds what is seen of the values of this statement and a later one that does not agree. */
  void addDifferences(Statement later, Observations seen);

  /** The sentence that states it. */
  default Sentence sentence() {
    return claim().at().sentence();
  }

  /** Whether the other is this statement. */
  default boolean isAt(Statement other) {
    return claim().at().equals(other.claim().at());
  }

  /** The noun it is said of, as a lemma; empty where there is none. */
  default String head() {
    return claim().subject().head();
  }

  /** Whether it is of a whole or of a part. */
  default Coverage coverage() {
    return claim().subject().coverage();
  }
}
