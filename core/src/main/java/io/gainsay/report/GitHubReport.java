package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Workflow commands, which GitHub Actions shows as annotations of the changed files.
 *
 * <p>GitHub takes ten annotations of each level from one step and drops the rest without a word. So
 * the first side of each finding goes first, other sides are annotated while there is room, and a
 * last notice counts the findings that are left out.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">
 *     Workflow commands</a>
 */
final class GitHubReport implements ReportFormat {

  /** What GitHub shows of each level for one step. */
  private static final int LIMIT = 10;

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    Map<Severity, Integer> leftOut = new EnumMap<>(Severity.class);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
      List<Finding> findings =
          run.findings().stream().filter(finding -> finding.severity() == severity).toList();
      // The notice about what was left out is one of ten as well.
      int limit = severity == Severity.SUGGESTION ? LIMIT - 1 : LIMIT;
      for (String command : annotations(findings, limit)) {
        out.append(command).append('\n');
      }
      if (findings.size() > limit) {
        leftOut.put(severity, findings.size() - limit);
      }
    }
    if (!leftOut.isEmpty()) {
      out.append(notice(leftOut)).append('\n');
    }
  }

  private static List<String> annotations(List<Finding> findings, int limit) {
    List<String> first = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Finding finding : findings) {
      first.add(annotation(finding, Words.first(finding), Words.messageWithOtherSides(finding)));
      String again = finding.message() + " " + Words.compare(List.of(Words.first(finding)));
      for (Evidence side : Words.others(finding)) {
        others.add(annotation(finding, side, again));
      }
    }
    first.addAll(others);
    return first.subList(0, Math.min(limit, first.size()));
  }

  private static String annotation(Finding finding, Evidence at, String message) {
    StringBuilder properties = new StringBuilder();
    properties.append("file=").append(property(Paths.path(at.document().name())));
    properties.append(",line=").append(at.line());
    properties.append(",endLine=").append(at.endLine());
    if (at.line() == at.endLine()) {
      // GitHub has no use for columns of several lines.
      properties.append(",col=").append(at.column());
      properties.append(",endColumn=").append(at.endColumn());
    }
    properties.append(",title=").append(property("gainsay " + finding.rule()));
    return "::" + command(finding.severity()) + " " + properties + "::" + data(message);
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "notice";
    };
  }

  private static String notice(Map<Severity, Integer> leftOut) {
    List<String> counts = new ArrayList<>();
    int all = 0;
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
      int number = leftOut.getOrDefault(severity, 0);
      all += number;
      if (number > 0) {
        counts.add(TextReport.count(number, severity.toString()));
      }
    }
    String text =
        String.format(
            Locale.ROOT,
            "%s not annotated (%s): GitHub shows ten of each level for a step. Another report,"
                + " such as html or sarif, has them all.",
            TextReport.count(all, "more finding"),
            String.join(", ", counts));
    return "::notice title=gainsay::" + data(text);
  }

  /** The escaping of what follows the second pair of colons. */
  private static String data(String text) {
    return Characters.legal(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** The escaping of a property, which in addition ends at a comma or a colon. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
