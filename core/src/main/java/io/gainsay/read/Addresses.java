package io.gainsay.read;

import io.gainsay.text.AlignedText;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses on the web and of mail that stand bare in a text. The words and numbers in them are not
 * the writer's.
 */
final class Addresses {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\w@/])(?:(?:https?|ftp)://|www\\.)[^\\s<>\"“”]{1,2000}+"
              + "|(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+){1,8}+");

  /** What ends the sentence rather than the address. */
  private static final String AFTER = ".,;:!?)]}'’\u2026";

  private Addresses() {}

  /** A text without the addresses in it. */
  static AlignedText leftOutOf(AlignedText aligned) {
    String text = aligned.text();
    if (!text.contains("://") && !text.contains("www.") && text.indexOf('@') < 0) {
      return aligned;
    }
    List<Span> found = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      int end = matcher.end();
      while (AFTER.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      found.add(withOneSpace(text, matcher.start(), end));
    }
    return found.isEmpty() ? aligned : aligned.without(found);
  }

  /** With the space before it, or after it at the start, unless a word follows that needs it. */
  private static Span withOneSpace(String text, int start, int end) {
    boolean wordEnds = end == text.length() || " .,;:!?".indexOf(text.charAt(end)) >= 0;
    if (start > 0 && text.charAt(start - 1) == ' ' && wordEnds) {
      return new Span(start - 1, end);
    }
    boolean spaceFollows = end < text.length() && text.charAt(end) == ' ';
    return new Span(start, start == 0 && spaceFollows ? end + 1 : end);
  }
}
