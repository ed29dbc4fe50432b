package io.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gainsay.claim.Claim;
import io.gainsay.claim.Scope;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.Mention;
import io.gainsay.mention.TimeRange;
import io.gainsay.text.Span;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was understood of documents as JSON: their mentions and claims. Documents are written
 * as they are added, so a report needs no more memory than its largest document. Not thread-safe.
 */
public final class ClaimsJson implements Closeable {

  private final JsonGenerator json;

  /**
   * Begins a report.
   *
   * @param out takes the report; it is not closed with it
   * @throws IOException if {@code out} fails
   */
  public ClaimsJson(Writer out) throws IOException {
    json = Json.beginList("documents", out);
  }

  /**
   * Adds a document.
   *
   * @param annotated its mentions
   * @param claims its claims in the order of its text
   * @throws IOException if the output fails
   */
  public void add(AnnotatedDocument annotated, List<Claim> claims) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", annotated.document().name());
    json.writeArrayFieldStart("mentions");
    for (Iterator<Mention> each = annotated.mentions().iterator(); each.hasNext(); ) {
      write(each.next());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : claims) {
      write(claim);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Ends the report. */
  @Override
  public void close() throws IOException {
    Json.endList(json);
  }

  private void write(Mention mention) throws IOException {
    Span source = mention.at().source();
    json.writeStartObject();
    json.writeStringField("type", mention.type());
    writeOffsets(source);
    json.writeStringField("text", source.of(mention.at().sentence().document().source()));
    json.writeStringField("value", mention.value());
    json.writeEndObject();
  }

  private void write(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", claim.kind().toString());
    json.writeStringField("subject", claim.subject().key());
    json.writeStringField("value", claim.value().display());
    json.writeFieldName("scope");
    write(claim.scope());
    writeOffsets(claim.at().source());
    json.writeEndObject();
  }

  /** Only what narrows the claim: an empty scope is a plain statement by the writer. */
  private void write(Scope scope) throws IOException {
    json.writeStartObject();
    if (scope.modality() != Scope.Modality.ASSERTED) {
      json.writeStringField("modality", scope.modality().name().toLowerCase(Locale.ROOT));
    }
    writeIfKnown("eventTime", interval(scope.eventTime()));
    writeIfKnown("asOf", interval(scope.asOf()));
    writeIfKnown("source", scope.source());
    if (scope.quoted()) {
      json.writeBooleanField("quoted", true);
    }
    if (scope.elsewhere()) {
      json.writeBooleanField("elsewhere", true);
    }
    json.writeEndObject();
  }

  private void writeIfKnown(String field, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  /** ISO 8601 time interval, its end not included. */
  private static @Nullable String interval(@Nullable TimeRange range) {
    return range == null ? null : range.from() + "/" + range.until();
  }

  private void writeOffsets(Span span) throws IOException {
    json.writeNumberField("startOffset", span.start());
    json.writeNumberField("endOffset", span.end());
  }
}
