package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.cli.CommandLineRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known findings: {@code gainsay baseline} and {@code gainsay check --baseline}. */
class BaselineTest {

  private static final String VISIT =
      "Marlow is on his ninth visit to Doha. It is his eighth visit to Doha.\n";

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();
  private Path baseline = Path.of("");
  private Path articles = Path.of("");

  @BeforeEach
  void writeArticles() throws IOException {
    baseline = folder.resolve("gainsay-baseline.json");
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("war.md"), SampleTexts.WAR);
    Files.writeString(articles.resolve("visit.md"), VISIT);
  }

  private Outcome writeBaseline() {
    return gainsay.run("baseline", "--baseline", baseline.toString(), articles.toString());
  }

  private Outcome check(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "check";
    arguments[1] = "--baseline";
    arguments[2] = baseline.toString();
    arguments[3] = articles.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return gainsay.run(arguments);
  }

  @Test
  void reportsOnlyWhatIsNew() throws IOException {
    Outcome written = writeBaseline();
    assertThat(written.status()).isZero();
    assertThat(written.out()).isEqualTo(baseline + ": 2 known, of them 2 new; 0 taken out.\n");
    assertThat(Files.readString(baseline)).contains("\"paths\": [\"articles/war.md\"]");

    Files.writeString(articles.resolve("war.md"), "Rain fell.\n\n" + SampleTexts.WAR);
    assertThat(check().status()).isZero();
    assertThat(check().out())
        .isEqualTo("No contradiction found in 2 files. Not counted: 2 in the baseline.\n");

    Files.writeString(articles.resolve("new.md"), SampleTexts.WAR);
    Outcome run = check();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("new.md:1:").doesNotContain("war.md:").contains("1 error in 3");
  }

  @Test
  void shrinksWhenAFindingIsFixed() throws IOException {
    writeBaseline();
    Files.writeString(articles.resolve("visit.md"), "Marlow is on his ninth visit to Doha.\n");

    Outcome run = check();

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .startsWith("gainsay: " + baseline + ": taken out: ordinal in articles/visit.md: ");
    assertThat(Files.readString(baseline)).contains("start-date").doesNotContain("ordinal");
    assertThat(check().err()).isEmpty();
  }

  @Test
  void isLeftAloneByACheckOfOtherFiles() throws IOException {
    writeBaseline();
    String before = Files.readString(baseline);

    gainsay.run(
        "check",
        "--baseline=" + baseline,
        articles.resolve("war.md").toString(),
        articles.resolve("missing.md").toString());

    assertThat(baseline).hasContent(before);
  }

  @Test
  void failsInContinuousIntegrationWhenItKnowsTooMuch() throws IOException {
    writeBaseline();
    assertThat(check("--strict-baseline").status()).isZero();
    String before = Files.readString(baseline);
    Files.delete(articles.resolve("visit.md"));

    Outcome run = check("--strict-baseline", "--fail-on=never");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("gainsay: " + baseline + ": no longer occurs: ordinal in articles/visit.md: ");
    assertThat(baseline).hasContent(before);
  }

  @Test
  void isBroughtUpToDateOnRequest() throws IOException {
    writeBaseline();
    Files.writeString(articles.resolve("visit.md"), "Marlow is on his ninth visit to Doha.\n");
    Files.writeString(articles.resolve("new.md"), SampleTexts.WAR);

    assertThat(writeBaseline().out()).endsWith(": 2 known, of them 1 new; 1 taken out.\n");
    assertThat(check().status()).isZero();
  }

  @Test
  void isNeverGuessedNorReplacedWhereItIsBroken() throws IOException {
    assertThat(check().status()).isEqualTo(2);
    assertThat(check().err())
        .isEqualTo(
            "gainsay: " + baseline + ": there is no such baseline; write it (gainsay baseline)\n");

    Files.writeString(baseline, "{\n\"version\": 1,\n<<<<<<< HEAD\n");
    for (Outcome run : new Outcome[] {check(), writeBaseline()}) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).startsWith("gainsay: " + baseline + ":3: not valid JSON: ");
      assertThat(run.out()).isEmpty();
    }
    assertThat(baseline).hasContent("{\n\"version\": 1,\n<<<<<<< HEAD\n");
  }

  @Test
  void saysWhenItCannotBeWritten() throws IOException {
    baseline = folder.resolve("nowhere/baseline.json");

    Outcome run = writeBaseline();

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("gainsay: cannot write " + baseline + ": ");
  }
}
