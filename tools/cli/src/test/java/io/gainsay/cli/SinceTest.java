package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gainsay.cli.CommandLineRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what changed: {@code gainsay check --since}. */
class SinceTest {

  private static final String WAR =
      "The war began on Oct. 7, 2023, when gunmen crossed the river Aro.";
  private static final String SLIP =
      "Aid is scarce. The war, which began on May 10, 2023, goes on.";

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();
  private Path site = Path.of("");

  @BeforeEach
  void makeARepository() throws IOException, InterruptedException {
    site = Files.createDirectory(folder.resolve("site"));
    git("init", "--quiet", "--initial-branch=main");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Marlow"));
    command.addAll(List.of("-c", "user.email=marlow@example.org", "-c", "commit.gpgSign=false"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).directory(site.toFile()).inheritIO().start();
      assertThat(process.waitFor()).as("%s", command).isZero();
    } catch (IOException e) {
      assumeTrue(false, "no git here");
    }
  }

  private void commit() throws IOException, InterruptedException {
    git("add", "--all");
    git("commit", "--quiet", "--message=Write");
  }

  private Outcome since(String revision) {
    return gainsay.run("check", "--since", revision, site.toString());
  }

  @Test
  void reportsWhatTheChangedLinesContradictAndNothingElse() throws Exception {
    Files.writeString(site.resolve("old.md"), WAR + "\n\n" + SLIP + "\n");
    Files.writeString(site.resolve("a.md"), WAR + "\n");
    commit();
    assertThat(since("HEAD").status()).isZero();
    assertThat(since("HEAD").out())
        .isEqualTo("No contradiction found in 2 files. Not counted: 1 outside what changed.\n");

    Files.writeString(site.resolve("a.md"), WAR + "\n\n" + SLIP + "\n");
    Outcome run = since("HEAD");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("a.md:1:", "a.md:3:").doesNotContain("old.md:");
  }

  @Test
  void comparesWhatChangedWithFilesThatDidNot() throws Exception {
    Files.writeString(site.resolve("a.md"), WAR + "\n");
    commit();
    Files.writeString(site.resolve("b.md"), SLIP + "\n");

    Outcome run = gainsay.run("check", "--together", "--since=HEAD", site.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("a.md:1:", "b.md:1:");
  }

  @Test
  void refusesWhatGitDoesNotKnow() throws Exception {
    Files.writeString(site.resolve("a.md"), WAR + "\n");
    commit();
    String outside = Files.writeString(folder.resolve("b.md"), WAR).toString();

    Outcome unknown = since("nope");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("gainsay: nope: not known to git in ");
    assertThat(unknown.out()).isEmpty();
    Outcome elsewhere = gainsay.run("check", "--since=HEAD", outside);
    assertThat(elsewhere.status()).isEqualTo(2);
    assertThat(elsewhere.err()).startsWith("gainsay: " + outside + ": in no git repository");
  }
}
