package io.gainsay.name;

import io.gainsay.text.Block;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations in the text of blocks by their marks: straight and typographic double quotes,
 * guillemets, and single quotes where they are not apostrophes. A quotation that a block leaves
 * open goes on in the next block if that one opens with a mark again, as newspapers set it.
 */
final class QuoteScanner {

  /**
   * A quotation, or its part in one block.
   *
   * @param block index of the block
   * @param span where it stands in the block's text, marks included
   * @param quotation parts with the same number belong together
   */
  record Part(int block, Span span, int quotation) {}

  private final List<Block> blocks;
  private final List<Part> parts = new ArrayList<>();
  private int quotations;
  private boolean carried;

  private QuoteScanner(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The quotations in reading order, none overlapping another. */
  static List<Part> scan(List<Block> blocks) {
    QuoteScanner scanner = new QuoteScanner(blocks);
    for (int b = 0; b < blocks.size(); b++) {
      scanner.scanBlock(b);
    }
    return scanner.parts;
  }

  private void scanBlock(int block) {
    String text = blocks.get(block).text().text();
    int i = 0;
    boolean goesOn = carried && opensWithMark(text);
    carried = false;
    while (i < text.length()) {
      char closing = closingFor(text, i);
      if (closing == 0) {
        i++;
        continue;
      }
      int end = findClosing(text, i + 1, closing);
      boolean open = end < 0;
      if (open && closing != '\'' && closing != '’' && nextOpens(block)) {
        end = text.length();
        carried = true;
      }
      if (end < 0) {
        i++;
        continue;
      }
      if (!goesOn) {
        quotations++;
      }
      goesOn = false;
      parts.add(new Part(block, new Span(i, end), quotations));
      i = end;
    }
  }

  private boolean nextOpens(int block) {
    return block + 1 < blocks.size() && opensWithMark(blocks.get(block + 1).text().text());
  }

  private static boolean opensWithMark(String text) {
    return !text.isEmpty() && (text.charAt(0) == '“' || text.charAt(0) == '"');
  }

  /** The mark that closes a quotation opened at {@code i}, or 0 if none is opened there. */
  private static char closingFor(String text, int i) {
    return switch (text.charAt(i)) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '"' -> opens(text, i) ? '"' : 0;
      case '‘' -> opens(text, i) && !isElision(text, i) ? '’' : 0;
      case '\'' -> opens(text, i) && !isElision(text, i) ? '\'' : 0;
      default -> 0;
    };
  }

  private static boolean opens(String text, int i) {
    boolean freeBefore = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean before = freeBefore && (i == 0 || ".,;!?)]".indexOf(text.charAt(i - 1)) < 0);
    return before && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
  }

  /** {@code '90s}, {@code 'em}: an apostrophe that begins a word. */
  private static boolean isElision(String text, int i) {
    int end = i + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end > i + 1 && Character.isDigit(text.charAt(i + 1)) && text.charAt(end - 1) == 's') {
      return true;
    }
    return switch (text.substring(i + 1, end)) {
      case "em", "til", "tis", "twas", "cause", "n", "round", "bout" -> true;
      default -> false;
    };
  }

  /** The offset after the mark that closes; -1 if the block has none. */
  private static int findClosing(String text, int from, char closing) {
    boolean single = closing == '\'' || closing == '’';
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean marks = c == closing || closing == '”' && c == '“' && i > from;
      if (marks && (!single || closesSingle(text, i, closing))) {
        return i + 1;
      }
      if (single && (c == '"' || c == '“' || c == '”')) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A single mark inside a word is an apostrophe; after an s it may be a plural's, so it closes
   * only if no later mark of the block could.
   */
  private static boolean closesSingle(String text, int i, char mark) {
    boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    if (inWord || i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
      return false;
    }
    boolean plural =
        text.charAt(i - 1) == 's'
            && i + 1 < text.length()
            && text.charAt(i + 1) == ' '
            && i + 2 < text.length()
            && Character.isLowerCase(text.charAt(i + 2));
    if (!plural) {
      return true;
    }
    int opening = text.indexOf(mark == '’' ? '‘' : '\'', i + 1);
    int later = text.indexOf(mark, i + 1);
    return later < 0 || mark == '’' && opening >= 0 && opening < later;
  }
}
