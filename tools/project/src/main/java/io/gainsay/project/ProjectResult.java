package io.gainsay.project;

import io.gainsay.engine.Finding;
import io.gainsay.report.Hidden;
import java.util.List;

/**
 * What the check of a project comes to. Immutable.
 *
 * @param documents names of the documents that were checked, in the order of the inputs
 * @param findings what to report, in the order of the inputs
 * @param hidden what not to report
 * @param unreadable inputs that could not be checked, in the order of the inputs
 */
public record ProjectResult(
    List<String> documents,
    List<Finding> findings,
    List<Hidden> hidden,
    List<Unreadable> unreadable) {

  public ProjectResult {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    hidden = List.copyOf(hidden);
    unreadable = List.copyOf(unreadable);
  }

  /** Whether there is a finding at or above a severity. */
  public boolean fails(FailOn failOn) {
    return findings.stream().anyMatch(finding -> failOn.includes(finding.severity()));
  }
}
