package io.gainsay.engine;

import io.gainsay.claim.Claim;
import io.gainsay.mention.TimeRange;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One side of a finding.
 *
 * @param document the document it stands in
 * @param span its place in the document's source
 * @param claim what was understood, normalised
 * @param time the calendar time that is claimed, or null where something else is
 */
public record Evidence(Document document, Span span, String claim, @Nullable TimeRange time) {

  /** Evidence that claims no time. */
  public Evidence(Document document, Span span, String claim) {
    this(document, span, claim, null);
  }

  /** The side that a claim is. */
  public static Evidence of(Claim claim) {
    return new Evidence(
        claim.at().sentence().document(),
        claim.at().source(),
        claim.display(),
        claim.value().time());
  }

  /** The exact characters of the source. */
  public String quote() {
    return span.of(document.source());
  }

  public int line() {
    return document.lines().line(span.start());
  }

  public int column() {
    return document.lines().column(span.start());
  }

  /** Line of the offset after the last character. */
  public int endLine() {
    return document.lines().line(span.end());
  }

  /** Column of the offset after the last character. */
  public int endColumn() {
    return document.lines().column(span.end());
  }
}
