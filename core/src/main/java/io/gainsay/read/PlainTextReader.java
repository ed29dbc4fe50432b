package io.gainsay.read;

import io.gainsay.text.Block;
import io.gainsay.text.Document;

/**
 * Reads plain text. Blank lines part paragraphs; lines of one paragraph are joined unless the file
 * keeps a whole paragraph in a line. Bullets begin list items. A short first paragraph that does
 * not end like a sentence is the headline.
 */
final class PlainTextReader implements DocumentReader {

  /** Nobody wraps lines wider than this, so a longer one is a paragraph, and so are those by it. */
  private static final int WIDEST_WRAP = 160;

  private static final int LONGEST_HEADLINE = 160;

  @Override
  public Document read(String name, String source) throws ReadException {
    BlockCollector blocks = new BlockCollector(source);
    FrontMatter front = FrontMatter.read(name, source, blocks);
    int at = front.bodyStart();
    boolean first = true;
    while (at < source.length()) {
      int end = paragraphEnd(source, at);
      if (end > at) {
        boolean headline = first && isHeadline(source, at, end);
        paragraph(source, at, end, headline, blocks);
        first = false;
      }
      at = Math.max(end, Lines.next(source, at));
    }
    return blocks.document(name, front.published());
  }

  /** The end of the last of the lines from {@code start} on that are not blank. */
  private static int paragraphEnd(String source, int start) {
    int at = start;
    while (at < source.length()) {
      int end = Lines.end(source, at);
      if (Lines.isBlank(source, at, end)) {
        return at;
      }
      at = Lines.next(source, at);
    }
    return at;
  }

  private static void paragraph(
      String source, int start, int end, boolean headline, BlockCollector blocks) {
    boolean wrapped = longestLine(source, start, end) <= WIDEST_WRAP;
    blocks.begin(headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH);
    int at = start;
    while (at < end) {
      int lineEnd = Math.min(end, Lines.end(source, at));
      int text = bulletEnd(source, at, lineEnd);
      if (text > at) {
        blocks.begin(Block.Kind.LIST_ITEM);
      } else if (!wrapped) {
        blocks.begin(Block.Kind.PARAGRAPH);
      }
      blocks.text().verbatim(text, lineEnd);
      blocks.text().space(lineEnd);
      at = Lines.next(source, at);
    }
    blocks.end();
  }

  private static boolean isHeadline(String source, int start, int end) {
    int last = end - 1;
    while (last > start && TextBuilder.isSpace(source.charAt(last))) {
      last--;
    }
    boolean oneLine = Lines.end(source, start) > last;
    boolean short_ = last - start < LONGEST_HEADLINE;
    boolean more = end < source.length() && !Lines.isBlank(source, end, source.length());
    return oneLine
        && short_
        && more
        && ".:;,…".indexOf(source.charAt(last)) < 0
        && bulletEnd(source, start, last) == start;
  }

  /** Where the text of a list item begins; {@code start} if the line is none. */
  private static int bulletEnd(String source, int start, int end) {
    int at = Lines.afterSpace(source, start, end);
    if (at + 1 >= end || "•‣▪●◦*-–—".indexOf(source.charAt(at)) < 0) {
      return start;
    }
    boolean attached = "•‣▪●◦".indexOf(source.charAt(at)) >= 0;
    return attached || TextBuilder.isSpace(source.charAt(at + 1)) ? at + 1 : start;
  }

  private static int longestLine(String source, int start, int end) {
    int longest = 0;
    int at = start;
    while (at < end) {
      int lineEnd = Math.min(end, Lines.end(source, at));
      longest = Math.max(longest, lineEnd - at);
      at = Lines.next(source, at);
    }
    return longest;
  }
}
