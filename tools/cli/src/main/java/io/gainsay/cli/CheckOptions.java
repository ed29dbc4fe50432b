package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ResultCache;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.file.Input;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to check and how, for all commands that do. */
final class CheckOptions {

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private CacheOptions cache = new CacheOptions();

  @Option(names = "--together", description = "Also compare the files with each other.")
  private boolean together;

  boolean together() {
    return together;
  }

  /**
   * The configuration that holds for the paths.
   *
   * @throws ConfigurationException if it cannot be used
   */
  Configuration configuration() throws ConfigurationException {
    return input.configuration();
  }

  /** What the paths lead to. */
  List<Input> inputs(Terminal terminal, Configuration configuration) {
    return input.inputs(terminal, configuration);
  }

  /** Begins the check. */
  ProjectCheck.Builder check(
      Terminal terminal, Configuration configuration, Supplier<Gainsay> gainsay) {
    return configuration
        .check(gainsay)
        .published(input.date())
        .together(together)
        .cache(together ? ResultCache.NONE : cache.open(terminal, configuration, input.date()));
  }
}
