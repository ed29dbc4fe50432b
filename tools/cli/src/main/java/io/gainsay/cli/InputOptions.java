package io.gainsay.cli;

import io.gainsay.project.file.Input;
import io.gainsay.project.file.Inputs;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read. */
final class InputOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders (searched for articles), or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Publication date of files that do not give their own.")
  private @Nullable LocalDate date;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      defaultValue = "-",
      description = "Name of standard input in reports; its extension tells the format.")
  private String stdinName = "-";

  /** What the paths lead to. */
  List<Input> inputs(Terminal terminal) {
    return new Inputs(terminal.in(), stdinName).of(paths);
  }

  @Nullable LocalDate date() {
    return date;
  }
}
