package io.gainsay.cli;

import java.io.IOException;
import java.io.Writer;
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

  /** Writes a report. */
  @FunctionalInterface
  interface Body {
    void write(Writer writer) throws IOException;
  }

  /** Writes a report to the file or to standard output; false if that failed. */
  boolean write(Terminal terminal, Body body) {
    try (Report report = file == null ? Report.to(terminal) : Report.to(file)) {
      body.write(report.writer());
      report.finish();
      return true;
    } catch (IOException e) {
      String name = file == null ? "standard output" : file.toString();
      terminal.complain("cannot write " + Input.describe(name, e));
      return false;
    }
  }
}
