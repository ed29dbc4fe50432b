package io.gainsay.project.suppress;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.text.Document;
import io.gainsay.text.Span;

/**
 * A place where findings are suppressed.
 *
 * @param directive what asks for it
 * @param rule the rule whose findings are suppressed, or empty for all rules
 * @param where in the source of the document
 */
record Suppression(Directive directive, String rule, Span where) {

  Document document() {
    return directive.document();
  }

  /** Whether a finding is suppressed: whether one of its sides stands here. */
  boolean covers(Finding finding) {
    return (rule.isEmpty() || rule.equals(finding.rule()))
        && finding.evidence().stream().anyMatch(this::covers);
  }

  @SuppressWarnings("ReferenceEquality") // Documents are equal only to themselves.
  private boolean covers(Evidence side) {
    return side.document() == document() && side.span().overlaps(where);
  }
}
