package io.gainsay.read;

/** Where lines begin and end; a line ends at LF, CR LF, a lone CR or the end of the text. */
final class Lines {

  private Lines() {}

  /** The end of the line that holds {@code from}, its line break not included. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** The start of the line after the one that holds {@code from}, or the end of the text. */
  static int next(String text, int from) {
    int end = end(text, from);
    int length = text.startsWith("\r\n", end) ? 2 : 1;
    return Math.min(text.length(), end + length);
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
