package io.gainsay.cli;

import io.gainsay.project.file.Problems;
import io.gainsay.project.report.ReportFile;
import io.gainsay.report.CheckRun;
import io.gainsay.report.ReportFormat;
import io.gainsay.report.ReportFormats;
import io.gainsay.report.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which reports to write, and where. */
final class ReportOptions {

  enum Color {
    auto,
    always,
    never
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      completionCandidates = Formats.class,
      description = "Format of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ReportFormat format = new TextReport(false);

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = ReportFileConverter.class,
      description = "Write a further report to a file, such as html=report.html; may be repeated.")
  private List<ReportFile> further = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour in text reports: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, on a"
              + " terminal unless NO_COLOR is set.")
  private Color color = Color.auto;

  /** The names of formats, for help. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ReportFormats.standard().keySet().iterator();
    }
  }

  /** Knows the formats by name. */
  static final class FormatConverter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String value) {
      try {
        return ReportFile.format(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Knows formats with a file. */
  static final class ReportFileConverter implements ITypeConverter<ReportFile> {
    @Override
    public ReportFile convert(String value) {
      try {
        return ReportFile.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Writes all reports; false if one of them could not be written. */
  boolean write(Terminal terminal, CheckRun run) {
    ReportFormat main = format instanceof TextReport ? new TextReport(colour(terminal)) : format;
    boolean written = output.write(terminal, writer -> main.write(run, writer));
    for (ReportFile report : further) {
      try {
        report.write(run);
      } catch (IOException e) {
        terminal.complain("cannot write " + Problems.describe(report.file().toString(), e));
        written = false;
      }
    }
    return written;
  }

  private boolean colour(Terminal terminal) {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto ->
          output.file() == null
              && terminal.interactive()
              && terminal.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(terminal.environment().get("TERM"));
    };
  }
}
