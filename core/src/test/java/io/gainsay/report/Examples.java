package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.mention.TimeRange;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  private static final String HOSTILE_PAGE =
      """
      # odd

      [x](javascript:alert(1)) ![y](https://example.org/y.png) <img src=x onerror=alert(1)>

      <script>alert(1)</script>
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

  /** A run with those findings, two rules that are known, and an input that could not be read. */
  static CheckRun run() {
    List<Finding> findings = findings();
    Finding suppressed =
        new Finding(
            "count",
            Severity.WARNING,
            0.8,
            "Two of 3 ministers, 4 in all.",
            List.of(evidence(document("hidden.md", "3 ministers"), "3", "ministers: 3")),
            "0a1b");
    return new CheckRun(
        "1.2.3",
        List.of(
            new ReportRule("duration", "A length that does not fit", null, "", null),
            new ReportRule(
                "start-date",
                "One event on two dates",
                Severity.ERROR,
                "# start-date\n\nOne event on *two dates*.\n\n## Why\n\n> It began.\n",
                URI.create("https://example.org/rules/start-date"))),
        List.of("articles/aro.md", "calm.md", "other.txt"),
        findings,
        List.of(
            new Hidden(suppressed, Hidden.Cause.SUPPRESSED, "the <ministry> counts twice"),
            new Hidden(findings.get(2), Hidden.Cause.UNCHANGED, "")),
        List.of("broken.md: not UTF-8"));
  }

  /** A run with an event that is told with two days and a length. */
  static CheckRun eventRun() {
    Document article =
        document(
            "strike.md",
            """
            ---
            title: The strike
            date: 2024-06-14
            ---

            The strike began on 3 June 2024. The walkout, which started on 27 May 2024, is in its
            second week.

            Some 340 dockers are out, and 350 dockers have signed.
            """);
    Evidence third =
        evidence(article, "began on 3 June 2024", "strike: 2024-06-03", LocalDate.of(2024, 6, 3));
    Evidence earlier =
        evidence(
            article, "started on 27 May 2024", "walkout: 2024-05-27", LocalDate.of(2024, 5, 27));
    List<Finding> findings =
        List.of(
            new Finding(
                "start-date", Severity.ERROR, 0.97, "Two days.", List.of(third, earlier), "a1"),
            new Finding(
                "duration",
                Severity.WARNING,
                0.9,
                "18 days are not two weeks.",
                List.of(earlier, evidence(article, "second week", "walkout: week 2")),
                "b2"),
            new Finding(
                "count",
                Severity.SUGGESTION,
                0.5,
                "340 here, 350 there.",
                List.of(
                    evidence(article, "340 dockers", "dockers: 340"),
                    evidence(article, "350 dockers", "dockers: 350")),
                "c3"));
    return new CheckRun("1.2.3", List.of(), List.of("strike.md"), findings, List.of(), List.of());
  }

  /** A run with sides in a table and in a comment. */
  static CheckRun tableRun() {
    Document article =
        document(
            "table.html",
            """
            <h1>The vote</h1>
            <table>
            <tr><th>Ward<th>For<th>Against
            <tr><td rowspan=2>North<td>40<td>12
            <tr><td>41<td>
            </table>
            <!-- gainsay-disable-file count -->
            <p>In the north 40 were for it.</p>
            """);
    Finding cells =
        new Finding(
            "count",
            Severity.WARNING,
            0.8,
            "40 here, 41 there.",
            List.of(evidence(article, "40", "votes: 40"), evidence(article, "41", "votes: 41")),
            "a1");
    Finding comment =
        new Finding(
            "suppression",
            Severity.SUGGESTION,
            1,
            "Suppresses nothing.",
            List.of(evidence(article, "<!-- gainsay-disable-file count -->", "comment")),
            "b2");
    return new CheckRun(
        "1.2.3", List.of(), List.of("table.html"), List.of(cells, comment), List.of(), List.of());
  }

  static CheckRun emptyRun() {
    return new CheckRun("1.2.3", List.of(), List.of("calm.md"), List.of(), List.of(), List.of());
  }

  /** The run with documents as they come out of a cache. */
  static CheckRun withoutBlocks(CheckRun run) {
    Map<Document, Document> bare = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : run.findings()) {
      List<Evidence> sides = new ArrayList<>();
      for (Evidence side : finding.evidence()) {
        Document document =
            bare.computeIfAbsent(
                side.document(), d -> new Document(d.name(), d.source(), List.of(), null));
        sides.add(new Evidence(document, side.span(), side.claim(), side.time()));
      }
      findings.add(
          new Finding(
              finding.rule(),
              finding.severity(),
              finding.confidence(),
              finding.message(),
              sides,
              finding.fingerprint()));
    }
    return new CheckRun(
        run.version(), run.rules(), run.documents(), findings, run.hidden(), run.unreadable());
  }

  /** A run whose every text tries to break out of its place in a report. */
  static CheckRun hostileRun() {
    String name = "./odd, \"na\nme\" %0A::100% [x](1)/<b>'&amp;\u202E.txt";
    String text =
        """
        <script>alert("1")</script> ]]> &lt;b&gt; -->

        "><img src=x onerror='alert(2)'> \0\33[2J\u009B\uFFFE \uD83D {{style}}
        ::error::%0Astop-commands
        """;
    Document document = document(name, text);
    return new CheckRun(
        "1.0\"><b>",
        List.of(new ReportRule("odd", "</dl><b>\"'", null, HOSTILE_PAGE, null)),
        List.of(name, "-"),
        List.of(
            new Finding(
                "odd",
                Severity.ERROR,
                1,
                "“<script>” %25 [a](9) {0}\r\n::warning::x ]]>\u0000",
                List.of(
                    evidence(document, "<script>alert(\"1\")</script> ]]>", "a<b: \"'"),
                    evidence(document, "<img src=x onerror='alert(2)'>", "c: \u001B"),
                    evidence(document, "\uD83D {{style}}\n::error::", "d: {{script}}")),
                "f\"<1"),
            new Finding(
                "</option><b>",
                Severity.WARNING,
                0,
                "",
                List.of(
                    evidence(document, "alert(\"1\")</script> ]]> &lt;b", ""),
                    evidence(document, "<script>alert(\"1\")</script> ]]>", "")),
                "f2")),
        List.of(),
        List.of(name + ": broken \u0001"));
  }

  private static Document document(String name, String text) {
    try {
      return Readers.forName(name).read(name, text);
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }

  private static Evidence evidence(Document document, String quote, String claim) {
    return evidence(document, quote, claim, null);
  }

  private static Evidence evidence(
      Document document, String quote, String claim, @Nullable LocalDate day) {
    int start = document.source().indexOf(quote);
    Span span = new Span(start, start + quote.length());
    return new Evidence(document, span, claim, day == null ? null : TimeRange.day(day));
  }
}
