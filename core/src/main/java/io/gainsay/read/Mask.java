package io.gainsay.read;

import java.util.Arrays;

/**
 * A copy of a source in which stretches that a parser would misread are hidden. It has the length
 * of the source and the same line breaks, so that offsets and lines are the source's own. Not
 * thread-safe.
 */
final class Mask {

  /**
   * Stands for a hidden character. {@link TextBuilder} leaves it out; to the Markdown parser it is
   * a letter like any other, so what is hidden at the start of a line does not make it indented.
   */
  private static final char HIDDEN = '\u200B';

  private final String source;
  private final char[] masked;

  Mask(String source) {
    this.source = source;
    this.masked = source.toCharArray();
  }

  /** Hides {@code source[start, end)}; what is before and after it is one word. */
  void hide(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Lines.isBreak(masked[i])) {
        masked[i] = HIDDEN;
      }
    }
  }

  /** Hides {@code source[start, end)} and parts the words before and after it. */
  void hideApart(int start, int end) {
    hide(start, end);
    int middle = start + (end - start) / 2;
    if (end - start > 2 && masked[middle] == HIDDEN) {
      masked[middle] = ' ';
    }
  }

  /** The source with what is hidden; a line of which nothing else is left is a blank one. */
  String text() {
    for (int at = 0; at < masked.length; at = Lines.next(source, at)) {
      int end = Lines.end(source, at);
      if (isBlank(at, end)) {
        Arrays.fill(masked, at, end, ' ');
      }
    }
    return new String(masked);
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (masked[i] != HIDDEN && !TextBuilder.isSpace(masked[i])) {
        return false;
      }
    }
    return true;
  }
}
