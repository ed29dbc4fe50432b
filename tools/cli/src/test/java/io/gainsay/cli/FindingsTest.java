package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.cli.CommandLineRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and exit codes for an article that contradicts itself. */
class FindingsTest {

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();
  private String article = "";

  @BeforeEach
  void writeTheArticle() throws IOException {
    article = Files.writeString(folder.resolve("war.md"), SampleTexts.WAR).toString();
  }

  @Test
  void showsBothSidesWithTheirPlaces() {
    Outcome run = gainsay.run("check", article);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("error: ")
        .contains("[start-date]", article + ":1:", article + ":3:", "^^^")
        .endsWith("1 error in 1 file.\n")
        .doesNotContain("\u001B");
  }

  @Test
  void quotesTheExactSourceInJson() {
    Outcome run = gainsay.run("check", "--format=json", article);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("\"rule\": \"start-date\"", "\"severity\": \"error\"");
  }

  @Test
  void explainsWhatKeptAPairApart() throws IOException {
    Files.writeString(
        Path.of(article),
        """
        The Karsk war began on 3 March 2014, when gunmen crossed the river Aro.

        The Ostran war began on 9 May 2016.
        """);
    Outcome run = gainsay.run("explain", article);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("war.md:1:", "start-date: ", "line 1: ", "line 3: ");
    assertThat(gainsay.run("explain", "--format=json", article).out())
        .startsWith("{\n  \"pairs\": [\n")
        .contains("\"rule\": \"start-date\"", "\"reason\": ", "\"line\": 3")
        .endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource({"suggestion, 1", "warning, 1", "error, 1", "ERROR, 1", "never, 0"})
  void failsFromASeverityOn(String severity, int status) {
    assertThat(gainsay.run("check", "--fail-on", severity, article).status()).isEqualTo(status);
  }

  @Test
  void saysThatInputWasUnreadableEvenWhereSomethingWasFound() {
    Outcome run = gainsay.run("check", article, folder.resolve("nope.md").toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("[start-date]");
  }

  @Test
  void comparesFilesOnlyWhenAsked() throws IOException {
    String[] halves = SampleTexts.WAR.split("\n\n");
    String first = Files.writeString(folder.resolve("a.md"), halves[0]).toString();
    String second = Files.writeString(folder.resolve("b.md"), halves[1]).toString();

    assertThat(gainsay.run("check", first, second).status()).isZero();
    Outcome together = gainsay.run("check", "--together", first, second);
    assertThat(together.status()).isEqualTo(1);
    assertThat(together.out()).contains(first + ":1:", second + ":1:");
  }

  @Test
  void coloursOnlyTerminals() {
    String escape = "\u001B[";

    assertThat(gainsay.onTerminal(Map.of()).run("check", article).out()).contains(escape);
    assertThat(gainsay.onTerminal(Map.of("NO_COLOR", "1")).run("check", article).out())
        .doesNotContain(escape);
    assertThat(gainsay.onTerminal(Map.of("TERM", "dumb")).run("check", article).out())
        .doesNotContain(escape);
    assertThat(gainsay.onTerminal(Map.of()).run("check", "--color=never", article).out())
        .doesNotContain(escape);
    assertThat(gainsay.run("check", "--color=always", article).out()).contains(escape);
  }

  @Test
  void writesNoColourIntoAFile() throws IOException {
    Path report = folder.resolve("report.txt");

    gainsay.onTerminal(Map.of()).run("check", "--output", report.toString(), article);

    assertThat(report).content().contains("[start-date]").doesNotContain("\u001B");
  }
}
