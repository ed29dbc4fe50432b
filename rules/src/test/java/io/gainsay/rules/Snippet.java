package io.gainsay.rules;

import io.gainsay.engine.Finding;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A miniature article that holds one contradiction or none.
 *
 * @param document the article without its marks
 * @param sides the statements that cannot both hold; empty if all is compatible
 */
record Snippet(Document document, List<Span> sides) {

  /** A finding may point at words this far from those that are marked. */
  private static final int SLACK = 40;

  private static final Pattern SEPARATOR = Pattern.compile("(?m)^===\\R");

  private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

  /** The snippets of a file: {@code money.md}, {@code held-out/money.md}. */
  static List<Snippet> of(String file) {
    List<Snippet> snippets = new ArrayList<>();
    for (String part : SEPARATOR.split(Articles.text("/snippets/" + file))) {
      int body = part.indexOf('\n');
      String date = part.substring(1, body).strip();
      snippets.add(parse(file + " " + (snippets.size() + 1), date, part.substring(body).strip()));
    }
    return snippets;
  }

  private static Snippet parse(String id, String date, String marked) {
    StringBuilder source = new StringBuilder("---\ndate: " + date + "\n---\n\n");
    List<Span> sides = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int done = 0;
    while (mark.find()) {
      source.append(marked, done, mark.start());
      int start = source.length();
      source.append(mark.group(1));
      sides.add(new Span(start, source.length()));
      done = mark.end();
    }
    source.append(marked.substring(done)).append('\n');
    return new Snippet(Articles.parse(id, source.toString()), List.copyOf(sides));
  }

  boolean isCompatible() {
    return sides.isEmpty();
  }

  /** Whether a finding shows both statements. */
  boolean isShownBy(Finding finding) {
    return !sides.isEmpty() && sides.stream().allMatch(side -> touches(finding, side));
  }

  private static boolean touches(Finding finding, Span side) {
    return finding.evidence().stream()
        .anyMatch(
            e -> e.span().start() < side.end() + SLACK && side.start() - SLACK < e.span().end());
  }
}
