package io.gainsay.cli;

import io.gainsay.project.ResultCache;
import io.gainsay.project.cache.FileCache;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.file.Problems;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to remember what was found, so that the next run is faster. */
final class CacheOptions {

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description =
          "Where to remember what was found in which text, for the next run. Default: a folder"
              + " for Gainsay among the user's caches.")
  private @Nullable Path folder;

  @Option(names = "--no-cache", description = "Remember nothing and check every file anew.")
  private boolean none;

  /** The cache to use. What is wrong with it is told and costs nothing but time. */
  ResultCache open(Terminal terminal, Configuration configuration, @Nullable LocalDate date) {
    if (none) {
      return ResultCache.NONE;
    }
    Path asked = folder;
    if (asked != null) {
      try {
        return open(asked, terminal, configuration, date);
      } catch (IOException e) {
        terminal.complain("no cache is used: " + Problems.describe(asked.toString(), e));
        return ResultCache.NONE;
      }
    }
    Optional<Path> usual = usual(terminal.environment());
    if (usual.isEmpty()) {
      return ResultCache.NONE;
    }
    try {
      return open(usual.get(), terminal, configuration, date);
    } catch (IOException e) {
      // Nobody asked for it: where home is read-only, as in a container, there is none.
      return ResultCache.NONE;
    }
  }

  private static ResultCache open(
      Path folder, Terminal terminal, Configuration configuration, @Nullable LocalDate date)
      throws IOException {
    return FileCache.open(folder, configuration.text(), date, terminal::complain);
  }

  /** Where the operating system has programs keep their caches, if it tells. */
  private static Optional<Path> usual(Map<String, String> environment) {
    return folder(environment, "XDG_CACHE_HOME", "gainsay")
        .or(() -> folder(environment, "LOCALAPPDATA", "gainsay/cache"))
        .or(() -> folder(environment, "HOME", ".cache/gainsay"));
  }

  private static Optional<Path> folder(
      Map<String, String> environment, String variable, String below) {
    try {
      return Optional.ofNullable(environment.get(variable))
          .map(Path::of)
          .filter(Path::isAbsolute)
          .map(parent -> parent.resolve(below));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
