package io.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reviewdog's diagnostic format, which it shows as a review on many forges. Its columns count the
 * bytes of UTF-8.
 *
 * @see <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog Diagnostic
 *     Format</a>
 */
final class RdjsonReport implements ReportFormat {

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    Map<String, ReportRule> rules = new HashMap<>();
    run.rules().forEach(rule -> rules.put(rule.id(), rule));
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", "gainsay");
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (Finding finding : run.findings()) {
        write(finding, rules, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Finding finding, Map<String, ReportRule> rules, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("message", Words.messageWithOtherSides(finding));
    json.writeFieldName("location");
    writeLocation(Words.first(finding), json);
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    ReportRule rule = rules.get(finding.rule());
    if (rule != null && rule.link() != null) {
      json.writeStringField("url", rule.link().toASCIIString());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("related_locations");
    for (Evidence other : Words.others(finding)) {
      json.writeStartObject();
      json.writeStringField("message", other.claim());
      json.writeFieldName("location");
      writeLocation(other, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeLocation(Evidence evidence, JsonGenerator json) throws IOException {
    Document document = evidence.document();
    json.writeStartObject();
    json.writeStringField("path", Paths.path(document.name()));
    json.writeObjectFieldStart("range");
    json.writeFieldName("start");
    writePosition(document, evidence.span().start(), json);
    json.writeFieldName("end");
    writePosition(document, evidence.span().end(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writePosition(Document document, int offset, JsonGenerator json)
      throws IOException {
    int lineStart = offset - document.lines().column(offset) + 1;
    String before = document.source().substring(lineStart, offset);
    json.writeStartObject();
    json.writeNumberField("line", document.lines().line(offset));
    json.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case SUGGESTION -> "INFO";
    };
  }
}
