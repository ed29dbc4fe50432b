package io.gainsay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.gainsay.engine.Evidence;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How all JSON of this package looks. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** A generator whose closing flushes {@code out} and leaves it open. */
  static JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    json.setPrettyPrinter(printer);
    return json;
  }

  /** Begins an object whose only field is a list, for elements that are written as they come. */
  static JsonGenerator beginList(String field, Writer out) throws IOException {
    JsonGenerator json = generator(out);
    json.writeStartObject();
    json.writeArrayFieldStart(field);
    return json;
  }

  /** Ends what {@link #beginList} began. */
  static void endList(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  /** Two digits are all that an estimate deserves. */
  static void writeRounded(double value, JsonGenerator json) throws IOException {
    json.writeNumber(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString());
  }

  /** A side of a finding with its place. */
  static void write(Evidence evidence, JsonGenerator json) throws IOException {
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
