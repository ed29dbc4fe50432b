package io.gainsay.read;

/**
 * Knows the Markdown that its parser takes quadratic time for. Both shapes lie within a stretch of
 * lines without a blank one, which in prose is a paragraph and short.
 */
final class Pathology {

  /** The parser copies the lines of a paragraph so far for each line that may begin a block. */
  private static final int MOST_LINES = 10_000;

  /** It looks for the end of a tag from each opening bracket to the end of the paragraph. */
  private static final long MOST_TAG_SEARCH = 3_000_000_000L;

  private Pathology() {}

  /** Whether parsing {@code source} from {@code start} on as Markdown would take too long. */
  static boolean isIn(String source, int start) {
    int lines = 0;
    long brackets = 0;
    int stretch = start;
    int at = start;
    while (at < source.length()) {
      int end = Lines.end(source, at);
      if (Lines.isBlank(source, at, end)) {
        lines = 0;
        brackets = 0;
        stretch = end;
      } else {
        lines++;
        brackets += count('<', source, at, end);
      }
      if (lines > MOST_LINES || brackets * (end - stretch) > MOST_TAG_SEARCH) {
        return true;
      }
      at = Lines.next(source, at);
    }
    return false;
  }

  private static long count(char c, String source, int start, int end) {
    long count = 0;
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == c) {
        count++;
      }
    }
    return count;
  }
}
