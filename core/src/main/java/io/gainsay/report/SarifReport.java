package io.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0, which code scanning services and editors read. The first side of a finding is its
 * location, the others are related locations that the message links to.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF</a>
 */
final class SarifReport implements ReportFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The name of our fingerprints; its version rises when they are made in another way. */
  private static final String FINGERPRINT = "gainsayFinding/v1";

  @Override
  public void write(CheckRun run, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      new Run(run, json).write();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes the only run of a log. */
  private static final class Run {
    private final CheckRun run;
    private final JsonGenerator json;
    private final List<ReportRule> rules;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final Map<Document, Integer> artifactIndex = new LinkedHashMap<>();
    private final List<Hidden> suppressed;

    Run(CheckRun run, JsonGenerator json) {
      this.run = run;
      this.json = json;
      suppressed = run.hidden().stream().filter(each -> kind(each.cause()) != null).toList();
      rules = new ArrayList<>(run.rules());
      rules.forEach(rule -> ruleIndex.putIfAbsent(rule.id(), ruleIndex.size()));
      run.findings().forEach(this::index);
      suppressed.forEach(each -> index(each.finding()));
    }

    /** So that a result has its rule and its files, whether or not the run knows them. */
    private void index(Finding finding) {
      if (!ruleIndex.containsKey(finding.rule())) {
        ruleIndex.put(finding.rule(), rules.size());
        rules.add(new ReportRule(finding.rule(), finding.rule(), null, "", null));
      }
      for (Evidence evidence : finding.evidence()) {
        artifactIndex.putIfAbsent(evidence.document(), artifactIndex.size());
      }
    }

    void write() throws IOException {
      json.writeStartObject();
      writeTool();
      writeInvocation();
      json.writeStringField("columnKind", "utf16CodeUnits");
      writeArtifacts();
      json.writeArrayFieldStart("results");
      for (Finding finding : run.findings()) {
        write(finding, null);
      }
      for (Hidden hidden : suppressed) {
        write(hidden.finding(), hidden);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void writeTool() throws IOException {
      json.writeObjectFieldStart("tool");
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "gainsay");
      json.writeStringField("version", run.version());
      json.writeArrayFieldStart("rules");
      for (ReportRule rule : rules) {
        write(rule);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }

    private void write(ReportRule rule) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      writeText("shortDescription", rule.summary());
      if (!rule.page().isEmpty()) {
        json.writeObjectFieldStart("help");
        json.writeStringField("text", rule.summary());
        json.writeStringField("markdown", rule.page());
        json.writeEndObject();
      }
      if (rule.link() != null) {
        json.writeStringField("helpUri", rule.link().toASCIIString());
      }
      if (rule.severity() != null) {
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private void writeInvocation() throws IOException {
      json.writeArrayFieldStart("invocations");
      json.writeStartObject();
      json.writeBooleanField("executionSuccessful", run.unreadable().isEmpty());
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (String problem : run.unreadable()) {
        json.writeStartObject();
        json.writeStringField("level", "error");
        writeText("message", problem);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void writeArtifacts() throws IOException {
      json.writeArrayFieldStart("artifacts");
      for (Document document : artifactIndex.keySet()) {
        json.writeStartObject();
        json.writeObjectFieldStart("location");
        json.writeStringField("uri", Paths.uri(document.name()));
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void write(Finding finding, @Nullable Hidden hidden) throws IOException {
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule());
      json.writeNumberField("ruleIndex", ruleIndex.getOrDefault(finding.rule(), -1));
      json.writeStringField("level", level(finding.severity()));
      json.writeFieldName("rank");
      Json.writeRounded(finding.confidence() * 100, json);
      writeText("message", message(finding));
      json.writeArrayFieldStart("locations");
      writeLocation(Words.first(finding), 0);
      json.writeEndArray();
      json.writeArrayFieldStart("relatedLocations");
      int id = 0;
      for (Evidence other : Words.others(finding)) {
        writeLocation(other, ++id);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField(FINGERPRINT, finding.fingerprint());
      json.writeEndObject();
      writeSuppressions(hidden);
      json.writeEndObject();
    }

    /** A result without suppressions says that there are none, as the standard asks for. */
    private void writeSuppressions(@Nullable Hidden hidden) throws IOException {
      json.writeArrayFieldStart("suppressions");
      if (hidden != null) {
        json.writeStartObject();
        json.writeStringField("kind", kind(hidden.cause()));
        if (!hidden.reason().isEmpty()) {
          json.writeStringField("justification", hidden.reason());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    /** The id is what links in the message lead to. */
    private void writeLocation(Evidence evidence, int id) throws IOException {
      json.writeStartObject();
      json.writeNumberField("id", id);
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", Paths.uri(evidence.document().name()));
      json.writeNumberField("index", artifactIndex.getOrDefault(evidence.document(), -1));
      json.writeEndObject();
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", evidence.line());
      json.writeNumberField("startColumn", evidence.column());
      json.writeNumberField("endLine", evidence.endLine());
      json.writeNumberField("endColumn", evidence.endColumn());
      json.writeNumberField("charOffset", evidence.span().start());
      json.writeNumberField("charLength", evidence.span().length());
      writeText("snippet", evidence.quote());
      json.writeEndObject();
      json.writeEndObject();
      writeText("message", evidence.claim());
      json.writeEndObject();
    }

    private void writeText(String field, String text) throws IOException {
      json.writeObjectFieldStart(field);
      json.writeStringField("text", text);
      json.writeEndObject();
    }
  }

  /** What SARIF calls the cause, or null where it is no decision about the finding. */
  private static @Nullable String kind(Hidden.Cause cause) {
    return switch (cause) {
      case SUPPRESSED -> "inSource";
      case BASELINE -> "external";
      case UNCHANGED, CONFIGURATION -> null;
    };
  }

  private static String message(Finding finding) {
    // Brackets before parentheses would be taken for a link.
    StringBuilder message = new StringBuilder(finding.message().replace("](", "\\]("));
    int id = 0;
    for (Evidence other : Words.others(finding)) {
      id++;
      message.append(id == 1 ? " (compare " : ", ");
      message.append("[line ").append(other.line()).append("](").append(id).append(')');
    }
    return id == 0 ? message.toString() : message.append(')').toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }
}
