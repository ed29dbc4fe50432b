package io.gainsay.project;

import io.gainsay.engine.Severity;
import java.util.Locale;

/** From which severity on a check fails. */
public enum FailOn {
  SUGGESTION,
  WARNING,
  ERROR,
  NEVER;

  /** Whether a finding of this severity makes a check fail. */
  public boolean includes(Severity severity) {
    return switch (this) {
      case SUGGESTION -> true;
      case WARNING -> severity.compareTo(Severity.WARNING) >= 0;
      case ERROR -> severity == Severity.ERROR;
      case NEVER -> false;
    };
  }

  /** The name in options and configuration: {@code warning}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
