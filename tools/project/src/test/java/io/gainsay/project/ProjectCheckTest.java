package io.gainsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.project.file.Input;
import io.gainsay.project.file.Inputs;
import io.gainsay.project.file.Source;
import io.gainsay.report.Hidden;
import io.gainsay.rules.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCheckTest {

  private static final Gainsay GAINSAY = Gainsay.builder().rules(StandardRules.all()).build();

  private static final String SLIP =
      """
      The war began on Oct. 7, 2023, when gunmen crossed the river Aro.

      Aid is scarce. The war, which began on May 10, 2023, goes on.
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<Input> inputs(String... names) {
    List<String> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(folder.resolve(name).toString());
    }
    return new Inputs(InputStream.nullInputStream(), "-").of(paths);
  }

  private static ProjectCheck.Builder check() {
    return ProjectCheck.builder(() -> GAINSAY);
  }

  @Test
  void yieldsFindingsInTheOrderOfTheInputsOnAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 10; i++) {
      write(i + ".md", SLIP);
    }
    ProjectResult one = check().threads(1).build().run(inputs("."));
    ProjectResult many = check().threads(5).build().run(inputs("."));

    assertThat(one.documents()).hasSize(10);
    assertThat(one.findings()).extracting(ProjectCheckTest::path).isSorted().hasSize(10);
    assertThat(many.findings())
        .extracting(Finding::fingerprint)
        .isEqualTo(one.findings().stream().map(Finding::fingerprint).toList());
  }

  private static String path(Finding finding) {
    return finding.evidence().get(0).document().name();
  }

  @Test
  void namesWhatIsUnreadableAndChecksTheRest() throws IOException {
    write("a.md", SLIP);
    List<String> told = new ArrayList<>();
    ProjectListener listener =
        new ProjectListener() {
          @Override
          public void done(String name) {
            told.add("done " + name);
          }

          @Override
          public void unreadable(Unreadable input) {
            told.add("unreadable " + input.name());
          }
        };

    ProjectResult result = check().build().run(inputs("nope.md", "a.md"), listener);

    assertThat(result.findings()).hasSize(1);
    assertThat(result.unreadable())
        .extracting(Unreadable::problem)
        .containsExactly(folder.resolve("nope.md") + ": no such file or folder");
    assertThat(told)
        .containsExactly(
            "unreadable " + folder.resolve("nope.md"), "done " + folder.resolve("a.md"));
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
    write("a.md", SLIP);
    Path again = Files.createDirectory(folder.resolve("b")).resolve("../a.md");

    ProjectResult result =
        check().together(true).build().run(inputs("a.md", ".", again.toString()));

    assertThat(result.documents()).containsExactly(folder.resolve("a.md").toString());
    assertThat(result.findings()).hasSize(1);
  }

  @Test
  void takesStepsInTheirOrder() throws IOException {
    write("a.md", SLIP);
    List<Integer> seen = new ArrayList<>();
    FindingStep hideAll = checked -> checked.hide(Hidden.Cause.BASELINE, finding -> "known");
    FindingStep count =
        checked -> {
          seen.add(checked.findings().size());
          return checked;
        };

    ProjectResult result = check().step(count).step(hideAll).step(count).build().run(inputs("."));

    assertThat(seen).containsExactly(1, 0);
    assertThat(result.findings()).isEmpty();
    assertThat(result.hidden())
        .singleElement()
        .satisfies(hidden -> assertThat(hidden.reason()).isEqualTo("known"));
    assertThat(result.fails(FailOn.SUGGESTION)).isFalse();
  }

  @Test
  void asksTheCacheFirstAndTakesTheStepsAfterIt() throws IOException {
    write("a.md", SLIP);
    Map<String, Checked> known = new ConcurrentHashMap<>();
    ResultCache cache =
        (Source source, ResultCache.Check check) -> {
          Checked found = known.get(source.name());
          if (found == null) {
            found = check.run();
            known.put(source.name(), found);
          }
          return found;
        };
    ProjectCheck check = check().cache(cache).build();
    ProjectResult first = check.run(inputs("a.md"));
    write("a.md", "Nothing.");

    assertThat(check.run(inputs("a.md")).findings()).isEqualTo(first.findings()).isNotEmpty();
  }

  @Test
  void comparesDocumentsWithEachOtherOnlyWhenAsked() throws IOException {
    String[] halves = SLIP.split("\n\n", 2);
    write("a.md", halves[0]);
    write("b.md", halves[1]);

    assertThat(check().build().run(inputs("a.md", "b.md")).findings()).isEmpty();
    ProjectResult together = check().together(true).build().run(inputs("a.md", "b.md"));
    assertThat(together.fails(FailOn.ERROR)).isTrue();
    assertThat(together.documents()).hasSize(2);
  }
}
