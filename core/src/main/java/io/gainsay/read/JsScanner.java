package io.gainsay.read;

/** Finds where JavaScript expressions and JSX tags end, without understanding them. */
final class JsScanner {

  private JsScanner() {}

  /**
   * The end of the expression in braces that begins at {@code start}, after its closing brace.
   *
   * @return the offset, or -1 if it does not end before {@code limit}
   */
  static int afterBraces(String source, int start, int limit) {
    int depth = 0;
    int at = start;
    while (at < limit) {
      char c = source.charAt(at);
      if (c == '{') {
        depth++;
        at++;
      } else if (c == '}') {
        depth--;
        at++;
        if (depth == 0) {
          return at;
        }
      } else {
        at = afterToken(source, at, limit);
      }
    }
    return -1;
  }

  /**
   * The end of the tag in which {@code from} lies, after its closing bracket.
   *
   * @return the offset, or -1 if it does not end before {@code limit}
   */
  static int afterTag(String source, int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = source.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<') {
        return -1;
      }
      if (c == '{') {
        at = afterBraces(source, at, limit);
        if (at < 0) {
          return -1;
        }
      } else {
        at = c == '"' || c == '\'' ? afterString(source, at, limit) : at + 1;
      }
    }
    return -1;
  }

  /** After the string, the comment or the single character at {@code at}. */
  private static int afterToken(String source, int at, int limit) {
    return switch (source.charAt(at)) {
      case '"', '\'', '`' -> afterString(source, at, limit);
      case '/' -> afterComment(source, at, limit);
      default -> at + 1;
    };
  }

  /**
   * After the string that opens at {@code at}. An apostrophe in text between tags opens none: a
   * string does not go on in the next line, but one between backticks.
   */
  private static int afterString(String source, int at, int limit) {
    char quote = source.charAt(at);
    for (int i = at + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if ((c == '\n' || c == '\r') && quote != '`') {
        return at + 1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return quote == '`' ? at + 1 : limit;
  }

  private static int afterComment(String source, int at, int limit) {
    if (source.startsWith("/*", at)) {
      int close = source.indexOf("*/", at + 2);
      return close >= 0 && close + 2 <= limit ? close + 2 : limit;
    }
    return at + 1;
  }
}
