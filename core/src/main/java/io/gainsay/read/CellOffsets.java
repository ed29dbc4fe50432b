package io.gainsay.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Offsets in the Markdown table cell that is being read. The parser replaces {@code \|} with {@code
 * |} before it looks at a cell's text, and its offsets from there on fall short by one for each;
 * this puts them right.
 */
final class CellOffsets {

  private final List<Integer> escapes = new ArrayList<>();
  private int end = -1;

  /** Begins a cell, which is {@code source[start, end)} with the escapes in it. */
  void begin(String source, int start, int end) {
    escapes.clear();
    this.end = end;
    for (int at = start; at + 1 < end; at++) {
      if (source.charAt(at) == '\\' && source.charAt(at + 1) == '|') {
        escapes.add(at);
      }
    }
  }

  /** The place in the source of an offset as the parser gives it; others than the cell's stay. */
  int toSource(int offset) {
    if (offset > end) {
      return offset;
    }
    int missing = 0;
    while (missing < escapes.size() && escapes.get(missing) - missing < offset) {
      missing++;
    }
    return offset + missing;
  }
}
