package io.gainsay.project.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.project.Checker;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.config.ConfigurationFile;
import io.gainsay.project.file.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {

  private static final String SLIP =
      """
      The war began on Oct. 7, 2023, when gunmen crossed the river Aro.

      Aid is scarce. The war, which began on May 10, 2023, goes on.
      """;

  @TempDir Path folder;

  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private Path articles = Path.of("");
  private Path kept = Path.of("");

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    kept = folder.resolve("kept");
    Files.writeString(articles.resolve("a.md"), SLIP);
    Files.writeString(articles.resolve("b.txt"), "Nothing happened on Monday.\n");
    // Two findings in the same words, which only their fingerprints tell apart.
    Files.writeString(
        articles.resolve("c.md"),
        "Monday, 3 May 2022, was dull.\n\nAgain: Monday, 3 May 2022, was dull.\n");
  }

  private static Gainsay asked() {
    throw new AssertionError("asked to check what is known");
  }

  private ProjectResult run(Gainsay gainsay) throws IOException {
    return run(() -> gainsay, "", null);
  }

  private ProjectResult warm() throws IOException {
    return run(FileCacheTest::asked, "", null);
  }

  private ProjectResult run(Supplier<Gainsay> gainsay, String yaml, @Nullable LocalDate date)
      throws IOException {
    try {
      var configuration = ConfigurationFile.parse("gainsay.yml", folder, yaml);
      ProjectCheck check =
          configuration
              .check(gainsay)
              .published(date)
              .cache(FileCache.open(kept, configuration.text(), date, problems::add))
              .build();
      return check.run(
          new Inputs(InputStream.nullInputStream(), "-").of(List.of(articles.toString())));
    } catch (ConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(kept)) {
      return files
          .filter(file -> file.getFileName().toString().length() == 64)
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static List<String> told(ProjectResult result) {
    return result.findings().stream().map(FileCacheTest::told).toList();
  }

  private static String told(Finding finding) {
    return finding.toString()
        + finding.evidence().stream().map(side -> side.line() + side.quote()).toList();
  }

  @Test
  void knowsAllThatWasFoundWithoutChecking() throws IOException {
    ProjectResult cold = run(Checker.GAINSAY);
    ProjectResult warm = warm();

    assertThat(told(warm)).isEqualTo(told(cold)).hasSizeGreaterThan(1);
    assertThat(warm.documents()).isEqualTo(cold.documents());
    assertThat(problems).isEmpty();
    assertThat(entries()).hasSize(3);
  }

  @Test
  void knowsAnArticleThatWasRenamed() throws IOException {
    run(Checker.GAINSAY);
    Files.move(articles.resolve("a.md"), articles.resolve("d.md"));
    ProjectResult warm = warm();
    kept = folder.resolve("other");

    assertThat(told(warm)).isEqualTo(told(run(Checker.GAINSAY)));
  }

  @Test
  void obeysCommentsAndNamesThoseWithoutUse() throws IOException {
    Files.writeString(
        articles.resolve("a.md"), "<!-- gainsay-disable-file start-date: known -->\n\n" + SLIP);
    Files.writeString(
        articles.resolve("b.md"), "<!-- gainsay-disable-file age: no use -->\n\nQuiet.\n");
    ProjectResult cold = run(Checker.GAINSAY);
    ProjectResult warm = warm();

    assertThat(told(warm)).isEqualTo(told(cold));
    assertThat(warm.hidden()).hasSameSizeAs(cold.hidden()).hasSize(1);
    assertThat(warm.findings()).anyMatch(finding -> finding.message().contains("age"));
  }

  @Test
  void checksWhatChanged() throws IOException {
    run(Checker.GAINSAY);
    Files.writeString(articles.resolve("a.md"), SLIP.replace("2023", "2022"));

    assertThatThrownBy(this::warm).hasStackTraceContaining("asked to check what is known");
    assertThat(run(Checker.GAINSAY).findings()).anyMatch(f -> f.message().contains("2022"));
  }

  @Test
  void checksAgainForAnotherConfigurationOrDate() throws IOException {
    run(Checker.GAINSAY);
    run(() -> Checker.GAINSAY, "spellings: [Smyth]\n", null);
    run(() -> Checker.GAINSAY, "", LocalDate.of(2023, 11, 1));

    assertThat(entries()).hasSize(9);
  }

  @Test
  void namesABrokenEntryAndMakesItAnew() throws IOException {
    ProjectResult cold = run(Checker.GAINSAY);
    for (Path entry : entries()) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length - 1] ^= 1;
      Files.write(entry, bytes);
    }
    Files.write(entries().get(0), new byte[3]);
    ProjectResult mended = run(Checker.GAINSAY);

    assertThat(told(mended)).isEqualTo(told(cold));
    assertThat(problems).hasSize(3).allMatch(problem -> problem.contains("a broken entry"));
    assertThat(told(warm())).isEqualTo(told(cold));
    assertThat(problems).hasSize(3);
  }

  @Test
  void isUsedBySeveralRunsAtOnce() throws IOException {
    String cold = told(run(Checker.GAINSAY)).toString();
    kept = folder.resolve("shared");
    List<CompletableFuture<String>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return told(run(Checker.GAINSAY)).toString();
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              }));
    }

    assertThat(runs).allSatisfy(run -> assertThat(run.join()).isEqualTo(cold));
    assertThat(problems).isEmpty();
  }

  @Test
  void refusesAFolderOfOtherThings() {
    kept = articles;

    assertThatThrownBy(() -> run(Checker.GAINSAY))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a cache");
  }

  @Test
  void goesOnWhereNothingCanBeWritten() throws IOException {
    run(Checker.GAINSAY);
    for (Path entry : entries()) {
      Files.delete(entry);
      Files.delete(entry.getParent());
      Files.writeString(entry.getParent(), "in the way");
    }

    assertThat(run(Checker.GAINSAY).findings()).isNotEmpty();
    assertThat(problems).isNotEmpty().anyMatch(problem -> problem.contains("cannot write"));
  }

  @Test
  void dropsWhatWasUsedLongestAgo() throws IOException {
    Shard shard = Shard.of(kept, "ab");
    Path old = shard.folder().resolve("old");
    shard.write(old, new byte[10]);
    Files.setLastModifiedTime(old, FileTime.fromMillis(1));
    for (int i = 0; i < 10; i++) {
      shard.write(shard.folder().resolve("fresh" + i), new byte[1 << 17]);
    }

    assertThat(old).doesNotExist();
    assertThat(shard.folder().resolve("fresh9")).exists();
    try (Stream<Path> left = Files.list(shard.folder())) {
      assertThat(left).hasSize(8);
    }
  }
}
