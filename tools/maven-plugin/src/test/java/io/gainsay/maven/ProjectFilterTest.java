package io.gainsay.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gainsay.project.file.ArticleFilter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectFilterTest {

  private static final Path BASEDIR = Path.of("project").toAbsolutePath();
  private static final List<Path> FOREIGN = List.of(BASEDIR.resolve("target"));

  private static ProjectFilter filter(List<String> includes, List<String> excludes) {
    return ProjectFilter.of(BASEDIR, includes, excludes, ArticleFilter.READABLE, FOREIGN);
  }

  @Test
  void withoutIncludesTheConfigurationDecides() {
    ProjectFilter filter = filter(List.of(), List.of());

    assertThat(filter.isArticle(BASEDIR.resolve("a.md"))).isTrue();
    assertThat(filter.isArticle(BASEDIR.resolve("a.png"))).isFalse();
    assertThat(filter.description()).isEqualTo(ArticleFilter.READABLE.description());
  }

  @Test
  void includesAndExcludesAreRelativeToTheProject() {
    ProjectFilter filter = filter(List.of("news/**/*.txt"), List.of("news/old/"));

    assertThat(filter.isArticle(BASEDIR.resolve("news/today/a.txt"))).isTrue();
    assertThat(filter.isArticle(BASEDIR.resolve("a.md"))).isFalse();
    assertThat(filter.excludesAllIn(BASEDIR.resolve("news/old"))).isTrue();
    assertThat(filter.excludes(BASEDIR.resolve("news/old/a.txt"))).isTrue();
  }

  @Test
  void whatTheBuildWritesIsNoArticle() {
    ProjectFilter filter = filter(List.of(), List.of());

    assertThat(filter.excludesAllIn(BASEDIR.resolve("target"))).isTrue();
    assertThat(filter.excludes(BASEDIR.resolve("target/a.md"))).isTrue();
    assertThat(filter.excludesAllIn(BASEDIR.resolve("targets"))).isFalse();
  }

  @Test
  void whatIsNoPatternIsTold() {
    assertThatIllegalArgumentException().isThrownBy(() -> filter(List.of("{a"), List.of()));
  }
}
