package io.gainsay.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of TOML front matter, as Hugo's sites have it between {@code +++} lines: strings and
 * dates that stand in one line, before the first table.
 */
final class TomlEntries {

  private static final Pattern KEY = Pattern.compile("[ \\t]*([\\w-]+)[ \\t]*=[ \\t]*");
  private static final Pattern BARE = Pattern.compile("[\\w:.+-]++");

  private final String source;
  private final TextBuilder out;

  /**
   * @param out takes the text of strings
   */
  TomlEntries(String source, TextBuilder out) {
    this.source = source;
    this.out = out;
  }

  /** Is told of the entries. */
  interface Sink {

    /** Takes an entry; the text of its value is taken when {@code text} is run. */
    void entry(String key, String value, Runnable text);
  }

  /** Tells of the entries in {@code source[start, end)}. */
  void read(int start, int end, Sink sink) {
    int at = start;
    while (at < end && source.charAt(at) != '[') {
      Matcher key = KEY.matcher(source).region(at, end);
      if (key.lookingAt()) {
        value(key.group(1).toLowerCase(Locale.ROOT), key.end(), Lines.end(source, at), sink);
      }
      at = Lines.next(source, at);
    }
  }

  private void value(String key, int start, int lineEnd, Sink sink) {
    char quote = start < lineEnd ? source.charAt(start) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int from = quoted ? start + 1 : start;
    int to = quoted ? closing(quote, from, lineEnd) : bareEnd(start, lineEnd);
    if (to >= from) {
      sink.entry(key, source.substring(from, to), () -> text(from, to, quote == '"'));
    }
  }

  /** Where a string ends, or -1 if it does not end in its line. */
  private int closing(char quote, int from, int lineEnd) {
    for (int i = from; i < lineEnd; i++) {
      char c = source.charAt(i);
      if (c == quote) {
        return i;
      }
      i += c == '\\' && quote == '"' ? 1 : 0;
    }
    return -1;
  }

  private int bareEnd(int start, int lineEnd) {
    Matcher bare = BARE.matcher(source).region(start, lineEnd);
    return bare.lookingAt() ? bare.end() : -1;
  }

  private void text(int start, int end, boolean escaped) {
    int at = start;
    while (at < end) {
      int backslash = escaped ? source.indexOf('\\', at) : end;
      int plain = backslash < 0 ? end : Math.min(backslash, end);
      out.verbatim(at, plain);
      at = plain;
      if (at + 1 < end) {
        char c = source.charAt(at + 1);
        boolean space = c == 'n' || c == 't' || c == 'r';
        out.replaced(space ? " " : String.valueOf(c), at, at + 2);
        at += 2;
      } else {
        at = end;
      }
    }
  }
}
