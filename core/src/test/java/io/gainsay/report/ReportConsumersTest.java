package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** What programs that read reports make of ours. */
class ReportConsumersTest {

  @TempDir private Path folder;

  private Set<Violation> violations(String format, Parser parser, CheckRun run) throws IOException {
    String report = ReportFormatsTest.write(format, run);
    Files.write(folder.resolve("report"), report.getBytes(StandardCharsets.UTF_8));
    return ViolationsApi.violationsApi()
        .findAll(parser)
        .inFolder(folder.toString())
        .withPattern(".*report")
        .violations();
  }

  @ParameterizedTest
  @CsvSource({"sarif, SARIF", "checkstyle, CHECKSTYLE", "gitlab, CODECLIMATE"})
  void findTheFirstSideOfEachFinding(String format, Parser parser) throws IOException {
    Set<Violation> violations = violations(format, parser, Examples.run());

    for (Finding finding : Examples.findings()) {
      Evidence first = finding.evidence().get(0);
      assertThat(violations)
          .anySatisfy(
              violation -> {
                assertThat(violation.getFile()).isEqualTo(first.document().name());
                assertThat(violation.getStartLine()).isEqualTo(first.line());
                assertThat(violation.getRule()).endsWith(finding.rule());
                assertThat(violation.getMessage()).contains(finding.message());
                assertThat(violation.getSeverity()).isEqualTo(severity(finding.severity()));
              });
    }
  }

  private static SEVERITY severity(Severity severity) {
    return switch (severity) {
      case ERROR -> SEVERITY.ERROR;
      case WARNING -> SEVERITY.WARN;
      case SUGGESTION -> SEVERITY.INFO;
    };
  }

  @ParameterizedTest
  @CsvSource({"sarif, SARIF", "checkstyle, CHECKSTYLE", "gitlab, CODECLIMATE"})
  void survivesHostileTexts(String format, Parser parser) throws IOException {
    assertThat(violations(format, parser, Examples.hostileRun())).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"sarif, SARIF", "checkstyle, CHECKSTYLE", "gitlab, CODECLIMATE"})
  void seesThatThereIsNothing(String format, Parser parser) throws IOException {
    assertThat(violations(format, parser, Examples.emptyRun())).isEmpty();
  }

  /** Surefire makes a suite of each class. */
  private static List<ReportTestCase> cases(String className, CheckRun run) throws Exception {
    byte[] report =
        ReportFormatsTest.write(new JUnitReport(), run).getBytes(StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(report), StandardCharsets.UTF_8))
            .stream()
            .filter(suite -> suite.getFullClassName().equals(className))
            .flatMap(suite -> suite.getTestCases().stream())
            .toList();
  }

  @Test
  void surefireSeesATestForEachFindingAndEachCalmDocument() throws Exception {
    CheckRun run = Examples.run();

    assertThat(cases("articles/aro.md", run))
        .hasSize(2)
        .allMatch(ReportTestCase::hasFailure)
        .extracting(ReportTestCase::getFailureMessage)
        .contains(Examples.findings().get(0).message());
    assertThat(cases("calm.md", run)).singleElement().matches(ReportTestCase::isSuccessful);
    assertThat(cases("other.txt", run)).singleElement().matches(ReportTestCase::isSuccessful);
    assertThat(cases("gainsay", run)).singleElement().matches(ReportTestCase::hasError);
  }

  @Test
  void surefireSeesHostileNamesAsTheyAre() throws Exception {
    CheckRun run = Examples.hostileRun();

    assertThat(cases(run.documents().get(0), run))
        .extracting(ReportTestCase::getFailureMessage)
        .startsWith(Characters.legal(run.findings().get(0).message()));
  }
}
