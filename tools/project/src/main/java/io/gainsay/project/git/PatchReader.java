package io.gainsay.project.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which lines are new from a patch without context, as {@code git diff --unified=0} writes
 * it. One for each patch; not thread-safe.
 *
 * @see <a href="https://git-scm.com/docs/diff-format">the format</a>
 */
final class PatchReader {

  private static final String NEW_NAME = "+++ ";
  private static final String NEW_PREFIX = "b/";

  /** A line of the text may follow, with any character in it. */
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*", Pattern.DOTALL);

  private final InputStream in;
  private final Map<String, BitSet> lines = new HashMap<>();

  private PatchReader(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /**
   * Reads a patch.
   *
   * @return for each file by its new name the lines, from 1, that are not in the old one; files
   *     that only lost lines have none
   */
  static Map<String, BitSet> read(InputStream in) throws IOException {
    PatchReader reader = new PatchReader(in);
    reader.read();
    return reader.lines;
  }

  private void read() throws IOException {
    BitSet current = new BitSet();
    for (String line = line(); line != null; line = line()) {
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith(NEW_NAME)) {
        current = lines.computeIfAbsent(name(line), name -> new BitSet());
      } else if (hunk.matches()) {
        int added = count(hunk.group(3));
        int first = Integer.parseInt(hunk.group(2));
        current.set(first, first + added);
        skip(count(hunk.group(1)) + added);
      }
    }
  }

  private static int count(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /** Passes over the lines of a hunk: what they say may look like anything. */
  private void skip(int count) throws IOException {
    int left = count;
    while (left > 0) {
      String line = line();
      if (line == null) {
        return;
      }
      if (!line.startsWith("\\")) { // "\ No newline at end of file" is not counted.
        left--;
      }
    }
  }

  /** A line without its line feed, byte by byte as Latin-1: what it is encoded in is unknown. */
  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      line.write(c);
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  private static String name(String line) {
    String given = line.substring(NEW_NAME.length());
    // A tab ends a name with spaces; tabs in a name are quoted.
    String name = given.startsWith("\"") ? unquoted(given) : given.replace("\t", "");
    String utf8 = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return utf8.startsWith(NEW_PREFIX) ? utf8.substring(NEW_PREFIX.length()) : utf8;
  }

  /** Git quotes names as C does: {@code "b/\303\251\n"}. */
  private static String unquoted(String quoted) {
    StringBuilder name = new StringBuilder();
    int at = 1;
    while (at < quoted.length() && quoted.charAt(at) != '"') {
      char c = quoted.charAt(at++);
      if (c != '\\' || at == quoted.length()) {
        name.append(c);
      } else if (Character.digit(quoted.charAt(at), 8) >= 0 && at + 3 <= quoted.length()) {
        name.append((char) Integer.parseInt(quoted.substring(at, at + 3), 8));
        at += 3;
      } else {
        name.append(escaped(quoted.charAt(at++)));
      }
    }
    return name.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> '\u000B';
      case 'f' -> '\f';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
