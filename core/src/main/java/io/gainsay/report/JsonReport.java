package io.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes findings as JSON, indented, one line feed after each line on every platform. Offsets count
 * UTF-16 code units from the start of the file and are half open; lines and columns start at 1.
 * Immutable and thread-safe.
 */
public final class JsonReport implements ReportFormat {

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "gainsay");
      json.writeStringField("version", run.version());
      json.writeEndObject();
      json.writeArrayFieldStart("findings");
      for (Finding finding : run.findings()) {
        json.writeStartObject();
        write(finding, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("hidden");
      for (Hidden hidden : run.hidden()) {
        json.writeStartObject();
        json.writeStringField("cause", hidden.cause().toString());
        json.writeStringField("reason", hidden.reason());
        write(hidden.finding(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().toString());
    json.writeFieldName("confidence");
    Json.writeRounded(finding.confidence(), json);
    json.writeStringField("message", finding.message());
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      Json.write(evidence, json);
    }
    json.writeEndArray();
  }
}
