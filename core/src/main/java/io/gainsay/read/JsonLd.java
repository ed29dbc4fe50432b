package io.gainsay.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The headline and the day of publication in a block of JSON-LD, from the first object that has
 * them. JSON that does not parse gives what stands before the error.
 *
 * @param headline the headline, placed by its offsets in the JSON, quotes not included; or null
 * @param published the day of publication, or null
 */
record JsonLd(HtmlMetadata.@Nullable Text headline, @Nullable LocalDate published) {

  private static final JsonFactory FACTORY = new JsonFactory();

  static JsonLd parse(String json) {
    HtmlMetadata.Text headline = null;
    LocalDate published = null;
    try (JsonParser parser = FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() != JsonToken.VALUE_STRING || parser.currentName() == null) {
          continue;
        }
        switch (parser.currentName()) {
          case "headline" -> headline = headline != null ? headline : text(json, parser);
          case "datePublished" ->
              published = published != null ? published : PublicationDates.parse(parser.getText());
          default -> {}
        }
      }
    } catch (IOException e) {
      // A page with broken metadata is still a page: browsers and search engines ignore it too.
    }
    return new JsonLd(headline, published);
  }

  private static HtmlMetadata.Text text(String json, JsonParser parser) throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
    int end = start;
    while (end < json.length() && json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    return new HtmlMetadata.Text(start, Math.min(end, json.length()), parser.getText());
  }
}
