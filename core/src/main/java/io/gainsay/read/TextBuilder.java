package io.gainsay.read;

import io.gainsay.text.AlignedText;

/**
 * Collects the plain text of one block. Any run of white space becomes one space, none is kept at
 * either end, and characters that show nothing (soft hyphens, zero-width spaces, direction marks)
 * are left out, so that the words come out as a reader sees them.
 */
final class TextBuilder {

  private final String source;
  private AlignedText.Builder text = new AlignedText.Builder();

  /** Where the white space that waits for a next word begins, or -1. */
  private int spaceStart = -1;

  TextBuilder(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** Appends {@code source[start, end)}. */
  void verbatim(int start, int end) {
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      if (isSpace(c)) {
        space(at);
        at++;
      } else if (isInvisible(c)) {
        at++;
      } else {
        int wordEnd = at + 1;
        while (wordEnd < end && isVisible(source.charAt(wordEnd))) {
          wordEnd++;
        }
        endSpace(at);
        text.verbatim(source, at, wordEnd);
        at = wordEnd;
      }
    }
  }

  /** Appends {@code replacement}, for which {@code source[start, end)} stands. */
  void replaced(String replacement, int start, int end) {
    String visible = visible(replacement);
    if (visible.isBlank()) {
      if (!visible.isEmpty()) {
        space(start);
      }
      return;
    }
    if (visible.charAt(0) == ' ') {
      space(start);
    }
    endSpace(start);
    text.replaced(visible.strip(), start, end);
    if (visible.charAt(visible.length() - 1) == ' ') {
      space(end);
    }
  }

  /** Appends white space that begins at {@code start} in the source. */
  void space(int start) {
    if (spaceStart < 0) {
      spaceStart = start;
    }
  }

  /** The text collected since the last call, which may be empty. */
  AlignedText take() {
    AlignedText taken = text.build();
    text = new AlignedText.Builder();
    spaceStart = -1;
    return taken;
  }

  private void endSpace(int end) {
    if (spaceStart >= 0 && !isEmpty()) {
      if (end == spaceStart + 1 && source.charAt(spaceStart) == ' ') {
        text.verbatim(source, spaceStart, end);
      } else {
        text.replaced(" ", spaceStart, Math.max(spaceStart, end));
      }
    }
    spaceStart = -1;
  }

  /** A text as a reader sees it: single spaces, nothing that shows nothing. */
  static String visible(String replacement) {
    StringBuilder visible = new StringBuilder(replacement.length());
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (isSpace(c)) {
        if (visible.isEmpty() || visible.charAt(visible.length() - 1) != ' ') {
          visible.append(' ');
        }
      } else if (!isInvisible(c)) {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  private static boolean isVisible(char c) {
    return !isSpace(c) && !isInvisible(c);
  }

  static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Joiners (U+200C, U+200D) are not among these: they are part of some words and emoji. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || c == '\u200B'
        || (c >= '\u200E' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069');
  }
}
