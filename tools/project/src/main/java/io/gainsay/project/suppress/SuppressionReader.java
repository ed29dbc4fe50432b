package io.gainsay.project.suppress;

import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From the comments of a document to what they suppress and what is wrong with them. One for each
 * document; not thread-safe.
 */
final class SuppressionReader {

  /**
   * Something wrong with a comment.
   *
   * @param message a sentence for the user
   */
  record Problem(Comment comment, String message) {}

  /** A block that has begun; its rule is empty for all. */
  private record Open(Directive directive, String rule) {}

  private final Document document;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private @Nullable NextLines nextLines;

  private SuppressionReader(Document document) {
    this.document = document;
  }

  /** Reads the comments of a document. */
  static SuppressionReader of(Document document, DirectiveParser parser) {
    SuppressionReader reader = new SuppressionReader(document);
    for (Comment comment : document.comments()) {
      parser
          .parse(document, comment, message -> reader.problems.add(new Problem(comment, message)))
          .ifPresent(reader::add);
    }
    reader.end();
    return reader;
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  List<Problem> problems() {
    return problems;
  }

  private void add(Directive directive) {
    switch (directive.form()) {
      case NEXT_LINE -> suppress(directive, nextLines().after(directive.comment()));
      case FILE -> suppress(directive, new Span(0, document.source().length()));
      case BLOCK -> each(directive).forEach(rule -> open.add(new Open(directive, rule)));
      case BLOCK_END -> close(directive);
    }
  }

  private NextLines nextLines() {
    NextLines made = nextLines;
    if (made == null) {
      made = new NextLines(document);
      nextLines = made;
    }
    return made;
  }

  private static Set<String> each(Directive directive) {
    return directive.rules().isEmpty() ? Set.of("") : directive.rules();
  }

  private void suppress(Directive directive, Span where) {
    for (String rule : each(directive)) {
      suppressions.add(new Suppression(directive, rule, where));
    }
  }

  /** Ends the blocks of all rules, or for each rule named the block that began last. */
  private void close(Directive end) {
    if (end.rules().isEmpty()) {
      if (open.isEmpty()) {
        problems.add(new Problem(end.comment(), "No gainsay-disable is open here."));
      }
      open.forEach(block -> close(block, end));
      open.clear();
    }
    for (String rule : end.rules()) {
      List<Open> blocks = open.stream().filter(block -> block.rule().equals(rule)).toList();
      if (blocks.isEmpty()) {
        problems.add(new Problem(end.comment(), "No gainsay-disable " + rule + " is open here."));
      } else {
        Open last = blocks.get(blocks.size() - 1);
        close(last, end);
        open.remove(last);
      }
    }
  }

  private void close(Open block, Directive end) {
    int from = block.directive().comment().span().end();
    Span where = new Span(from, end.comment().span().start());
    suppressions.add(new Suppression(block.directive(), block.rule(), where));
  }

  /** A block without an end would hide more than its writer looks at; it is said, not guessed. */
  private void end() {
    open.stream()
        .map(Open::directive)
        .distinct()
        .forEach(
            directive ->
                problems.add(
                    new Problem(
                        directive.comment(),
                        "This block has no end and suppresses nothing; end it with gainsay-enable,"
                            + " or write gainsay-disable-file.")));
  }
}
