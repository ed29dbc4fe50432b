package io.gainsay.read;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a page's markup says about the article: the headline in its JSON-LD, the description in its
 * {@code <meta>}, and the day of publication from JSON-LD {@code datePublished}, else {@code
 * <meta>}, else {@code <time>}.
 *
 * @param headline the headline in JSON-LD
 * @param description what search engines show of it
 * @param published the day of publication, or null
 */
record HtmlMetadata(
    Optional<Text> headline, Optional<Text> description, @Nullable LocalDate published) {

  /** A {@code <time>} in a longer paragraph is part of the story, not of the byline. */
  private static final int LONGEST_BYLINE = 160;

  /** A byline comes early. */
  private static final int MOST_TIMES = 10;

  private static final String DATED_META =
      "meta[property=article:published_time], meta[name=article:published_time],"
          + " meta[itemprop=datePublished], meta[name=date], meta[name=pubdate],"
          + " meta[name=DC.date.issued], meta[name=dcterms.created]";

  /**
   * A text with its place in the HTML.
   *
   * @param start first offset in the HTML
   * @param end offset after the last
   * @param text the text, decoded
   */
  record Text(int start, int end, String text) {}

  static HtmlMetadata of(Document html) {
    Text headline = null;
    LocalDate published = null;
    for (Element script : html.select("script[type=application/ld+json]")) {
      if (script.childNodeSize() > 0 && script.childNode(0) instanceof DataNode data) {
        JsonLd json = JsonLd.parse(data.getWholeData());
        int start = data.sourceRange().startPos();
        if (headline == null && json.headline() != null) {
          Text found = json.headline();
          headline = new Text(start + found.start(), start + found.end(), found.text());
        }
        published = published != null ? published : json.published();
      }
    }
    published = published != null ? published : fromAttributes(html, DATED_META, "content");
    published = published != null ? published : fromTime(html);
    return new HtmlMetadata(Optional.ofNullable(headline), description(html), published);
  }

  private static Optional<Text> description(Document html) {
    Element meta = html.selectFirst("meta[name=description][content]");
    if (meta == null) {
      return Optional.empty();
    }
    Range place = meta.attributes().sourceRange("content").valueRange();
    return place.isTracked()
        ? Optional.of(new Text(place.startPos(), place.endPos(), meta.attr("content")))
        : Optional.empty();
  }

  private static @Nullable LocalDate fromTime(Document html) {
    LocalDate marked =
        fromAttributes(
            html, "time[itemprop=datePublished][datetime], time[pubdate][datetime]", "datetime");
    if (marked != null) {
      return marked;
    }
    for (Element time : html.select("time[datetime]").stream().limit(MOST_TIMES).toList()) {
      Element parent = time.parent();
      boolean byline = parent == null || parent.text().length() <= LONGEST_BYLINE;
      LocalDate date = byline ? PublicationDates.parse(time.attr("datetime")) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate fromAttributes(
      Document html, String selector, String attribute) {
    for (Element element : html.select(selector)) {
      LocalDate date = PublicationDates.parse(element.attr(attribute));
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}
