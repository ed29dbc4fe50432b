package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;

/** Findings to report, in articles of our own making. */
final class Examples {

  private static final String ARTICLE =
      """
      ---
      title: "Talks on the Aro 🌊 flood resume"
      ---

      The envoy arrived in Aro on Sunday for the first time since the river's Oct. 7 flood
      drowned the lower town and sparked the dispute with the province upstream.

      The dispute began on **May 10** &amp; has entered its second week, officials said.
      """;

  private Examples() {}

  static List<Finding> findings() {
    Document article = document("articles/aro.md", ARTICLE);
    Document other = document("other.txt", "\tIn Aro, 31\u001B[2J people died.\r\nNo more.");
    return List.of(
        new Finding(
            "start-date",
            Severity.ERROR,
            0.968,
            "“Oct. 7” and “May 10”: the dispute cannot have begun on both days.",
            List.of(
                evidence(article, "Oct. 7 flood\ndrowned", "dispute: 2023-10-07"),
                evidence(article, "began on **May 10**", "dispute: 2024-05-10")),
            "3f2a"),
        new Finding(
            "duration",
            Severity.WARNING,
            0.9,
            "A dispute that began on Oct. 7 is not in its second week 311 days later.",
            List.of(
                evidence(article, "Talks on the Aro 🌊 flood", "dispute: 2023-10-07"),
                evidence(article, "second week", "dispute: week 2")),
            "77b0"),
        new Finding(
            "casualty",
            Severity.SUGGESTION,
            0.5,
            "31 people died here, 30 there.",
            List.of(evidence(other, "31\u001B[2J people died", "killed: 31")),
            "9c41"));
  }

  private static Document document(String name, String text) {
    try {
      return Readers.forName(name).read(name, text);
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }

  private static Evidence evidence(Document document, String quote, String claim) {
    int start = document.source().indexOf(quote);
    return new Evidence(document, new Span(start, start + quote.length()), claim);
  }
}
