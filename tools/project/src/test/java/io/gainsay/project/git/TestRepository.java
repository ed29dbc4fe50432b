package io.gainsay.project.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gainsay.project.git.GitCommand.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real git repository in a temporary folder. */
public final class TestRepository {

  private final Path root;
  private final GitCommand git;

  private TestRepository(Path root) {
    this.root = root;
    this.git = new GitCommand("git", root);
  }

  /** Makes a repository; skips the test where there is no git. */
  public static TestRepository in(Path folder) throws IOException {
    Files.createDirectories(folder);
    TestRepository repository = new TestRepository(folder);
    assumeTrue(repository.hasGit(), "no git here");
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  private boolean hasGit() {
    try {
      return git.text("--version").status() == 0;
    } catch (GitException e) {
      return false;
    }
  }

  /** Runs git and expects it to succeed. */
  public void git(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("-c", "user.name=Marlow", "-c", "user.email=marlow@example.org"));
    command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"));
    command.addAll(List.of(arguments));
    try {
      Answer<String> answer = git.text(command.toArray(String[]::new));
      assertThat(answer.status()).as("%s: %s", command, answer.problem()).isZero();
    } catch (GitException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes a file, with its folders. */
  public Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Commits all there is. */
  public void commit() {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=Write");
  }
}
