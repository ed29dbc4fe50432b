package io.gainsay.report;

/** Keeps out of reports what their syntax cannot hold, whatever stands in an article. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * The text with U+FFFD in the place of what neither XML nor HTML can hold: control characters
   * other than tab and line breaks, halves of surrogate pairs, noncharacters at the end of the
   * plane.
   */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
    return legal.toString();
  }

  /** The text in one line, so that it can neither break a line nor steer a terminal. */
  static String line(String text) {
    return legal(text).replaceAll("\\s", " ");
  }

  /** The production {@code Char} of XML 1.0, without the C1 control characters. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
