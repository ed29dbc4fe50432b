package io.gainsay.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gainsay.project.report.ReportFile;
import io.gainsay.report.ReportFormats;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestedReportTest {

  private static final Path BASEDIR = Path.of("project");
  private static final Path FOLDER = Path.of("project", "target", "gainsay");

  @Test
  void everyFormatHasAFileOfItsOwn() {
    List<Path> files =
        ReportFormats.standard().keySet().stream().map(name -> parse(name).file()).toList();

    assertThat(files)
        .doesNotHaveDuplicates()
        .contains(FOLDER.resolve("gainsay.html"), FOLDER.resolve("gainsay-junit.xml"))
        .noneMatch(file -> file.toString().endsWith(RequestedReport.UNKNOWN_ENDING));
  }

  @Test
  void aFileIsRelativeToTheProject() {
    assertThat(parse(" html=out/report.html ").file())
        .isEqualTo(Path.of("project", "out", "report.html"));
  }

  @Test
  void aFormatThatDoesNotExistIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("pdf"))
        .withMessageContaining("pdf");
  }

  private static ReportFile parse(String request) {
    return RequestedReport.parse(request, FOLDER, BASEDIR);
  }
}
