package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * One HTML page for people, complete in itself: the articles with both sides of each finding marked
 * and linked to each other, and what is claimed of an event on a timeline. Its policy lets it fetch
 * nothing and run no script but its own. Documents are written one after the other, so a report
 * needs little more memory than its longest article.
 *
 * <p>The page, its style and its script are resources beside this class: {@code report.html},
 * {@code report.css} and {@code report.js}.
 */
final class HtmlReport implements ReportFormat {

  private static final String DOCUMENTS = "{{documents}}";

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    HtmlRules rules = new HtmlRules(run);
    String style = resource("report.css");
    String script = resource("report.js");
    String page =
        resource("report.html")
            .replace("{{style}}", style)
            .replace("{{style-hash}}", hash(style))
            .replace("{{script}}", script)
            .replace("{{script-hash}}", hash(script))
            .replace("{{rules}}", rules.options())
            .replace("{{version}}", text(run.version()))
            .replace("{{summary}}", text(TextReport.summary(run)));
    int split = page.indexOf(DOCUMENTS);
    out.write(page, 0, split);
    for (Map.Entry<Document, List<Side>> each : Side.byDocument(run.findings()).entrySet()) {
      out.write(new HtmlDocument(each.getKey(), each.getValue(), rules).html());
      out.write('\n');
    }
    out.write(hidden(run));
    out.write(unreadable(run));
    out.write(rules.section());
    out.write(page, split + DOCUMENTS.length(), page.length() - split - DOCUMENTS.length());
  }

  private static String text(String text) {
    Element element = Html.root("span");
    Html.append(element, text);
    return element.html();
  }

  /** What writers decided not to count, with their reasons. */
  private static String hidden(CheckRun run) {
    List<Hidden> suppressed =
        run.hidden().stream().filter(hidden -> hidden.cause() == Hidden.Cause.SUPPRESSED).toList();
    if (suppressed.isEmpty()) {
      return "";
    }
    Element section = Html.root("section").attr("class", "hidden");
    Html.add(section, "h2", "", "Suppressed in the text");
    Element list = Html.add(section, "ul", "");
    for (Hidden hidden : suppressed) {
      Evidence first = Words.first(hidden.finding());
      Element item = Html.add(list, "li", "");
      Html.inline(item, "bdi", "", first.document().name());
      Html.append(item, ", line " + first.line() + ": " + hidden.finding().message());
      Html.inline(item, "p", "claim", hidden.reason().isEmpty() ? "no reason" : hidden.reason());
    }
    return section.outerHtml() + "\n";
  }

  private static String unreadable(CheckRun run) {
    if (run.unreadable().isEmpty()) {
      return "";
    }
    Element section = Html.root("section").attr("class", "unreadable");
    Html.add(section, "h2", "", "Not checked");
    Element list = Html.add(section, "ul", "");
    run.unreadable().forEach(problem -> Html.add(list, "li", "", problem));
    return section.outerHtml() + "\n";
  }

  /** What the content security policy calls a style or a script that may be used. */
  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
