package io.gainsay.read;

import java.util.HashMap;
import java.util.Map;

/**
 * Goes through a Markdown source and shows a {@link ForeignSyntax} all that is not code: neither
 * between fences nor between backticks. Takes time in proportion to the source.
 */
final class CodeSkipper {

  private final String source;

  /** For a length of a run of backticks: where the next run of it was looked for and found. */
  private final Map<Integer, Integer> nextRun = new HashMap<>();

  /** The end of the paragraph that was looked at last. */
  private int paragraphEnd;

  CodeSkipper(String source) {
    this.source = source;
  }

  /** Hides all that is foreign from {@code start} on. */
  void show(int start, ForeignSyntax foreign) {
    int at = start;
    boolean lineStart = true;
    while (at < source.length()) {
      int next = lineStart ? afterLineStart(at, foreign) : at;
      if (next == at) {
        next = source.charAt(at) == '`' ? afterCode(at) : foreign.hide(at);
      }
      if (next == at) {
        next = source.charAt(at) == '\\' ? Math.min(at + 2, source.length()) : at + 1;
      }
      lineStart = Lines.isBreak(source.charAt(next - 1));
      at = next;
    }
  }

  private int afterLineStart(int at, ForeignSyntax foreign) {
    int fenced = afterFencedCode(at);
    return fenced > at ? fenced : foreign.hideLine(at);
  }

  /** The end of the code between fences that begins with this line, or {@code start}. */
  private int afterFencedCode(int start) {
    int mark = afterMarkers(start);
    int length = fenceLength(mark);
    if (length < 3) {
      return start;
    }
    int at = Lines.next(source, start);
    while (at < source.length()) {
      int closing = afterMarkers(at);
      boolean closes =
          closing < source.length()
              && source.charAt(closing) == source.charAt(mark)
              && fenceLength(closing) >= length;
      at = Lines.next(source, at);
      if (closes) {
        return at;
      }
    }
    return source.length();
  }

  /** After white space and the marks of quotations and list items. */
  private int afterMarkers(int start) {
    int at = start;
    while (at < source.length() && " \t>-*+".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int fenceLength(int at) {
    boolean fence = at < source.length() && (source.charAt(at) == '`' || source.charAt(at) == '~');
    int length = fence ? runEnd(at) - at : 0;
    boolean inline = fence && source.charAt(at) == '`' && contains('`', at + length);
    return inline ? 0 : length;
  }

  private boolean contains(char c, int from) {
    int found = source.indexOf(c, from);
    return found >= 0 && found < Lines.end(source, from);
  }

  /** The end of the code that begins at a backtick, or of the backticks if it never ends. */
  private int afterCode(int at) {
    int from = runEnd(at);
    int length = from - at;
    if (paragraphEnd < from) {
      paragraphEnd = Lines.paragraphEnd(source, from);
      nextRun.clear();
    }
    int close = nextRun.getOrDefault(length, -1);
    if (close < from) {
      close = findRun(from, length);
      nextRun.put(length, close);
    }
    return close < paragraphEnd ? close + length : from;
  }

  /** Where the next run of exactly {@code length} backticks begins, or the paragraph's end. */
  private int findRun(int from, int length) {
    int at = from;
    while (at < paragraphEnd) {
      int end = source.charAt(at) == '`' ? runEnd(at) : at + 1;
      if (end - at == length && source.charAt(at) == '`') {
        return at;
      }
      at = end;
    }
    return paragraphEnd;
  }

  private int runEnd(int start) {
    int at = start;
    while (at < source.length() && source.charAt(at) == source.charAt(start)) {
      at++;
    }
    return at;
  }
}
