package io.gainsay.text;

import java.util.Arrays;

/**
 * Lines and columns of offsets in a text. Lines end at LF, CR LF or a lone CR; both numbers start
 * at 1 and columns count UTF-16 code units. Immutable.
 */
public final class LineIndex {

  private final int[] starts;
  private final int length;

  public LineIndex(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
    length = text.length();
  }

  /** The line, from 1, that holds {@code offset}. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** How many lines there are; a line end at the end of the text begins a last, empty one. */
  public int count() {
    return starts.length;
  }

  /**
   * The characters of a line, those that end it included.
   *
   * @param line from 1 to {@link #count}
   */
  public Span span(int line) {
    return new Span(starts[line - 1], line < starts.length ? starts[line] : length);
  }

  /** The column, from 1, of {@code offset} in its line. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
