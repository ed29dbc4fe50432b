package io.gainsay.text;

import org.jspecify.annotations.Nullable;

/**
 * A piece of running text that no sentence crosses: a paragraph, a heading, a list item, a table
 * cell.
 *
 * @param kind what the block is in its document
 * @param text its plain text, aligned to the source
 * @param cell its place in its table, or null if it is in none
 */
public record Block(Kind kind, AlignedText text, @Nullable TableCell cell) {

  /** A block that is in no table. */
  public Block(Kind kind, AlignedText text) {
    this(kind, text, null);
  }

  /** What a block is in its document. */
  public enum Kind {
    /** The title of the document, whether in its front matter or in its body. */
    HEADLINE,
    /** The summary between headline and body, where the source marks it. */
    STANDFIRST,
    /** A heading inside the body. */
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** A paragraph that the source marks as quoted from elsewhere. */
    QUOTATION,
    TABLE_CELL,
    CAPTION
  }
}
