package io.gainsay.project.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Runs git in a folder, without a shell. Immutable and thread-safe.
 *
 * @param executable name or path of git
 * @param folder where to run it
 */
record GitCommand(String executable, Path folder) {

  /**
   * Set where git runs us, as in a hook: they would lead it to another repository; and what would
   * overrule the form of patches that is asked for.
   */
  private static final List<String> UNSET =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_NAMESPACE",
          "GIT_DIFF_OPTS");

  /** Messages in English, no waiting for a password, no writing into the repository. */
  private static final Map<String, String> SETTINGS =
      Map.of("LC_ALL", "C.UTF-8", "GIT_TERMINAL_PROMPT", "0", "GIT_OPTIONAL_LOCKS", "0");

  /**
   * What git answered.
   *
   * @param status its exit status
   * @param output what became of its standard output
   * @param problem what it said on standard error, without white space at the ends
   */
  record Answer<R>(int status, R output, String problem) {}

  /** Reads what git writes. */
  @FunctionalInterface
  interface Parser<R> {
    R parse(InputStream output) throws IOException;
  }

  /** Runs git for a line of text. */
  Answer<String> text(String... arguments) throws GitException {
    return run(output -> read(output).strip(), arguments);
  }

  /**
   * Runs git.
   *
   * @throws GitException if it cannot be run; its failures are answers
   */
  <R> Answer<R> run(Parser<R> parser, String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of(executable));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    UNSET.forEach(builder.environment()::remove);
    builder.environment().putAll(SETTINGS);
    try {
      Process process = builder.start();
      try {
        return answer(process, parser);
      } finally {
        process.destroy();
      }
    } catch (IOException | UncheckedIOException e) {
      throw new GitException(
          "cannot run git, which tells what changed; install it and put it on the PATH: "
              + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("interrupted while git was running");
    }
  }

  private static <R> Answer<R> answer(Process process, Parser<R> parser)
      throws IOException, InterruptedException {
    process.getOutputStream().close();
    // At the same time, or git would wait for us with a full pipe while we wait for it.
    CompletableFuture<String> problem =
        CompletableFuture.supplyAsync(() -> read(process.getErrorStream()).strip());
    R output = parser.parse(process.getInputStream());
    return new Answer<>(process.waitFor(), output, problem.join());
  }

  private static String read(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
