package io.gainsay.read;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Aligns text that a parser has decoded with the source it decoded it from. */
final class EscapedText {

  /** Longer than any named character reference of HTML. */
  private static final int LONGEST_REFERENCE = 40;

  /** More different references in numbers than any text has. */
  private static final int MOST_REMEMBERED = 10_000;

  /** Which escapes a source has beside character references. */
  enum Syntax {
    /** References may lack their semicolon, as browsers accept it. */
    HTML,
    /** References need their semicolon; a backslash escapes punctuation. */
    MARKDOWN
  }

  private final String source;
  private final TextBuilder out;
  private final Syntax syntax;
  private final Map<String, String> decoded = new HashMap<>();

  EscapedText(String source, TextBuilder out, Syntax syntax) {
    this.source = source;
    this.out = out;
    this.syntax = syntax;
  }

  /**
   * Appends {@code decoded}, for which {@code source[start, end)} stands. Where the two cannot be
   * followed to the end, what is left is aligned as a whole.
   */
  void append(int start, int end, String decoded) {
    int at = start;
    int done = 0;
    while (at < end && done < decoded.length()) {
      int plain = plainLength(at, end, decoded, done);
      out.verbatim(at, at + plain);
      at += plain;
      done += plain;
      if (at == end || done == decoded.length()) {
        break;
      }
      int escape = escapeLength(at, end, decoded, done);
      if (escape > 0) {
        String meaning = meaning(at, at + escape);
        out.replaced(meaning, at, at + escape);
        at += escape;
        done += meaning.length();
      } else if (source.charAt(at) == decoded.charAt(done)) {
        out.verbatim(at, at + 1);
        at++;
        done++;
      } else if (source.charAt(at) == '\r') {
        at++;
      } else if (source.charAt(at) == '\0' && decoded.charAt(done) == '\uFFFD') {
        out.replaced("\uFFFD", at, at + 1); // So the Markdown parser reads it.
        at++;
        done++;
      } else {
        break;
      }
    }
    if (done < decoded.length()) {
      out.replaced(decoded.substring(done), at, end);
    }
  }

  /** How many characters are the same on both sides before the next possible escape. */
  private int plainLength(int at, int end, String decoded, int done) {
    int length = 0;
    int most = Math.min(end - at, decoded.length() - done);
    while (length < most) {
      char c = source.charAt(at + length);
      boolean mayEscape = c == '&' || (c == '\\' && syntax == Syntax.MARKDOWN);
      if (mayEscape || c != decoded.charAt(done + length)) {
        break;
      }
      length++;
    }
    return length;
  }

  /** The length of the escape at {@code at} whose meaning comes next, or 0. */
  private int escapeLength(int at, int end, String decoded, int done) {
    int length = source.charAt(at) == '&' ? referenceLength(at, end) : 2;
    boolean escape =
        length > 1
            && at + length <= end
            && (source.charAt(at) == '&' || source.charAt(at) == '\\')
            && decoded.startsWith(meaning(at, at + length), done);
    return escape ? length : 0;
  }

  private String meaning(int start, int end) {
    if (source.charAt(start) == '\\') {
      return source.substring(start + 1, end);
    }
    String reference = source.substring(start, end);
    if (reference.endsWith(";")) {
      String named = Entities.getByName(reference.substring(1, reference.length() - 1));
      if (!named.isEmpty()) {
        return named;
      }
    }
    // Costs a parser each time, so what an author repeats is remembered.
    return decoded.size() < MOST_REMEMBERED
        ? decoded.computeIfAbsent(reference, this::unescaped)
        : decoded.getOrDefault(reference, reference);
  }

  /** The Markdown parser, unlike the one of HTML, has no characters of the number zero. */
  private String unescaped(String reference) {
    String characters = Parser.unescapeEntities(reference, false);
    return syntax == Syntax.MARKDOWN ? characters.replace('\0', '\uFFFD') : characters;
  }

  /** The length of what looks like a character reference, or 0. */
  private int referenceLength(int at, int end) {
    int limit = Math.min(end, at + LONGEST_REFERENCE);
    int i = at + 1;
    if (i < limit && source.charAt(i) == '#') {
      i++;
    }
    while (i < limit && isAsciiLetterOrDigit(source.charAt(i))) {
      i++;
    }
    boolean closed = i < limit && source.charAt(i) == ';';
    if (i == at + 1 || (syntax == Syntax.MARKDOWN && !closed)) {
      return 0;
    }
    return closed ? i + 1 - at : i - at;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
