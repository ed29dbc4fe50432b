package io.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes findings as JSON, indented, one line feed after each line on every platform. Offsets count
 * UTF-16 code units from the start of the file and are half open; lines and columns start at 1.
 * Immutable and thread-safe.
 */
public final class JsonReport {

  private final String version;

  /**
   * @param version the version of the tool, as the report gives it
   */
  public JsonReport(String version) {
    this.version = version;
  }

  /**
   * Writes a report with {@code findings} in the order given. Does not close {@code out}.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(List<Finding> findings, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "gainsay");
      json.writeStringField("version", version);
      json.writeEndObject();
      json.writeArrayFieldStart("findings");
      for (Finding finding : findings) {
        write(finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().toString());
    json.writeFieldName("confidence");
    Json.writeRounded(finding.confidence(), json);
    json.writeStringField("message", finding.message());
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      write(evidence, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Evidence evidence, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", evidence.document().name());
    json.writeNumberField("line", evidence.line());
    json.writeNumberField("column", evidence.column());
    json.writeNumberField("endLine", evidence.endLine());
    json.writeNumberField("endColumn", evidence.endColumn());
    json.writeNumberField("startOffset", evidence.span().start());
    json.writeNumberField("endOffset", evidence.span().end());
    json.writeStringField("quote", evidence.quote());
    json.writeStringField("claim", evidence.claim());
    json.writeEndObject();
  }
}
