package io.gainsay.read;

/** What stands in a Markdown file and is not Markdown: the tags of a template language, MDX. */
interface ForeignSyntax {

  /**
   * Hides what begins at an offset outside code.
   *
   * @param at the offset
   * @return the end of what was hidden, or {@code at} if nothing foreign begins there
   */
  int hide(int at);

  /**
   * Hides what begins with the line at {@code start}; asked before {@link #hide}.
   *
   * @return as of {@link #hide}
   */
  default int hideLine(int start) {
    return start;
  }
}
