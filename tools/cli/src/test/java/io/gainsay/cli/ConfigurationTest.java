package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.cli.CommandLineRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around {@code gainsay.yml}, and what it does to the others. */
class ConfigurationTest {

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();
  private String article = "";

  @BeforeEach
  void writeTheArticle() throws IOException {
    article = write("news/war.md", SampleTexts.WAR);
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void isFoundUpwardFromTheArticle() throws IOException {
    write("gainsay.yml", "rules: {start-date: suggestion}");

    Outcome run = gainsay.run("check", article);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("suggestion: ");
    assertThat(gainsay.run("check", "--no-config", article).status()).isEqualTo(1);
    assertThat(gainsay.withInput(SampleTexts.WAR).run("check", "--stdin-name", article, "-").out())
        .startsWith("suggestion: ");
  }

  @Test
  void isTheOneThatIsNamed() throws IOException {
    String other = write("other/house.yml", "fail-on: never");
    write("gainsay.yml", "rules: {nonsense: off}");

    assertThat(gainsay.run("check", "--config", other, article).status()).isZero();
    assertThat(gainsay.run("check", "--config", other, "--fail-on=error", article).status())
        .isEqualTo(1);
    Outcome missing = gainsay.run("check", "--config", folder + "/nope.yml", article);
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err())
        .isEqualTo("gainsay: " + folder + "/nope.yml: no such file or folder\n");
  }

  @Test
  void isRefusedWithAllThatIsWrongWithIt() throws IOException {
    String config = write("gainsay.yml", "rules:\n  start-dat: off\nfailon: error\n");
    String expected =
        "gainsay: %s:2:3: unknown rule \"start-dat\"; did you mean \"start-date\"?\n"
                .formatted(config)
            + "gainsay: %s:3:1: unknown key \"failon\"; did you mean \"fail-on\"?\n"
                .formatted(config);

    for (String command : new String[] {"check", "claims", "explain"}) {
      Outcome run = gainsay.run(command, article);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isEqualTo(expected);
    }
  }

  @Test
  void tellsWhichFilesAreArticles() throws IOException {
    write("gainsay.yml", "files: {include: ['**/*.txt'], exclude: [news/old/]}");

    Outcome none = gainsay.run("check", folder.toString());
    assertThat(none.status()).isEqualTo(3);
    assertThat(none.err()).contains("a folder without articles (**/*.txt without news/old/)");
    write("news/old/a.txt", SampleTexts.WAR);
    String found = write("news/a.txt", SampleTexts.WAR);
    assertThat(gainsay.run("check", folder.toString()).out())
        .contains(found)
        .endsWith("1 error in 1 file.\n");
  }

  @Test
  void teachesWhatClaimsAreMadeFrom() throws IOException {
    String text = write("a.md", "The jamboree began on 3 March 2021.\n");
    write("gainsay.yml", "vocabulary: {events: [{kind: festival, nouns: [jamboree]}]}");

    assertThat(gainsay.run("claims", "--format=json", text).out())
        .contains("\"subject\": \"event:festival\"");
  }

  @Test
  void isWrittenByInitOnce() throws IOException {
    Outcome first = gainsay.run("init", folder.toString());

    Path written = folder.resolve("gainsay.yml");
    assertThat(first.status()).isZero();
    assertThat(first.out()).isEqualTo("Wrote " + written + ".\n");
    assertThat(gainsay.run("check", article).status()).isEqualTo(1);
    Files.writeString(written, "fail-on: never\n");
    Outcome second = gainsay.run("init", folder.toString());
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).contains("exists already");
    assertThat(written).hasContent("fail-on: never\n");
    assertThat(gainsay.run("init", folder + "/nope").status()).isEqualTo(3);
  }

  @Test
  void hasASchema() {
    Outcome run = gainsay.run("schema");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\n").contains("\"title\": \"gainsay.yml\"");
  }

  @Test
  void listsRulesWithSeveritiesAndPages() {
    Outcome run = gainsay.run("rules");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .isSorted()
        .allMatch(line -> line.split(" {2,}").length == 4)
        .anyMatch(line -> line.matches("name +warning, suggestion +\\S.*rules/name\\.md"));
  }

  @Test
  void printsThePageOfARule() {
    assertThat(gainsay.run("rules", "casualty").out())
        .startsWith("# casualty\n")
        .contains("## Conflicting");
    Outcome unknown = gainsay.run("rules", "casualties");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo("gainsay: unknown rule \"casualties\"; did you mean \"casualty\"?\n");
  }
}
