package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newsroom's repository in examples works as its README says. */
class EditorialBuildTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Path EXAMPLE = ROOT.resolve("examples/editorial-build");
  private static final String ARTICLES = EXAMPLE.resolve("articles").toString();
  private static final Path BASELINE = EXAMPLE.resolve("gainsay-baseline.json");

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();

  @Test
  void passesWithWhatItKnowsAndWithWhatItSuppresses() {
    var run = gainsay.run("check", "--strict-baseline", "--baseline=" + BASELINE, ARTICLES);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("1 suppressed in the text", "1 in the baseline");
  }

  @Test
  void hearsOfANewSlip() throws IOException {
    String ferry = Files.readString(EXAMPLE.resolve("articles/2026/ferry.md"));
    String slip = ferry.replace("which began on November 2,", "which began on November 5,");
    assertThat(slip).isNotEqualTo(ferry);
    Path article = Files.writeString(folder.resolve("ferry.md"), slip);

    var run = gainsay.run("check", article.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("November 2", "November 5", "[start-date]");
  }

  @Test
  void theWorkflowUsesTheActionAsItIs() throws IOException {
    Object workflow = Yaml.read(EXAMPLE.resolve(".github/workflows/articles.yml"));
    Map<?, ?> inputs = Yaml.map(Yaml.at(Yaml.read(ROOT.resolve("action.yml")), "inputs"));
    Object step =
        Yaml.list(Yaml.at(workflow, "jobs", "consistency", "steps")).stream()
            .filter(each -> Yaml.text(each, "uses").startsWith("OWNER/gainsay@"))
            .findFirst()
            .orElseThrow();

    Map<?, ?> with = Yaml.map(Yaml.at(step, "with"));
    assertThat(inputs.keySet().containsAll(with.keySet())).as("%s", with).isTrue();
    assertThat(EXAMPLE.resolve(Yaml.text(with, "paths"))).isDirectory();
    assertThat(EXAMPLE.resolve(Yaml.text(with, "baseline"))).isRegularFile();
  }

  @Test
  void theHookIsOneThatThereIs() throws IOException {
    Object configured =
        Yaml.list(
                Yaml.at(
                    Yaml.list(
                            Yaml.at(Yaml.read(EXAMPLE.resolve(".pre-commit-config.yaml")), "repos"))
                        .get(0),
                    "hooks"))
            .get(0);
    List<String> offered =
        Yaml.list(Yaml.read(ROOT.resolve(".pre-commit-hooks.yaml"))).stream()
            .map(hook -> Yaml.text(hook, "id"))
            .toList();

    assertThat(offered).contains(Yaml.text(configured, "id"));
    assertThat("articles/2026/ferry.md").matches(Yaml.text(configured, "files"));
  }
}
