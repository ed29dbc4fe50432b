package io.gainsay.project;

import io.gainsay.engine.Finding;

/**
 * A finding that is not reported.
 *
 * @param finding what was found
 * @param cause what hides it
 * @param reason why, in words of the writer or of Gainsay; empty where none is given
 */
public record Hidden(Finding finding, Cause cause, String reason) {

  /** What hides a finding. */
  public enum Cause {
    /** A comment in the document. */
    SUPPRESSED,
    /** The baseline knows it. */
    BASELINE,
    /** None of its evidence is in what changed. */
    UNCHANGED,
    /** The configuration switches the rule off for the document. */
    CONFIGURATION
  }
}
