package io.gainsay.cli;

import io.gainsay.project.file.Problems;
import io.gainsay.project.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the report goes. */
final class OutputOptions {

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to FILE instead of standard output.")
  private @Nullable Path file;

  /** The file for the report, or null for standard output. */
  @Nullable Path file() {
    return file;
  }

  /** Writes a report to the file or to standard output; false if that failed. */
  boolean write(Terminal terminal, WholeFile.Body body) {
    try {
      if (file == null) {
        terminal.write(body);
      } else {
        WholeFile.write(file, body);
      }
      return true;
    } catch (IOException e) {
      String name = file == null ? "standard output" : file.toString();
      terminal.complain("cannot write " + Problems.describe(name, e));
      return false;
    }
  }
}
