package io.gainsay.report;

import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import java.util.List;

/**
 * What a report tells: one run of the checker. Immutable.
 *
 * @param version the version of Gainsay
 * @param rules the rules that ran, ordered by id; a finding may name one that is not among them
 * @param documents names of the documents that were checked, in the order of the run
 * @param findings what to report, in the order of the run
 * @param hidden what was found and does not count
 * @param unreadable one sentence for each input that could not be checked
 */
public record CheckRun(
    String version,
    List<ReportRule> rules,
    List<String> documents,
    List<Finding> findings,
    List<Hidden> hidden,
    List<String> unreadable) {

  public CheckRun {
    rules = List.copyOf(rules);
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    hidden = List.copyOf(hidden);
    unreadable = List.copyOf(unreadable);
  }

  /** How many findings are of a severity. */
  int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** How many findings are hidden for a cause. */
  int count(Hidden.Cause cause) {
    return (int) hidden.stream().filter(each -> each.cause() == cause).count();
  }
}
