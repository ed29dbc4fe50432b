package io.gainsay.read;

/**
 * A line of AsciiDoc that is not blank, and what its first characters say it is.
 *
 * @param source the whole source
 * @param start where the line begins
 * @param end where it ends, its line break not included
 */
record AsciiDocLine(String source, int start, int end) {

  /** The line without white space at its ends. */
  String trimmed() {
    return source.substring(start, end).strip();
  }

  /** Whether the line holds {@code text}, at its very start, and nothing else. */
  boolean is(String text) {
    return source.startsWith(text, start)
        && start + text.length() <= end
        && Lines.isBlank(source, start + text.length(), end);
  }

  char first() {
    return source.charAt(start);
  }

  boolean isIndented() {
    return TextBuilder.isSpace(first());
  }

  boolean isComment() {
    return source.startsWith("//", start) && !source.startsWith("///", start);
  }

  /** Four or more of one sign, an open block's two hyphens, or a fence of backticks. */
  boolean isDelimiter() {
    char sign = first();
    int length = count(sign, start);
    boolean enough =
        switch (sign) {
          case '/', '.', '+', '=', '*', '_' -> length >= 4;
          case '-' -> length >= 4 || length == 2;
          case '`' -> length >= 3;
          default -> false;
        };
    return enough && Lines.isBlank(source, start + length, end);
  }

  /** Where the value of {@code :name: value} begins, or -1. */
  int attributeValue() {
    if (first() != ':') {
      return -1;
    }
    int close = find(':', start + 1);
    return close > start + 1 && isName(start + 1, close) ? close + 1 : -1;
  }

  /** A list of attributes of the block below, such as {@code [source,java]}. */
  boolean isBlockAttributes() {
    return first() == '[' && source.charAt(end - 1) == ']';
  }

  /** {@code image::target[…]}, {@code include::…[]}, {@code ifdef::…[]}. */
  boolean isBlockMacro() {
    int colon = find(':', start);
    return source.charAt(end - 1) == ']'
        && colon > start
        && colon + 2 < end
        && isName(start, colon)
        && source.startsWith("::", colon)
        && !TextBuilder.isSpace(source.charAt(colon + 2))
        && find('[', colon) > 0;
  }

  /** The number of equals signs before a title, or 0 if the line is no title. */
  int titleLevel() {
    int level = count('=', start);
    return start + level < end && source.charAt(start + level) == ' ' ? level : 0;
  }

  /** Whether the line is the title of a block: {@code .Title}. */
  boolean isBlockTitle() {
    return first() == '.'
        && start + 1 < end
        && source.charAt(start + 1) != '.'
        && !TextBuilder.isSpace(source.charAt(start + 1));
  }

  /** Where the text of a list item begins, or -1 if the line is none. */
  int itemText() {
    int mark = Lines.afterSpace(source, start, end);
    int text = mark + Math.max(count('*', mark), Math.max(count('-', mark), count('.', mark)));
    if (text == mark) {
      text = numberEnd(mark);
    }
    return text > mark && text < end && source.charAt(text) == ' ' ? text : -1;
  }

  /** What stands for the date in {@code v1.0, 2024-08-19: remark}. */
  String revisionDate() {
    int from = find(',', start) + 1;
    int colon = find(':', Math.max(start, from));
    return source.substring(Math.max(start, from), colon < 0 ? end : colon);
  }

  /** The first {@code sign} from {@code from} on, or -1. */
  int find(char sign, int from) {
    for (int i = from; i < end; i++) {
      if (source.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  private int count(char sign, int from) {
    int at = from;
    while (at < end && source.charAt(at) == sign) {
      at++;
    }
    return at - from;
  }

  /** The end of {@code 1.}, or {@code from}. */
  private int numberEnd(int from) {
    int at = from;
    while (at < end && at < from + 4 && Character.isDigit(source.charAt(at))) {
      at++;
    }
    return at > from && at < end && source.charAt(at) == '.' ? at + 1 : from;
  }

  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '!') {
        return false;
      }
    }
    return true;
  }
}
