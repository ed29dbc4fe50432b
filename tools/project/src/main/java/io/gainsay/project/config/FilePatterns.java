package io.gainsay.project.config;

import io.gainsay.project.file.ArticleFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which files of a project are articles. Immutable.
 *
 * @param folder the folder that patterns are relative to, absolute; what is outside of it matches
 *     no pattern
 * @param include the files to check in a folder; where empty, all that Gainsay has a reader for
 * @param exclude the files not to check, whatever {@code include} says
 */
public record FilePatterns(Path folder, List<PathPattern> include, List<PathPattern> exclude)
    implements ArticleFilter {

  public FilePatterns {
    folder = folder.normalize();
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** The path of a file below the folder; empty where it is not below it. */
  Optional<Path> relative(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.startsWith(folder)
        ? Optional.of(folder.relativize(absolute))
        : Optional.empty();
  }

  @Override
  public boolean isArticle(Path file) {
    if (include.isEmpty()) {
      return READABLE.isArticle(file);
    }
    return relative(file).map(path -> anyMatches(include, path)).orElse(false);
  }

  @Override
  public String description() {
    if (include.isEmpty() && exclude.isEmpty()) {
      return READABLE.description();
    }
    String included = include.isEmpty() ? READABLE.description() : words(include);
    return exclude.isEmpty() ? included : included + " without " + words(exclude);
  }

  private static String words(List<PathPattern> patterns) {
    return patterns.stream().map(PathPattern::toString).collect(Collectors.joining(" "));
  }

  @Override
  public boolean excludes(Path file) {
    return relative(file).map(path -> anyMatches(exclude, path)).orElse(false);
  }

  @Override
  public boolean excludesAllIn(Path directory) {
    return relative(directory)
        .map(path -> exclude.stream().anyMatch(pattern -> pattern.matchesAllIn(path)))
        .orElse(false);
  }

  static boolean anyMatches(List<PathPattern> patterns, Path relative) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(relative));
  }
}
