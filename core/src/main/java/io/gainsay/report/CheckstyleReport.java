package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checkstyle's XML, which most build servers and review bots read. It has one place for a finding,
 * so the message tells the other sides.
 */
final class CheckstyleReport implements ReportFormat {

  /** The version of Checkstyle whose format this is; some readers want one. */
  private static final String FORMAT = "10.0";

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (Finding finding : run.findings()) {
      String name = Words.first(finding).document().name();
      byFile.computeIfAbsent(name, n -> new ArrayList<>()).add(finding);
    }
    Xml xml = new Xml(out);
    xml.start("checkstyle", "version", FORMAT);
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      xml.start("file", "name", file.getKey());
      for (Finding finding : file.getValue()) {
        write(finding, xml);
      }
      xml.end();
    }
    xml.end();
  }

  private static void write(Finding finding, Xml xml) throws IOException {
    Evidence at = Words.first(finding);
    xml.element(
        "error",
        "",
        "line",
        String.valueOf(at.line()),
        "column",
        String.valueOf(at.column()),
        "severity",
        severity(finding.severity()),
        "message",
        Words.messageWithOtherSides(finding),
        "source",
        "gainsay." + finding.rule());
  }

  private static String severity(Severity severity) {
    return severity == Severity.SUGGESTION ? "info" : severity.toString();
  }
}
