package io.gainsay.maven;

import io.gainsay.project.report.ReportFile;
import java.nio.file.Path;
import java.util.Map;

/** From the parameter {@code reports} to files. */
final class RequestedReport {

  /** What the files of formats add to {@code gainsay}. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text", ".txt",
          "json", ".json",
          "sarif", ".sarif",
          "html", ".html",
          "github", "-github.txt",
          "gitlab", "-gitlab.json",
          "junit", "-junit.xml",
          "checkstyle", "-checkstyle.xml",
          "rdjson", "-rdjson.json");

  /** For formats that were added to Gainsay and not here. */
  static final String UNKNOWN_ENDING = ".report";

  private RequestedReport() {}

  /**
   * Understands {@code html} and {@code html=out/report.html}.
   *
   * @param folder where a report goes whose file is not said
   * @param basedir what files are relative to
   * @throws IllegalArgumentException with a message for the user
   */
  static ReportFile parse(String request, Path folder, Path basedir) {
    String wanted = request.strip();
    if (wanted.indexOf('=') < 0) {
      return new ReportFile(
          ReportFile.format(wanted),
          folder.resolve("gainsay" + ENDINGS.getOrDefault(wanted, UNKNOWN_ENDING)));
    }
    ReportFile report = ReportFile.parse(wanted);
    return new ReportFile(report.format(), basedir.resolve(report.file()));
  }
}
