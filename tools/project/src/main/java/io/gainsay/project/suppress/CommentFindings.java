package io.gainsay.project.suppress;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Fingerprint;
import io.gainsay.engine.RuleInfo;
import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is to be said of comments to Gainsay. Not thread-safe. */
final class CommentFindings {

  private static final String HINT =
      " For a passage of several lines there are gainsay-disable and gainsay-enable.";

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  List<Finding> findings() {
    return findings;
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  /** Adds a comment that is not understood. */
  void invalid(Document document, SuppressionReader.Problem problem) {
    add(SuppressionRules.INVALID, document, problem.comment(), problem.message());
  }

  /**
   * Adds the comments that suppress nothing, each once with all of its rules that are of no use.
   */
  void unused(List<Suppression> suppressions, Set<Suppression> used) {
    Map<Directive, List<Suppression>> idle = new LinkedHashMap<>();
    suppressions.stream()
        .filter(suppression -> !used.contains(suppression))
        .forEach(s -> idle.computeIfAbsent(s.directive(), d -> new ArrayList<>()).add(s));
    idle.forEach(
        (directive, idling) -> {
          Suppression first = idling.get(0);
          List<String> rules = idling.stream().map(Suppression::rule).toList();
          add(
              SuppressionRules.UNUSED,
              first.document(),
              directive.comment(),
              message(rules, first));
        });
  }

  private static String message(List<String> rules, Suppression suppression) {
    String what = rules.contains("") ? "any rule" : String.join(" or ", rules);
    String message =
        "Nothing is suppressed: no finding of " + what + " has a side " + where(suppression) + ".";
    return isFirstOfSeveralLines(suppression) ? message + HINT : message;
  }

  /** Whether the one line that is meant may not be all that the writer had in mind. */
  private static boolean isFirstOfSeveralLines(Suppression suppression) {
    Document document = suppression.document();
    int next = document.lines().line(suppression.where().start()) + 1;
    return suppression.directive().form() == Directive.Form.NEXT_LINE
        && next <= document.lines().count()
        && !document.lines().span(next).of(document.source()).isBlank();
  }

  private static String where(Suppression suppression) {
    Document document = suppression.document();
    Span span = suppression.where();
    int first = document.lines().line(span.start());
    return switch (suppression.directive().form()) {
      case FILE -> "in this file";
      case NEXT_LINE -> span.length() == 0 ? "after this comment" : "on line " + first;
      case BLOCK, BLOCK_END -> "in lines " + first + " to " + document.lines().line(span.end());
    };
  }

  private void add(RuleInfo rule, Document document, Comment comment, String message) {
    List<Evidence> evidence = List.of(new Evidence(document, comment.span(), "comment to Gainsay"));
    String base = Fingerprint.base(rule.id(), evidence);
    String fingerprint = Fingerprint.of(base, seen.merge(base, 1, Integer::sum));
    findings.add(
        new Finding(rule.id(), SuppressionRules.severity(rule), 1, message, evidence, fingerprint));
  }
}
