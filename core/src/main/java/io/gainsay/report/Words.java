package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** How formats that have one line for a finding speak of its evidence. */
final class Words {

  /** More of a quotation would bury the message. */
  private static final int LONGEST_QUOTE = 120;

  private Words() {}

  /** The message and, after it, where the other sides are: for formats with one place only. */
  static String messageWithOtherSides(Finding finding) {
    List<Evidence> others = others(finding);
    return others.isEmpty() ? finding.message() : finding.message() + " " + compare(others);
  }

  /** Sends the reader to other sides. */
  static String compare(List<Evidence> sides) {
    return sides.stream().map(Words::place).collect(Collectors.joining("; ", "(compare ", ")"));
  }

  /** All that is known of a finding, a line for each side. */
  static String details(Finding finding) {
    return finding.evidence().stream()
        .map(side -> place(side) + " (" + side.claim() + ")\n")
        .collect(Collectors.joining());
  }

  static Evidence first(Finding finding) {
    return finding.evidence().get(0);
  }

  static List<Evidence> others(Finding finding) {
    return finding.evidence().subList(1, finding.evidence().size());
  }

  /** The quotation in one line, shortened where it is a long passage. */
  static String quote(Evidence evidence) {
    return shortened(evidence.quote().replaceAll("\\s+", " ").strip(), LONGEST_QUOTE);
  }

  /** The text, cut after so many characters. */
  static String shortened(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)).strip() + " …";
  }

  /** Where a side is and what it says. */
  private static String place(Evidence side) {
    String name = side.document().name();
    return name + ":" + side.line() + ":" + side.column() + " “" + quote(side) + "”";
  }
}
