package io.gainsay.project.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.engine.Finding;
import io.gainsay.project.Checker;
import io.gainsay.project.FindingStep;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.file.Inputs;
import io.gainsay.report.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final String WAR =
      """
      The war began on Oct. 7, 2023, when gunmen crossed the river Aro.

      Aid is scarce. The war, which began on May 10, 2023, goes on.
      """;
  private static final String VISIT =
      """
      Marlow is on his ninth visit to Doha.

      It is his eighth visit to Doha.
      """;

  @TempDir Path folder;

  private Baseline baseline = Baseline.empty(Path.of(""));

  @BeforeEach
  void begin() {
    baseline = Baseline.empty(folder.resolve("gainsay-baseline.json"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private ProjectResult check(boolean together, String... names) {
    return run(baseline.step(), together, names);
  }

  private ProjectResult run(FindingStep step, boolean together, String... names) {
    List<String> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(folder.resolve(name).toString());
    }
    return ProjectCheck.builder(() -> Checker.GAINSAY)
        .together(together)
        .step(step)
        .build()
        .run(new Inputs(InputStream.nullInputStream(), "-").of(paths));
  }

  private static List<String> rules(ProjectResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }

  private static List<String> gone(Baseline baseline, ProjectResult result, boolean together) {
    return baseline.gone(result, together).stream()
        .map(known -> known.paths() + " " + known.rule())
        .toList();
  }

  @Test
  void hidesWhatItKnowsAndNothingNew() throws IOException, BaselineException {
    write("a.md", WAR);
    baseline = baseline.updated(check(false, "."), false);
    baseline.write();
    baseline = Baseline.read(baseline.file());

    ProjectResult same = check(false, ".");
    assertThat(same.findings()).isEmpty();
    assertThat(same.hidden()).extracting(Hidden::cause).containsExactly(Hidden.Cause.BASELINE);
    assertThat(baseline.gone(same, false)).isEmpty();

    write("a.md", VISIT + "\n" + WAR);
    write("b.md", WAR);
    ProjectResult more = check(false, ".");
    assertThat(rules(more)).containsExactly("ordinal", "start-date");
    assertThat(more.findings().get(1).evidence().get(0).document().name()).endsWith("b.md");
  }

  @Test
  void knowsAsManyThatAreAlikeAsItLists() throws IOException {
    String slip = "The fair opened on Monday, 20 August 2024.\n\n";
    String another = "Marlow left the city on Monday, 20 August 2024.\n\n";
    write("a.md", slip);
    assertThat(check(false, ".").findings()).hasSize(1);
    baseline = baseline.updated(check(false, "."), false);

    write("a.md", slip + "Rain fell.\n\n" + another);
    assertThat(check(false, ".").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence().get(0).line()).isEqualTo(5));

    baseline = baseline.updated(check(false, "."), false);
    assertThat(baseline.findings()).hasSize(2);
    write("a.md", slip);
    assertThat(gone(baseline, check(false, "."), false)).containsExactly("[a.md] weekday");
  }

  @Test
  void shrinksByWhatIsFixed() throws IOException {
    write("a.md", WAR + "\n" + VISIT);
    baseline = baseline.updated(check(false, "."), false);
    write("a.md", VISIT);

    List<KnownFinding> gone = baseline.gone(check(false, "."), false);
    baseline = baseline.without(gone);

    assertThat(gone).extracting(KnownFinding::rule).containsExactly("start-date");
    assertThat(baseline.findings()).extracting(KnownFinding::rule).containsExactly("ordinal");
    assertThat(check(false, ".").findings()).isEmpty();
    write("a.md", WAR + "\n" + VISIT);
    assertThat(rules(check(false, "."))).containsExactly("start-date");
  }

  @Test
  void keepsWhatItKnowsOfDocumentsThatWereNotChecked() throws IOException {
    write("a.md", WAR);
    write("b.md", VISIT);
    write("c.md", WAR);
    baseline = baseline.updated(check(false, "."), false);
    write("a.md", "Nothing.");
    write("b.md", "Nothing.");
    Files.delete(folder.resolve("c.md"));
    ProjectResult part = check(false, "a.md", "missing.md");

    assertThat(gone(baseline, part, false))
        .containsExactly("[a.md] start-date", "[c.md] start-date");
    assertThat(baseline.updated(part, false).findings())
        .extracting(KnownFinding::rule)
        .containsExactly("ordinal");
  }

  @Test
  void keepsWhatItKnowsBetweenDocumentsUnlessTheyAreComparedAgain() throws IOException {
    String[] halves = WAR.split("\n\n");
    write("a.md", halves[0]);
    write("b.md", halves[1]);
    baseline = baseline.updated(check(true, "a.md", "b.md"), true);

    assertThat(baseline.findings())
        .extracting(KnownFinding::paths)
        .containsExactly(List.of("a.md", "b.md"));
    assertThat(check(true, "b.md", "a.md").findings()).isEmpty();
    assertThat(baseline.gone(check(false, "."), false)).isEmpty();
    assertThat(baseline.updated(check(false, "."), false).findings()).hasSize(1);
    write("b.md", "Nothing.");
    assertThat(baseline.gone(check(true, "a.md"), true)).isEmpty();
    assertThat(gone(baseline, check(true, "."), true)).containsExactly("[a.md, b.md] start-date");
  }

  @Test
  void namesDocumentsRelativeToItsFolder() throws IOException {
    write("site/articles/a.md", WAR);
    baseline = Baseline.empty(folder.resolve("site/quality/gainsay-baseline.json"));
    baseline = baseline.updated(check(false, "site"), false);

    assertThat(baseline.findings())
        .singleElement()
        .satisfies(known -> assertThat(known.paths()).containsExactly("../articles/a.md"));
    assertThat(check(false, "site/articles/../articles/a.md").findings()).isEmpty();
  }

  @Test
  void knowsAlsoWhatALaterStepHides() throws IOException {
    write("a.md", WAR);
    FindingStep unchanged = checked -> checked.hide(f -> true, Hidden.Cause.UNCHANGED);
    baseline = baseline.updated(run(unchanged, false, "."), false);

    assertThat(check(false, ".").findings()).isEmpty();
    assertThat(baseline.findings()).hasSize(1);
  }
}
