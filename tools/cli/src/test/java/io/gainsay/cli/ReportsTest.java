package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gainsay.report.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();

  static Set<String> formats() {
    return ReportFormats.standard().keySet();
  }

  private String article(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        "The strike began on 3 March 2021.\n\nThe walkout, which started on 17 March 2021, "
            + "has cost the port a month of trade.\n");
    return file.toString();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesEachFormat(String format) throws IOException {
    var run = gainsay.run("check", "--format", format, article("a.md"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("start-date", "a.md");
  }

  @Test
  void drawsWhatTheTextTellsOfAnEvent() throws IOException {
    var run = gainsay.run("check", "--format=html", article("a.md"));

    assertThat(run.out()).contains("<svg ", ": 3 Mar 2021</text>", ": 17 Mar 2021</text>");
  }

  @Test
  void writesSeveralReportsOfOneRun() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", article("a.md")));
    formats().forEach(f -> arguments.add("--report=" + f + "=" + folder.resolve("report." + f)));

    var run = gainsay.run(arguments.toArray(String[]::new));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).endsWith("1 error in 1 file.\n");
    for (String format : formats()) {
      assertThat(folder.resolve("report." + format)).content().contains("start-date");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--report=sarif", "--report=sarif=", "--report=pdf=a.pdf", "--format=pdf"})
  void explainsAReportThatMakesNoSense(String option) throws IOException {
    var run = gainsay.run("check", option, article("a.md"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsAnyOf("names no file", "there are text, json, sarif");
  }

  @Test
  void saysWhereTheDiskIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no such device here");

    var run = gainsay.run("check", "--report=html=" + full, article("a.md"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("cannot write /dev/full: ");
    assertThat(run.out()).contains("start-date");
  }

  @Test
  void writesTheOtherReportsWhereOneFails() throws IOException {
    Path good = folder.resolve("good.sarif");

    var run =
        gainsay.run(
            "check",
            "--report=html=" + folder.resolve("nowhere/report.html"),
            "--report=sarif=" + good,
            article("a.md"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere");
    assertThat(good).content().contains("start-date");
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void takesAnyFileName() throws IOException {
    String name = "odd, \"name\" 'of' <b>\n100%: é.md";

    for (String format : formats()) {
      assertThat(gainsay.run("check", "--format", format, article(name)).status())
          .as(format)
          .isEqualTo(1);
    }
  }
}
