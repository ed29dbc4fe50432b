package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void tellsItsVersionAndItsUse() {
    assertThat(gainsay.run("--version").out()).startsWith("gainsay ");
    assertThat(gainsay.run("--help").out()).contains("check", "claims", "Exit codes");
    assertThat(gainsay.run("check", "--help").out()).contains("--fail-on", "--format", "PATH");
    assertThat(gainsay.run("check", "--help").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chekc a.md",
        "check",
        "check --format=pdf a.md",
        "check --date=yesterday a.md",
        "check --date=2024-02-30 a.md",
        "check --fail-on=maybe a.md",
        "check --nonsense a.md",
        "claims --color=always a.md"
      })
  void explainsWrongUsage(String arguments) {
    var run = gainsay.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("gainsay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "explain"})
  void listsAsJsonEvenWhereThereIsNothing(String command) {
    var run = gainsay.withInput("").run(command, "--format=json", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\n").endsWith("\n}\n");
  }

  @Test
  void reportsACleanArticle() throws IOException {
    var run = gainsay.run("check", file("a.md", "The river rose.\n"));

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("No contradiction found in 1 file.\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void readsStandardInputUnderAName() {
    var run =
        gainsay
            .withInput("<p>Hello</p>")
            .run("claims", "--format=json", "--stdin-name=a.html", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"path\": \"a.html\"");
  }

  @Test
  void walksFoldersInAFixedOrderOnAllCores() throws IOException {
    for (int i = 9; i >= 0; i--) {
      file("site/b/" + i + ".md", "Five people died in " + i + " towns.\n");
      file("site/a" + i + ".txt", "Five people died.\n");
    }
    file("site/.git/c.md", "Hidden.");
    file("site/d.png", "No article.");

    var first = gainsay.run("claims", "--format=json", folder.resolve("site").toString());
    var second = gainsay.run("claims", "--format=json", folder.resolve("site").toString());

    assertThat(first.out()).isEqualTo(second.out()).doesNotContain("c.md", "d.png");
    assertThat(first.out().lines().filter(line -> line.contains("\"path\"")).toList())
        .isSorted()
        .hasSize(20);
  }

  @Test
  void writesAReportToAFile() throws IOException {
    Path report = folder.resolve("report.json");
    String article = file("a.md", "The river rose.\n");

    var run = gainsay.run("check", "--format=json", "--output", report.toString(), article);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report)).startsWith("{\n").endsWith("}\n");
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void leavesNoHalfReportBehind() throws IOException {
    Path report = folder.resolve("report");
    Files.createDirectories(report.resolve("in/the/way"));

    var run = gainsay.run("check", "--output", report.toString(), file("a.md", "Text.\n"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("cannot write " + report);
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void replacesAReportBehindALink() throws IOException {
    Path report = Files.writeString(folder.resolve("old.txt"), "Old.");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), report.getFileName());

    gainsay.run("check", "--output", link.toString(), file("a.md", "Text.\n"));

    assertThat(link).isSymbolicLink();
    assertThat(report).content().isEqualTo("No contradiction found in 1 file.\n");
  }

  @Test
  void writesToADeviceAsItIs() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "no such device here");

    var run = gainsay.run("check", "--output", device.toString(), file("a.md", "Text.\n"));

    assertThat(run.status()).isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void saysWhenStandardOutputIsFull() throws IOException {
    var run = gainsay.withFullOutput().run("check", file("a.md", "Text.\n"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("cannot write standard output");
  }

  @Test
  void namesAFolderForReportsThatIsNotThere() throws IOException {
    Path report = folder.resolve("nowhere/report.txt");

    var run = gainsay.run("check", "--output", report.toString(), file("a.md", "Text.\n"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("cannot write " + report + ": ").contains("nowhere");
  }

  @Test
  void writesJsonAsUtf8() throws IOException {
    var run = gainsay.run("claims", "--format=json", file("Aéro 😀.md", "Text.\n"));

    assertThat(run.bytes()).contains("Aéro 😀.md".getBytes(StandardCharsets.UTF_8));
  }
}
