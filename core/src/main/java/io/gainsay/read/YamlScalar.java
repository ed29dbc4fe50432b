package io.gainsay.read;

/** Aligns a YAML scalar's value with the way it is written. */
final class YamlScalar {

  private final String source;
  private final TextBuilder out;

  YamlScalar(String source, TextBuilder out) {
    this.source = source;
    this.out = out;
  }

  /**
   * Appends {@code value}, which {@code source[start, end)} writes. Where the two cannot be
   * followed to the end, what is left is aligned as a whole.
   */
  void append(int start, int end, String value) {
    int at = afterProperties(start, end);
    char quote = at < end ? source.charAt(at) : ' ';
    int limit = end;
    if (quote == '"' || quote == '\'') {
      at++;
      limit--;
    } else if (quote == '|' || quote == '>') {
      at = Lines.end(source, at);
    }
    int done = 0;
    while (at < limit && done < value.length()) {
      char c = source.charAt(at);
      char v = value.charAt(done);
      if (TextBuilder.isSpace(c)) {
        out.space(at);
        at = Lines.afterSpace(source, at, limit);
        done = Lines.afterSpace(value, done, value.length());
      } else if (c == '\\' && quote == '"') {
        int next = Math.min(limit, at + escapeLength(at, limit));
        int meaning = meaningLength(at, next, value, done);
        out.replaced(value.substring(done, done + meaning), at, next);
        at = next;
        done += meaning;
      } else if (c == '\'' && quote == '\'' && c == v) {
        out.replaced("'", at, at + 2);
        at += 2;
        done++;
      } else if (c == v) {
        out.verbatim(at, at + 1);
        at++;
        done++;
      } else {
        break;
      }
    }
    if (done < value.length()) {
      out.replaced(value.substring(done), at, Math.max(at, limit));
    }
  }

  /** A tag ({@code !!str}) or an anchor ({@code &name}) comes before what it describes. */
  private int afterProperties(int start, int end) {
    int at = start;
    while (at < end && (source.charAt(at) == '!' || source.charAt(at) == '&')) {
      while (at < end && !TextBuilder.isSpace(source.charAt(at))) {
        at++;
      }
      at = Lines.afterSpace(source, at, end);
    }
    return at;
  }

  private int escapeLength(int at, int limit) {
    char kind = at + 1 < limit ? source.charAt(at + 1) : ' ';
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  /** How many characters of the value an escape stands for; an escaped line break is none. */
  private int meaningLength(int at, int next, String value, int done) {
    boolean continued = next - at == 2 && TextBuilder.isSpace(source.charAt(at + 1));
    if (continued && !TextBuilder.isSpace(value.charAt(done))) {
      return 0;
    }
    return next - at == 10 ? Character.charCount(value.codePointAt(done)) : 1;
  }
}
