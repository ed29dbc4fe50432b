package io.gainsay.report;

import io.gainsay.text.Span;

/**
 * A line of a source around a span, with the place of the span in it.
 *
 * @param text the line, without control characters and with single spaces
 * @param marked the span's place in {@code text}
 */
public record Excerpt(String text, Span marked) {

  /** How long an excerpt may get, so that with its indentation it fits a hundred columns. */
  private static final int LONGEST = 92;

  /** A longer span is shown without its middle. */
  private static final int LONGEST_SPAN = 64;

  /** The excerpt for a span of a source, cut at words where the line is long. */
  public static Excerpt of(String source, Span span) {
    int context = (LONGEST - Math.min(span.length(), LONGEST_SPAN)) / 2;
    int from = contextStart(source, span.start(), context);
    int to = contextEnd(source, span.end(), context);
    StringBuilder line = new StringBuilder();
    if (isCutBefore(source, from)) {
      line.append("… ");
    }
    append(source, from, span.start(), line);
    int start = line.length();
    if (span.length() > LONGEST_SPAN) {
      int half = LONGEST_SPAN / 2;
      append(source, span.start(), characterStart(source, span.start() + half), line);
      line.append(" … ");
      append(source, characterStart(source, span.end() - half), span.end(), line);
    } else {
      append(source, span.start(), span.end(), line);
    }
    int end = line.length();
    append(source, span.end(), to, line);
    if (isCutAfter(source, to)) {
      line.append(" …");
    }
    return new Excerpt(line.toString(), new Span(Math.min(start, end), end));
  }

  /** The start of the line, or of a word not too far before {@code start}. */
  private static int contextStart(String source, int start, int context) {
    int limit = Math.max(0, start - context);
    int at = start;
    int word = start;
    while (at > limit && !isLineBreak(source.charAt(at - 1))) {
      at--;
      word = source.charAt(at) == ' ' ? at + 1 : word;
    }
    return isCutBefore(source, at) ? word : at;
  }

  /** The end of the line, or of a word not too far after {@code end}. */
  private static int contextEnd(String source, int end, int context) {
    int limit = Math.min(source.length(), end + context);
    int at = end;
    int word = end;
    while (at < limit && !isLineBreak(source.charAt(at))) {
      word = source.charAt(at) == ' ' ? at : word;
      at++;
    }
    return isCutAfter(source, at) ? word : at;
  }

  private static boolean isCutBefore(String source, int at) {
    return at > 0 && !isLineBreak(source.charAt(at - 1));
  }

  private static boolean isCutAfter(String source, int at) {
    return at < source.length() && !isLineBreak(source.charAt(at));
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Keeps surrogate pairs together. */
  private static int characterStart(String source, int at) {
    return Character.isLowSurrogate(source.charAt(at)) ? at + 1 : at;
  }

  /** Control characters could steer a terminal; line breaks would break the line. */
  private static void append(String source, int from, int to, StringBuilder line) {
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
      boolean needless = space && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
      if (!needless) {
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
