package io.gainsay.cli;

import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.config.ConfigurationFile;
import io.gainsay.project.file.Input;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and the configuration that goes with it. */
final class InputOptions {

  /** The path that stands for standard input. */
  private static final String STDIN = "-";

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders (searched for articles), or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration. Default: gainsay.yml in the folder of the articles or the nearest"
              + " above.")
  private @Nullable Path config;

  @Option(names = "--no-config", description = "Use no configuration.")
  private boolean noConfig;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Publication date of files that do not give their own.")
  private @Nullable LocalDate date;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      defaultValue = STDIN,
      description = "Name of standard input in reports; its extension tells the format.")
  private String stdinName = STDIN;

  /**
   * The configuration that holds for the paths.
   *
   * @throws ConfigurationException if it cannot be used
   */
  Configuration configuration() throws ConfigurationException {
    if (noConfig) {
      return Configuration.standard(Path.of(""));
    }
    Optional<Path> file = config == null ? ConfigurationFile.find(starts()) : Optional.of(config);
    return file.isEmpty()
        ? Configuration.standard(Path.of(""))
        : ConfigurationFile.read(file.get());
  }

  /** Where to look for a configuration; standard input belongs where its name says. */
  private List<Path> starts() {
    List<Path> starts = new ArrayList<>();
    for (String path : paths) {
      try {
        starts.add(Path.of(path.equals(STDIN) ? stdinName : path));
      } catch (InvalidPathException e) {
        // Nothing is there; that is told when it should be read.
      }
    }
    return starts;
  }

  /** What the paths lead to. */
  List<Input> inputs(Terminal terminal, Configuration configuration) {
    return configuration.inputs(terminal.in(), stdinName).of(paths);
  }

  @Nullable LocalDate date() {
    return date;
  }
}
