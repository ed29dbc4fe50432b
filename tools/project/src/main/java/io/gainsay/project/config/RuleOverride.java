package io.gainsay.project.config;

import java.util.List;

/**
 * Levels of rules for some files.
 *
 * @param files which files
 * @param rules the levels for them
 */
public record RuleOverride(List<PathPattern> files, RuleLevels rules) {

  public RuleOverride {
    files = List.copyOf(files);
  }
}
