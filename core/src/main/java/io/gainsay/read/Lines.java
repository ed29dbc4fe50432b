package io.gainsay.read;

/** Where lines begin and end; a line ends at LF, CR LF, a lone CR or the end of the text. */
final class Lines {

  private Lines() {}

  /** The end of the line that holds {@code from}, its line break not included. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** The start of the line after the one that holds {@code from}, or the end of the text. */
  static int next(String text, int from) {
    int end = end(text, from);
    int length = text.startsWith("\r\n", end) ? 2 : 1;
    return Math.min(text.length(), end + length);
  }

  /**
   * The start of the first blank line after the line that holds {@code from}, or the text's end.
   */
  static int paragraphEnd(String text, int from) {
    int at = next(text, from);
    while (at < text.length()) {
      int end = end(text, at);
      if (isBlank(text, at, end)) {
        return at;
      }
      at = next(text, at);
    }
    return text.length();
  }

  /** Whether {@code text[start, end)} shows nothing. */
  static boolean isBlank(String text, int start, int end) {
    return afterSpace(text, start, end) == end;
  }

  /** The first offset from {@code start} on that is not white space, or {@code end}. */
  static int afterSpace(String text, int start, int end) {
    int at = start;
    while (at < end && TextBuilder.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
