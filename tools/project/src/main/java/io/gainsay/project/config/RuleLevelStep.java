package io.gainsay.project.config;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.project.Checked;
import io.gainsay.project.FindingStep;
import io.gainsay.report.Hidden;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives findings the severity that the configuration wants and hides those of rules that are off.
 * Where documents are compared with each other, the first one that a finding shows decides.
 */
record RuleLevelStep(Configuration configuration) implements FindingStep {

  @Override
  public Checked apply(Checked checked) {
    Checked on =
        checked.hide(finding -> level(finding) == RuleLevel.OFF, Hidden.Cause.CONFIGURATION);
    List<Finding> levelled = on.findings().stream().map(this::levelled).toList();
    return on.withFindings(levelled);
  }

  private Finding levelled(Finding finding) {
    return level(finding)
        .severity()
        .map(
            severity ->
                new Finding(
                    finding.rule(),
                    severity,
                    finding.confidence(),
                    finding.message(),
                    finding.evidence(),
                    finding.fingerprint()))
        .orElse(finding);
  }

  private RuleLevel level(Finding finding) {
    Evidence first = finding.evidence().get(0);
    return configuration.level(finding.rule(), relative(first.document().name()));
  }

  private @Nullable Path relative(String name) {
    try {
      return configuration.files().relative(Path.of(name)).orElse(null);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
