package io.gainsay.report;

import io.gainsay.engine.Finding;
import java.util.Locale;

/**
 * A finding that does not count: reports may show it apart from the others, or only say how many
 * there are.
 *
 * @param finding what was found
 * @param cause what hides it
 * @param reason why, in words of the writer or of Gainsay; empty where none is given
 */
public record Hidden(Finding finding, Cause cause, String reason) {

  /** What hides a finding. */
  public enum Cause {
    /** A comment in the document; the reason is the writer's. */
    SUPPRESSED,
    /** The baseline knows it. */
    BASELINE,
    /** None of its evidence is in what changed. */
    UNCHANGED,
    /** The configuration switches the rule off for the document. */
    CONFIGURATION;

    /** The name in reports: {@code suppressed}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
