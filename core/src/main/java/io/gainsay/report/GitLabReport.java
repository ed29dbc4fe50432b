package io.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * GitLab's code quality report, which merge requests show beside the changed lines.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code
 *     quality report format</a>
 */
final class GitLabReport implements ReportFormat {

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartArray();
      for (Finding finding : run.findings()) {
        write(finding, json);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", finding.rule());
    json.writeStringField("description", Words.messageWithOtherSides(finding));
    // One of those that Code Climate, whose format it is, knows; some readers want one.
    json.writeArrayFieldStart("categories");
    json.writeString("Bug Risk");
    json.writeEndArray();
    json.writeStringField("severity", severity(finding.severity()));
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeFieldName("location");
    writeLocation(Words.first(finding), json);
    json.writeArrayFieldStart("other_locations");
    for (Evidence other : Words.others(finding)) {
      writeLocation(other, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeLocation(Evidence evidence, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", Paths.path(evidence.document().name()));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", evidence.line());
    json.writeNumberField("end", evidence.endLine());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case SUGGESTION -> "info";
    };
  }
}
