package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes findings for people: the message with its arithmetic, then each side with its place and
 * the words marked in their context, and a line that sums up. Immutable and thread-safe.
 */
public final class TextReport {

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";

  /** A claim may be a whole passage; the excerpt shows enough of it. */
  private static final int LONGEST_CLAIM = 60;

  private final boolean colour;

  /**
   * @param colour whether to use ANSI escape sequences
   */
  public TextReport(boolean colour) {
    this.colour = colour;
  }

  /**
   * Writes a report with {@code findings} in the order given.
   *
   * @param documents how many documents were checked
   * @throws IOException if {@code out} fails
   */
  public void write(List<Finding> findings, int documents, Appendable out) throws IOException {
    for (Finding finding : findings) {
      write(finding, out);
      out.append('\n');
    }
    out.append(summary(findings, documents)).append('\n');
  }

  private void write(Finding finding, Appendable out) throws IOException {
    out.append(styled(finding.severity().toString(), style(finding.severity())))
        .append(": ")
        .append(styled(finding.message(), BOLD))
        .append(' ')
        .append(styled("[" + finding.rule() + "]", DIM))
        .append('\n');
    for (Evidence evidence : finding.evidence()) {
      write(evidence, style(finding.severity()), out);
    }
  }

  private void write(Evidence evidence, String style, Appendable out) throws IOException {
    String place = evidence.document().name() + ":" + evidence.line() + ":" + evidence.column();
    out.append("  ")
        .append(place)
        .append(styled("  " + shortened(evidence.claim()), DIM))
        .append('\n');
    Excerpt excerpt = Excerpt.of(evidence.document().source(), evidence.span());
    Span marked = excerpt.marked();
    String text = excerpt.text();
    out.append("    ")
        .append(text, 0, marked.start())
        .append(styled(marked.of(text), style))
        .append(text, marked.end(), text.length())
        .append('\n');
    int before = excerpt.width(marked.start());
    int width = excerpt.width(marked.end()) - before;
    out.append("    ")
        .append(" ".repeat(before))
        .append(styled("^".repeat(Math.max(1, width)), style))
        .append('\n');
  }

  private static String shortened(String claim) {
    int end =
        claim.offsetByCodePoints(
            0, Math.min(LONGEST_CLAIM, claim.codePointCount(0, claim.length())));
    return end < claim.length() ? claim.substring(0, end).strip() + " …" : claim;
  }

  private static String summary(List<Finding> findings, int documents) {
    String checked = count(documents, "file");
    if (findings.isEmpty()) {
      return "No contradiction found in " + checked + ".";
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
      int number = (int) findings.stream().filter(f -> f.severity() == severity).count();
      if (number > 0) {
        counts.add(count(number, severity.toString()));
      }
    }
    return String.join(", ", counts) + " in " + checked + ".";
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private String styled(String text, String style) {
    return colour ? style + text + RESET : text;
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001B[1;31m";
      case WARNING -> "\u001B[1;33m";
      case SUGGESTION -> "\u001B[1;36m";
    };
  }
}
