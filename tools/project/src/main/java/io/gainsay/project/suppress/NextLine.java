package io.gainsay.project.suppress;

import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import io.gainsay.text.Span;

/** Finds the line that a comment speaks of. */
final class NextLine {

  private NextLine() {}

  /**
   * The next line of the source that is neither blank nor a comment: formatters put blank lines
   * after comments, and several comments may stand above one line. Empty at the end of the source
   * if there is none.
   */
  static Span after(Comment comment, Document document) {
    String source = document.source();
    int start = end(source, comment.span().end()) + 1;
    while (start < source.length()) {
      Span line = new Span(start, end(source, start));
      if (!line.of(source).isBlank() && !isComment(line, document)) {
        return line;
      }
      start = line.end() + 1;
    }
    return new Span(source.length(), source.length());
  }

  private static int end(String source, int from) {
    int at = from;
    while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static boolean isComment(Span line, Document document) {
    String text = line.of(document.source());
    int start = line.start() + text.length() - text.stripLeading().length();
    Span content = new Span(start, start + text.strip().length());
    return document.comments().stream().anyMatch(comment -> comment.span().contains(content));
  }
}
