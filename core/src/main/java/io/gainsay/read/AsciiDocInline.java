package io.gainsay.read;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Takes the text of an AsciiDoc line without its formatting marks, macros and references. */
final class AsciiDocInline {

  private static final String MARKS = "*_`#+";

  /** Macros whose text in brackets is shown where they stand. */
  private static final Set<String> SHOWN =
      Set.of("link", "xref", "mailto", "http", "https", "ftp", "irc", "kbd", "btn", "pass");

  private static final Set<String> HIDDEN =
      Set.of("footnote", "footnoteref", "image", "icon", "indexterm", "anchor", "stem");

  /** Keeps the search for a closing bracket that is not there from costing the whole text. */
  private static final int LONGEST_LABEL = 2_000;

  private final String source;
  private final EscapedText escaped;

  /** For each mark, the next place where it closes; before the current place if not searched. */
  private final int[] closers = new int[MARKS.length()];

  /** Where the plain text that is not yet handed over begins. */
  private int pending;

  AsciiDocInline(String source, TextBuilder out) {
    this.source = source;
    this.escaped = new EscapedText(source, out, EscapedText.Syntax.HTML);
  }

  /** Appends the text of {@code source[start, end)}, which lies in one line. */
  void append(int start, int end) {
    Arrays.fill(closers, -1);
    pending = start;
    int limit = withoutBreak(start, end);
    int at = start;
    while (at < limit) {
      at = step(at, start, limit);
    }
    flush(limit);
  }

  /** Handles what stands at {@code at} and returns where to go on. */
  private int step(int at, int start, int end) {
    char c = source.charAt(at);
    int mark = MARKS.indexOf(c);
    if (mark >= 0) {
      boolean closes = closers[mark] == at;
      return closes || opens(mark, at, start, end) ? skip(at, markEnd(at, end)) : markEnd(at, end);
    }
    return switch (c) {
      case '\\' -> at + 1 < end && isMarkup(source.charAt(at + 1)) ? escape(at) : at + 1;
      case '<' -> reference(at, end);
      case '{' -> attribute(at, end);
      case ':' -> macro(at, start, end);
      default -> at + 1;
    };
  }

  private int escape(int at) {
    skip(at, at + 1);
    return at + 2;
  }

  private static boolean isMarkup(char c) {
    return MARKS.indexOf(c) >= 0 || c == '<' || c == '{' || c == '[';
  }

  /** A mark opens at the start of a word if it closes at the end of one. */
  private boolean opens(int mark, int at, int start, int end) {
    int after = markEnd(at, end);
    boolean doubled = after - at > 1;
    boolean wordStart = at == start || !Character.isLetterOrDigit(source.charAt(at - 1));
    boolean textFollows = after < end && !TextBuilder.isSpace(source.charAt(after));
    if (!textFollows || !(wordStart || doubled)) {
      return false;
    }
    if (closers[mark] < after) {
      closers[mark] = closer(source.charAt(at), after, end);
    }
    return closers[mark] < end;
  }

  /** The next place where {@code mark} ends a word, or {@code end}. */
  private int closer(char mark, int from, int end) {
    int at = from + 1;
    while (at < end) {
      if (source.charAt(at) == mark && !TextBuilder.isSpace(source.charAt(at - 1))) {
        int after = markEnd(at, end);
        boolean wordEnd = after == end || !Character.isLetterOrDigit(source.charAt(after));
        if (wordEnd || after - at > 1) {
          return at;
        }
        at = after;
      } else {
        at++;
      }
    }
    return end;
  }

  private int markEnd(int at, int end) {
    int after = at;
    while (after < end && source.charAt(after) == source.charAt(at)) {
      after++;
    }
    return after;
  }

  /** {@code <<id,text>>} shows its text; {@code <<id>>} nothing that is known here. */
  private int reference(int at, int end) {
    if (!source.startsWith("<<", at)) {
      return at + 1;
    }
    int close = at + 2;
    int comma = -1;
    while (close < end && source.charAt(close) != '>' && source.charAt(close) != '<') {
      comma = comma < 0 && source.charAt(close) == ',' ? close : comma;
      close++;
    }
    if (close + 1 >= end || !source.startsWith(">>", close)) {
      return at + 2;
    }
    skip(at, comma < 0 ? close : comma + 1);
    flush(close);
    return skip(close, close + 2);
  }

  /** {@code {name}}, whose value is not known here. */
  private int attribute(int at, int end) {
    int close = at + 1;
    while (close < end && isNameCharacter(source.charAt(close))) {
      close++;
    }
    boolean closed = close > at + 1 && close < end && source.charAt(close) == '}';
    return closed ? skip(at, close + 1) : at + 1;
  }

  /** {@code name:target[text]}. */
  private int macro(int at, int start, int end) {
    int name = at;
    while (name > Math.max(start, pending) && Character.isLetter(source.charAt(name - 1))) {
      name--;
    }
    String macro = source.substring(name, at);
    if (!SHOWN.contains(macro) && !HIDDEN.contains(macro)) {
      return at + 1;
    }
    int open = at + 1;
    while (open < end && source.charAt(open) != '[' && !TextBuilder.isSpace(source.charAt(open))) {
      open++;
    }
    if (open == end || source.charAt(open) != '[') {
      return open;
    }
    int limit = Math.min(end, open + LONGEST_LABEL);
    int close = open + 1;
    while (close < limit && source.charAt(close) != ']') {
      close++;
    }
    if (close >= limit) {
      return open;
    }
    if (HIDDEN.contains(macro)) {
      return skip(name, close + 1);
    }
    skip(name, open + 1);
    flush(close);
    return skip(close, close + 1);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** Leaves {@code source[from, to)} out. */
  private int skip(int from, int to) {
    flush(from);
    pending = to;
    return to;
  }

  private void flush(int to) {
    if (to > pending) {
      String text = Parser.unescapeEntities(source.substring(pending, to), false);
      escaped.append(pending, to, text);
      pending = to;
    }
  }

  /** The end of the line without the sign of a hard line break. */
  private int withoutBreak(int start, int end) {
    boolean hard = end - start > 2 && source.startsWith(" +", end - 2);
    return hard ? end - 2 : end;
  }
}
