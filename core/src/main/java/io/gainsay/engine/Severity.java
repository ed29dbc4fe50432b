package io.gainsay.engine;

import java.util.Locale;

/** How sure a finding is of itself; ordered from least to most. */
public enum Severity {
  /** Worth a look. */
  SUGGESTION,
  /** Very likely not both true. */
  WARNING,
  /** Cannot both be true. */
  ERROR;

  /** The name in reports and options: {@code warning}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
