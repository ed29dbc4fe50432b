package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all formats, and how each looks. */
class ReportFormatsTest {

  static Set<Map.Entry<String, ReportFormat>> formats() {
    return ReportFormats.standard().entrySet();
  }

  static String write(String format, CheckRun run) throws IOException {
    return write(Objects.requireNonNull(ReportFormats.standard().get(format)), run);
  }

  static String write(ReportFormat format, CheckRun run) throws IOException {
    StringWriter out = new StringWriter();
    format.write(run, out);
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void looksAsItDid(Map.Entry<String, ReportFormat> format) throws IOException {
    String report = write(format.getValue(), Examples.run());
    // Style and script are no concern of a golden file.
    String content =
        report.contains("<main>")
            ? report.substring(report.indexOf("<main>"), report.indexOf("<footer>"))
            : report;

    Golden.assertEquals(content, "run." + format.getKey());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void givesTheSameCharactersEachTime(Map.Entry<String, ReportFormat> format) throws IOException {
    assertThat(write(format.getValue(), Examples.hostileRun()))
        .isEqualTo(write(format.getValue(), Examples.hostileRun()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void endsWithOneLineFeed(Map.Entry<String, ReportFormat> format) throws IOException {
    String report = write(format.getValue(), Examples.emptyRun());

    if (!format.getKey().equals("github")) {
      assertThat(report).endsWith("\n").doesNotEndWith("\n\n");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void letsNoControlCharacterThrough(Map.Entry<String, ReportFormat> format) throws IOException {
    String report = write(format.getValue(), Examples.hostileRun());

    assertThat(report.codePoints().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }

  /** A full disk must not pass for a written report. */
  @ParameterizedTest
  @MethodSource("formats")
  void failsWhereTheOutputFails(Map.Entry<String, ReportFormat> format) {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> format.getValue().write(Examples.run(), full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left on device");
  }

  @Test
  void areListedInTheOrderOfUse() {
    assertThat(ReportFormats.standard().keySet())
        .containsExactly(
            "text", "json", "sarif", "html", "github", "gitlab", "junit", "checkstyle", "rdjson");
  }
}
