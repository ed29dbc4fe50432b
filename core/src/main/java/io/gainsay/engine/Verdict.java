package io.gainsay.engine;

/** What a rule makes of two claims. */
public sealed interface Verdict {

  /** Both can hold, or they have nothing to do with each other. */
  Verdict COMPATIBLE = new Compatible();

  /** Their values cannot both hold of one subject in one scope, but the scopes differ. */
  static Verdict apart(String reason) {
    return new Apart(reason);
  }

  /** They cannot both hold. */
  static Verdict conflict(Conflict conflict) {
    return new Conflicting(conflict);
  }

  /** See {@link #COMPATIBLE}. */
  record Compatible() implements Verdict {}

  /**
   * See {@link #apart}.
   *
   * @param reason the difference in scope, as a clause: "one speaks of another occasion"
   */
  record Apart(String reason) implements Verdict {}

  /** See {@link #conflict}. */
  record Conflicting(Conflict conflict) implements Verdict {}
}
