package io.gainsay.report;

import io.gainsay.text.Span;

/**
 * A line of a source around a span, with the place of the span in it.
 *
 * @param text the line, without control characters and with single spaces
 * @param marked the span's place in {@code text}
 */
record Excerpt(String text, Span marked) {

  private static final String ELLIPSIS = "…";

  /** How much is shown before the span and after it. */
  private static final int CONTEXT = 48;

  /** How much of either end of a long span is shown. */
  private static final int LONGEST_HALF = 60;

  static Excerpt of(String source, Span span) {
    int from = contextStart(source, span.start());
    int to = contextEnd(source, span.end());
    StringBuilder line = new StringBuilder();
    if (from > 0 && source.charAt(from - 1) != '\n') {
      line.append(ELLIPSIS).append(' ');
    }
    append(source, from, span.start(), line);
    int start = line.length();
    if (span.length() > 2 * LONGEST_HALF) {
      append(source, span.start(), wordEnd(source, span.start() + LONGEST_HALF), line);
      line.append(' ').append(ELLIPSIS).append(' ');
      append(source, wordEnd(source, span.end() - LONGEST_HALF), span.end(), line);
    } else {
      append(source, span.start(), span.end(), line);
    }
    int end = line.length();
    append(source, span.end(), to, line);
    if (to < source.length() && source.charAt(to) != '\n' && source.charAt(to) != '\r') {
      line.append(' ').append(ELLIPSIS);
    }
    return new Excerpt(line.toString(), new Span(Math.min(start, end), end));
  }

  private static int contextStart(String source, int start) {
    int limit = Math.max(0, start - CONTEXT);
    int at = start;
    while (at > limit && source.charAt(at - 1) != '\n') {
      at--;
    }
    boolean cut = at > 0 && source.charAt(at - 1) != '\n';
    return cut ? Math.min(start, afterSpace(source, at)) : at;
  }

  private static int contextEnd(String source, int end) {
    int limit = Math.min(source.length(), end + CONTEXT);
    int at = end;
    while (at < limit && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
      at++;
    }
    boolean cut = at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r';
    if (!cut) {
      return at;
    }
    int space = source.lastIndexOf(' ', at);
    return space > end ? space : at;
  }

  private static int afterSpace(String source, int from) {
    int space = source.indexOf(' ', from);
    return space < 0 ? from : space + 1;
  }

  private static int wordEnd(String source, int from) {
    boolean splitsPair = Character.isLowSurrogate(source.charAt(from));
    return splitsPair ? from + 1 : from;
  }

  /** Control characters could steer a terminal; line breaks would break the line. */
  private static void append(String source, int from, int to, StringBuilder line) {
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
      boolean doubled = space && !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
      if (!doubled) {
        line.append(space ? ' ' : c);
      }
    }
  }

  /** Columns that the first {@code length} characters take on a terminal. */
  int width(int length) {
    int width = 0;
    int at = 0;
    while (at < length) {
      int c = text.codePointAt(at);
      width += columns(c);
      at += Character.charCount(c);
    }
    return width;
  }

  private static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    return wide || Character.isIdeographic(codePoint) ? 2 : 1;
  }
}
