package io.gainsay.project.report;

import io.gainsay.project.file.WholeFile;
import io.gainsay.report.CheckRun;
import io.gainsay.report.ReportFormat;
import io.gainsay.report.ReportFormats;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A report that somebody asks for. Immutable.
 *
 * @param format how to write it
 * @param file where to; its folder exists
 */
public record ReportFile(ReportFormat format, Path file) {

  /**
   * Reads {@code sarif=out/gainsay.sarif}.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public static ReportFile parse(String request) {
    int equals = request.indexOf('=');
    if (equals < 0 || equals == request.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + request + "\" names no file; give a format and a file, such as html=report.html");
    }
    try {
      return new ReportFile(
          format(request.substring(0, equals)), Path.of(request.substring(equals + 1)));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("\"" + request + "\": " + e.getMessage(), e);
    }
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public static ReportFormat format(String name) {
    ReportFormat format = ReportFormats.standard().get(name);
    if (format == null) {
      throw new IllegalArgumentException(
          "no report format is called \""
              + name
              + "\"; there are "
              + String.join(", ", ReportFormats.standard().keySet()));
    }
    return format;
  }

  /**
   * Writes the report, whole or not at all.
   *
   * @throws IOException if it could not be written; an old file is then as it was
   */
  public void write(CheckRun run) throws IOException {
    WholeFile.write(file, writer -> format.write(run, writer));
  }
}
