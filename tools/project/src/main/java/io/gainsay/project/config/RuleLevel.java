package io.gainsay.project.config;

import io.gainsay.engine.Severity;
import java.util.Locale;
import java.util.Optional;

/** What is done with the findings of a rule. */
public enum RuleLevel {
  /** They are not reported. */
  OFF,
  /** They are reported, each with the severity that the rule gives it. */
  ON,
  /** They are reported, all as suggestions. */
  SUGGESTION,
  /** They are reported, all as warnings. */
  WARNING,
  /** They are reported, all as errors. */
  ERROR;

  /** The severity for all findings of the rule; empty where each keeps its own. */
  public Optional<Severity> severity() {
    return switch (this) {
      case OFF, ON -> Optional.empty();
      case SUGGESTION -> Optional.of(Severity.SUGGESTION);
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }

  /** The name in configurations: {@code off}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
