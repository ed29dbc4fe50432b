package io.gainsay.project;

import io.gainsay.engine.Finding;
import io.gainsay.report.Hidden;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were checked, with what was found in them. Immutable.
 *
 * @param documents one document, or all that were compared with each other
 * @param findings what to report, in a total order: document, place, rule, message
 * @param hidden what not to report, in the order in which it was hidden
 */
public record Checked(List<Document> documents, List<Finding> findings, List<Hidden> hidden) {

  public Checked {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    hidden = List.copyOf(hidden);
  }

  /** Documents and all that was found in them. */
  public Checked(List<Document> documents, List<Finding> findings) {
    this(documents, findings, List.of());
  }

  /** The same documents with these findings; what is hidden stays hidden. */
  public Checked withFindings(List<Finding> others) {
    return new Checked(documents, others, hidden);
  }

  /** Hides the findings that satisfy {@code test}. */
  public Checked hide(Predicate<Finding> test, Hidden.Cause cause) {
    return hide(cause, finding -> test.test(finding) ? "" : null);
  }

  /**
   * Hides the findings for which there is a reason.
   *
   * @param reason gives the reason to hide a finding, which may be empty, or null to keep it
   */
  public Checked hide(Hidden.Cause cause, Function<Finding, @Nullable String> reason) {
    List<Finding> kept = new ArrayList<>();
    List<Hidden> hiding = new ArrayList<>(hidden);
    for (Finding finding : findings) {
      String why = reason.apply(finding);
      if (why == null) {
        kept.add(finding);
      } else {
        hiding.add(new Hidden(finding, cause, why));
      }
    }
    return new Checked(documents, kept, hiding);
  }
}
