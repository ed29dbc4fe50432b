package io.gainsay.project.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used, with all that is wrong with it. */
public final class ConfigurationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigurationProblem> problems;

  ConfigurationException(List<ConfigurationProblem> problems) {
    super(problems.stream().map(Object::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  ConfigurationException(String file, String message) {
    this(List.of(new ConfigurationProblem(file, 0, 0, message)));
  }

  /** What is wrong, in the order of the file; at least one. */
  public List<ConfigurationProblem> problems() {
    return problems;
  }
}
