package io.gainsay.report;

import java.io.IOException;
import java.io.Writer;

/**
 * A way to write a run down. {@link ReportFormats} lists them. Implementations are immutable and
 * thread-safe, and the same run gives the same characters.
 */
@FunctionalInterface
public interface ReportFormat {

  /**
   * Writes a report. Does not close {@code out}, which is to encode as UTF-8.
   *
   * @throws IOException if {@code out} fails
   */
  void write(CheckRun run, Writer out) throws IOException;
}
