package io.gainsay.project.suppress;

import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import io.gainsay.text.LineIndex;
import io.gainsay.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the lines that comments of a document speak of: the next ones that are neither blank nor a
 * comment, because formatters put blank lines after comments and several comments may stand above
 * one line. Immutable.
 */
final class NextLines {

  private final String source;
  private final LineIndex lines;

  /** For each line, itself or the next one with text; one more than there are lines for none. */
  private final int[] next;

  NextLines(Document document) {
    source = document.source();
    lines = document.lines();
    NavigableMap<Integer, Comment> comments = new TreeMap<>();
    document.comments().forEach(comment -> comments.put(comment.span().start(), comment));
    next = new int[lines.count() + 2];
    next[lines.count() + 1] = lines.count() + 1;
    for (int line = lines.count(); line > 0; line--) {
      next[line] = hasText(line, comments) ? line : next[line + 1];
    }
  }

  private boolean hasText(int line, NavigableMap<Integer, Comment> comments) {
    Span span = lines.span(line);
    String text = span.of(source);
    int start = span.start() + text.length() - text.stripLeading().length();
    Span content = new Span(start, start + text.strip().length());
    Map.Entry<Integer, Comment> before = comments.floorEntry(start);
    return content.length() > 0 && (before == null || !before.getValue().span().contains(content));
  }

  /** The line that a comment speaks of; empty at the end of the source if there is none. */
  Span after(Comment comment) {
    int line = next[lines.line(comment.span().end()) + 1];
    return line > lines.count() ? new Span(source.length(), source.length()) : lines.span(line);
  }
}
