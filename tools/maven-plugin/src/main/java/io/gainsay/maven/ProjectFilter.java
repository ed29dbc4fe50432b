package io.gainsay.maven;

import io.gainsay.project.config.FilePatterns;
import io.gainsay.project.config.PathPattern;
import io.gainsay.project.file.ArticleFilter;
import java.nio.file.Path;
import java.util.List;

/**
 * Which files of a Maven project are articles: what the POM says, over what the configuration says.
 *
 * @param pom patterns of the POM; without includes the configuration decides
 * @param configured what the configuration says
 * @param foreign folders that are none of the project's, absolute and normalised
 */
record ProjectFilter(FilePatterns pom, ArticleFilter configured, List<Path> foreign)
    implements ArticleFilter {

  /**
   * A filter.
   *
   * @param basedir the folder that patterns are relative to
   * @throws IllegalArgumentException if a pattern is none, with a message for the user
   */
  static ProjectFilter of(
      Path basedir,
      List<String> includes,
      List<String> excludes,
      ArticleFilter configured,
      List<Path> foreign) {
    FilePatterns pom =
        new FilePatterns(basedir.toAbsolutePath(), patterns(includes), patterns(excludes));
    return new ProjectFilter(
        pom, configured, foreign.stream().map(ProjectFilter::normalized).toList());
  }

  private static List<PathPattern> patterns(List<String> patterns) {
    return patterns.stream().map(PathPattern::of).toList();
  }

  private static Path normalized(Path path) {
    return path.toAbsolutePath().normalize();
  }

  @Override
  public String description() {
    return pom.include().isEmpty() ? configured.description() : pom.description();
  }

  @Override
  public boolean isArticle(Path file) {
    return pom.include().isEmpty() ? configured.isArticle(file) : pom.isArticle(file);
  }

  @Override
  public boolean excludes(Path file) {
    return pom.excludes(file) || configured.excludes(file) || isForeign(file);
  }

  @Override
  public boolean excludesAllIn(Path folder) {
    return pom.excludesAllIn(folder) || configured.excludesAllIn(folder) || isForeign(folder);
  }

  private boolean isForeign(Path path) {
    Path absolute = normalized(path);
    return foreign.stream().anyMatch(absolute::startsWith);
  }
}
