package io.gainsay.report;

import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit's XML as Surefire writes it, which every build server reads. A document without findings is
 * a test that passed; each error or warning is one that failed, since readers take only the first
 * failure of a test; a suggestion is one that passed with something to say.
 *
 * @see <a
 *     href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd">
 *     Surefire's schema</a>
 */
final class JUnitReport implements ReportFormat {

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    Map<String, List<Finding>> byDocument = byDocument(run);
    int tests = run.unreadable().size();
    for (List<Finding> findings : byDocument.values()) {
      tests += Math.max(1, findings.size());
    }
    Xml xml = new Xml(out);
    xml.start(
        "testsuite",
        "name",
        "gainsay",
        "time",
        "0",
        "tests",
        String.valueOf(tests),
        "errors",
        String.valueOf(run.unreadable().size()),
        "skipped",
        "0",
        "failures",
        String.valueOf(run.count(Severity.ERROR) + run.count(Severity.WARNING)));
    for (Map.Entry<String, List<Finding>> document : byDocument.entrySet()) {
      if (document.getValue().isEmpty()) {
        xml.element("testcase", "", test(document.getKey(), "no contradiction"));
      }
      for (Finding finding : document.getValue()) {
        write(document.getKey(), finding, xml);
      }
    }
    for (String problem : run.unreadable()) {
      xml.start("testcase", test("gainsay", "input is readable"));
      xml.element("error", problem, "type", "unreadable", "message", problem);
      xml.end();
    }
    xml.end();
  }

  private static Map<String, List<Finding>> byDocument(CheckRun run) {
    Map<String, List<Finding>> byDocument = new LinkedHashMap<>();
    run.documents().forEach(name -> byDocument.put(name, new ArrayList<>()));
    for (Finding finding : run.findings()) {
      String name = Words.first(finding).document().name();
      byDocument.computeIfAbsent(name, n -> new ArrayList<>()).add(finding);
    }
    return byDocument;
  }

  private static void write(String document, Finding finding, Xml xml) throws IOException {
    xml.start("testcase", test(document, finding.rule() + " " + finding.fingerprint()));
    String details = finding.message() + "\n" + Words.details(finding);
    if (finding.severity() == Severity.SUGGESTION) {
      xml.element("system-out", details);
    } else {
      String type = finding.severity() + " " + finding.rule();
      xml.element("failure", details, "type", type, "message", finding.message());
    }
    xml.end();
  }

  /** Nothing takes time here: a report must be the same each time. */
  private static String[] test(String document, String name) {
    return new String[] {"classname", document, "name", name, "time", "0"};
  }
}
