package io.gainsay.lsp;

import io.gainsay.Gainsay;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.config.ConfigurationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The check that the configuration nearest to an article asks for. Thread-safe. */
final class Checks {

  private final Supplier<Gainsay> gainsay;
  private final ProjectCheck standard;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** A check, and when the file that asks for it was written. */
  private record Known(FileTime written, ProjectCheck check) {}

  Checks(Supplier<Gainsay> gainsay) {
    this.gainsay = gainsay;
    this.standard = Configuration.standard(Path.of("")).check(gainsay).build();
  }

  /**
   * The check for an article.
   *
   * @param article its file, or null for a text that is no file
   * @throws ConfigurationException if the configuration cannot be used
   */
  ProjectCheck of(@Nullable Path article) throws ConfigurationException {
    Optional<Path> file = article == null ? Optional.empty() : ConfigurationFile.find(article);
    return file.isEmpty() ? standard : read(file.get());
  }

  private ProjectCheck read(Path file) throws ConfigurationException {
    FileTime written = written(file);
    Known last = known.get(file);
    if (last != null && last.written().equals(written)) {
      return last.check();
    }
    ProjectCheck check = ConfigurationFile.read(file).check(gainsay).build();
    known.put(file, new Known(written, check));
    return check;
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Reading the file will say what is wrong with it.
      return FileTime.fromMillis(0);
    }
  }
}
