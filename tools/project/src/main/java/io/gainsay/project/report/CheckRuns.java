package io.gainsay.project.report;

import io.gainsay.engine.Rule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.Unreadable;
import io.gainsay.project.suppress.SuppressionRules;
import io.gainsay.report.CheckRun;
import io.gainsay.report.ReportRule;
import io.gainsay.rules.StandardRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a project's check comes to, as reports tell it. */
public final class CheckRuns {

  private CheckRuns() {}

  /**
   * A run with the standard rules, and those about comments to Gainsay.
   *
   * @param version the version of Gainsay
   */
  public static CheckRun of(ProjectResult result, String version) {
    List<ReportRule> rules =
        Stream.concat(
                StandardRules.all().stream().map(CheckRuns::rule),
                SuppressionRules.all().stream().map(CheckRuns::commentRule))
            .sorted(Comparator.comparing(ReportRule::id))
            .toList();
    return new CheckRun(
        version,
        rules,
        result.documents(),
        result.findings(),
        result.hidden(),
        result.unreadable().stream().map(Unreadable::problem).toList());
  }

  private static ReportRule commentRule(RuleInfo info) {
    Severity usual = SuppressionRules.severity(info);
    return new ReportRule(info.id(), info.summary(), usual, SuppressionRules.page(info), null);
  }

  private static ReportRule rule(Rule rule) {
    RuleInfo info = rule.info();
    Severity usual = StandardRules.severities(info.id()).stream().findFirst().orElse(null);
    return new ReportRule(info.id(), info.summary(), usual, StandardRules.page(info.id()), null);
  }
}
