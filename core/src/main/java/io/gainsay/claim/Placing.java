package io.gainsay.claim;

/**
 * A place in a series.
 *
 * @param place the place, counted from 1
 * @param basis on what it rests
 */
public record Placing(int place, Basis basis) implements Value {

  /** How the words tell a place in a series. */
  public enum Basis {
    /** Of what was just spoken of: "this fourth record". */
    THIS,
    /** Of what there is one of: the day's edition, the place somebody finished in. */
    SOLE,
    /** Of what the reader knows: "the fourth record", "her fourth record". */
    KNOWN,
    /** Of what the reader knows and its sentence is about: "the fourth record sold well". */
    TOPIC,
    /** Of one of the steps that make up something: "the fourth minute". */
    STEP,
    /** Of something new: "a fourth record". */
    NEW,
    /** How many there have been: "four so far". */
    TOTAL,
    /** How many there were before it: "three earlier records". */
    AFTER
  }

  @Override
  public String display() {
    return "place " + place;
  }
}
