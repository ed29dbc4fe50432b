package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.engine.Finding;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static String report(boolean colour, List<Finding> findings, int documents)
      throws IOException {
    List<String> names = Collections.nCopies(documents, "a.md");
    CheckRun run = new CheckRun("1.2.3", List.of(), names, findings, List.of(), List.of());
    return ReportFormatsTest.write(new TextReport(colour), run);
  }

  @Test
  void showsBothSidesOfEachFinding() throws IOException {
    Golden.assertEquals(report(false, Examples.findings(), 2), "report.txt");
  }

  @Test
  void usesColourWhereAsked() throws IOException {
    String coloured = report(true, Examples.findings(), 2);

    assertThat(coloured).contains("\u001B[1;31merror\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(report(false, Examples.findings(), 2));
  }

  @Test
  void saysWhenNothingWasFound() throws IOException {
    assertThat(report(false, List.of(), 1)).isEqualTo("No contradiction found in 1 file.\n");
    assertThat(report(false, List.of(), 10_000))
        .isEqualTo("No contradiction found in 10,000 files.\n");
  }

  @Test
  void letsNoTextSteerTheTerminal() throws IOException {
    assertThat(report(false, Examples.findings(), 1)).doesNotContain("\u001B");
  }
}
