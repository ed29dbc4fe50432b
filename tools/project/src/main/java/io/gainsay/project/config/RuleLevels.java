package io.gainsay.project.config;

import java.util.Map;
import java.util.Optional;

/**
 * What is done with the findings of each rule. Immutable.
 *
 * @param levels by the id of the rule, or {@link #ALL} for the rules that are not named
 */
public record RuleLevels(Map<String, RuleLevel> levels) {

  /** Stands for all rules that are not named. */
  public static final String ALL = "all";

  /** Says nothing about any rule. */
  public static final RuleLevels NONE = new RuleLevels(Map.of());

  public RuleLevels {
    levels = Map.copyOf(levels);
  }

  /** What is said about a rule, if anything is. */
  public Optional<RuleLevel> of(String rule) {
    return Optional.ofNullable(levels.getOrDefault(rule, levels.get(ALL)));
  }
}
