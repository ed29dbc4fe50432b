package io.gainsay.maven;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.report.Excerpt;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes findings to Maven's log: {@code file:line:column: message [rule]}, then the lines of both
 * sides. Error and warning are levels of the log as well, suggestions are information.
 */
record FindingLog(Log log) {

  /** Writes a finding. */
  void write(Finding finding) {
    Consumer<String> lines = level(finding.severity());
    Evidence first = finding.evidence().get(0);
    lines.accept(
        place(first)
            + ":"
            + first.column()
            + ": "
            + oneLine(finding.message())
            + " ["
            + finding.rule()
            + "]");
    for (Evidence side : finding.evidence()) {
      lines.accept("    " + place(side) + ": " + line(side));
    }
  }

  private Consumer<String> level(Severity severity) {
    return switch (severity) {
      case ERROR -> log::error;
      case WARNING -> log::warn;
      case SUGGESTION -> log::info;
    };
  }

  private static String place(Evidence side) {
    return oneLine(side.document().name()) + ":" + side.line();
  }

  private static String line(Evidence side) {
    return Excerpt.of(side.document().source(), side.span()).text();
  }

  /** What an article says must not look like a line of the log. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
