package io.gainsay.project.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.gainsay.project.file.Problems;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Baselines as JSON, one finding to a line: a finding that comes or goes is a line of a diff.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "findings": [
 *     {"paths": ["a.md"], "rule": "age", "fingerprint": "90b1c3f3a8e6d501", "message": "…"}
 *   ]
 * }
 * }</pre>
 */
final class BaselineFile {

  /** Rises when older versions of Gainsay would misread what newer ones write. */
  private static final int VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final String ADVICE =
      "; mend or restore the file, or delete it and write a new one (gainsay baseline)";

  private BaselineFile() {}

  static void write(List<KnownFinding> findings, Writer out) throws IOException {
    out.write("{\n  \"version\": " + VERSION + ",\n  \"findings\": [");
    String separator = "\n";
    for (KnownFinding known : findings) {
      List<String> paths = known.paths().stream().map(BaselineFile::quoted).toList();
      out.write(separator + "    {\"paths\": [" + String.join(", ", paths) + "]");
      out.write(", \"rule\": " + quoted(known.rule()));
      out.write(", \"fingerprint\": " + quoted(known.fingerprint()));
      out.write(", \"message\": " + quoted(known.message()) + "}");
      separator = ",\n";
    }
    out.write(findings.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
  }

  private static String quoted(String text) {
    // Half a character, which no file can hold, becomes a question mark.
    String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(whole)) + '"';
  }

  static List<KnownFinding> read(Path file) throws BaselineException {
    String name = file.toString();
    try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
      return new Reading(name, json).baseline();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String problem = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new BaselineException(name + ":" + line + ": not valid JSON: " + problem + ADVICE);
    } catch (NoSuchFileException e) {
      throw new BaselineException(
          name + ": there is no such baseline; write it (gainsay baseline)");
    } catch (IOException e) {
      throw new BaselineException(Problems.describe(name, e));
    }
  }

  /** Reads one file. */
  private record Reading(String name, JsonParser json) {

    List<KnownFinding> baseline() throws IOException, BaselineException {
      List<KnownFinding> findings = null;
      boolean versioned = false;
      expect(json.nextToken(), JsonToken.START_OBJECT, "an object");
      for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
        json.nextToken();
        switch (field) {
          case "version" -> versioned = version();
          case "findings" -> findings = findings();
          default -> throw unknown(field);
        }
      }
      if (!versioned || findings == null) {
        throw problem("\"version\" and \"findings\" are expected");
      }
      if (json.nextToken() != null) {
        throw problem("nothing is expected after the baseline");
      }
      return findings;
    }

    private boolean version() throws IOException, BaselineException {
      expect(json.currentToken(), JsonToken.VALUE_NUMBER_INT, "a number");
      if (json.getIntValue() != VERSION) {
        throw problem("version " + json.getText() + " is of another Gainsay; this one writes 1");
      }
      return true;
    }

    private List<KnownFinding> findings() throws IOException, BaselineException {
      expect(json.currentToken(), JsonToken.START_ARRAY, "a list of findings");
      List<KnownFinding> findings = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(json.currentToken(), JsonToken.START_OBJECT, "a finding");
        findings.add(finding());
      }
      return findings;
    }

    private KnownFinding finding() throws IOException, BaselineException {
      List<String> paths = List.of();
      String rule = "";
      String fingerprint = "";
      String message = "";
      for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
        json.nextToken();
        switch (field) {
          case "paths" -> paths = paths();
          case "rule" -> rule = text();
          case "fingerprint" -> fingerprint = text();
          case "message" -> message = text();
          default -> throw unknown(field);
        }
      }
      if (paths.isEmpty() || rule.isEmpty() || fingerprint.isEmpty()) {
        throw problem("a finding needs \"paths\", \"rule\" and \"fingerprint\"");
      }
      return new KnownFinding(paths, rule, fingerprint, message);
    }

    private List<String> paths() throws IOException, BaselineException {
      expect(json.currentToken(), JsonToken.START_ARRAY, "a list of paths");
      List<String> paths = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        paths.add(text());
      }
      return paths;
    }

    private String text() throws IOException, BaselineException {
      expect(json.currentToken(), JsonToken.VALUE_STRING, "a text");
      return json.getText();
    }

    private void expect(JsonToken found, JsonToken expected, String what) throws BaselineException {
      if (found != expected) {
        throw problem(what + " is expected");
      }
    }

    private BaselineException unknown(String field) {
      return problem("there is no \"" + field + "\" in a baseline");
    }

    private BaselineException problem(String problem) {
      int line = json.currentTokenLocation().getLineNr();
      return new BaselineException(name + ":" + Math.max(1, line) + ": " + problem + ADVICE);
    }
  }
}
