package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes findings for people: the message with its arithmetic, then each side with its place and
 * the words marked in their context, and a line that sums up. Immutable and thread-safe.
 */
public final class TextReport implements ReportFormat {

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

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    for (Finding finding : run.findings()) {
      write(finding, out);
      out.append('\n');
    }
    out.append(summary(run)).append('\n');
  }

  private void write(Finding finding, Appendable out) throws IOException {
    out.append(styled(finding.severity().toString(), style(finding.severity())))
        .append(": ")
        .append(styled(Characters.line(finding.message()), BOLD))
        .append(' ')
        .append(styled("[" + Characters.line(finding.rule()) + "]", DIM))
        .append('\n');
    for (Evidence evidence : finding.evidence()) {
      write(evidence, style(finding.severity()), out);
    }
  }

  private void write(Evidence evidence, String style, Appendable out) throws IOException {
    String name = Characters.line(evidence.document().name());
    String claim = Words.shortened(Characters.line(evidence.claim()), LONGEST_CLAIM);
    out.append("  ")
        .append(name + ":" + evidence.line() + ":" + evidence.column())
        .append(styled("  " + claim, DIM))
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

  /** How many of what were found, and what was not counted, as one or two sentences. */
  public static String summary(CheckRun run) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
      int number = run.count(severity);
      if (number > 0) {
        counts.add(count(number, severity.toString()));
      }
    }
    String found = counts.isEmpty() ? "No contradiction found" : String.join(", ", counts);
    return found + " in " + count(run.documents().size(), "file") + "." + hidden(run);
  }

  private static String hidden(CheckRun run) {
    List<String> counts = new ArrayList<>();
    for (Hidden.Cause cause : Hidden.Cause.values()) {
      int number = run.count(cause);
      if (number > 0) {
        counts.add(String.format(Locale.ROOT, "%,d %s", number, words(cause)));
      }
    }
    return counts.isEmpty() ? "" : " Not counted: " + String.join(", ", counts) + ".";
  }

  private static String words(Hidden.Cause cause) {
    return switch (cause) {
      case SUPPRESSED -> "suppressed in the text";
      case BASELINE -> "in the baseline";
      case UNCHANGED -> "outside what changed";
      case CONFIGURATION -> "switched off";
    };
  }

  static String count(int number, String noun) {
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
