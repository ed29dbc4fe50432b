package io.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.NearPair;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes pairs that are not reported as JSON, each with the difference in scope that is why. Pairs
 * are written as they are added. Not thread-safe.
 */
public final class NearPairsJson implements Closeable {

  private final JsonGenerator json;

  /**
   * Begins a report.
   *
   * @param out takes the report; it is not closed with it
   * @throws IOException if {@code out} fails
   */
  public NearPairsJson(Writer out) throws IOException {
    json = Json.beginList("pairs", out);
  }

  /**
   * Adds a pair.
   *
   * @throws IOException if the output fails
   */
  public void add(NearPair pair) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", pair.rule());
    json.writeStringField("reason", pair.reason());
    json.writeArrayFieldStart("evidence");
    Json.write(Evidence.of(pair.first()), json);
    Json.write(Evidence.of(pair.second()), json);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Ends the report. */
  @Override
  public void close() throws IOException {
    Json.endList(json);
  }
}
