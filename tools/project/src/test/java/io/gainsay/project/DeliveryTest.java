package io.gainsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.read.Readers;
import io.gainsay.report.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What brings the command line to others fits it: the GitHub Action, the pre-commit hook, the
 * container file. Their scripts are run in {@code .ci/run}.
 */
class DeliveryTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Path EXAMPLE = ROOT.resolve("examples/editorial-build");
  private static final Path SCRIPTS = ROOT.resolve("tools/action");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(GAINSAY_[A-Z_]+)");
  private static final Pattern SCRIPT = Pattern.compile("tools/action/([a-z]+)");
  private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(.*) \\S+$");

  private static Object action() throws IOException {
    return Yaml.read(ROOT.resolve("action.yml"));
  }

  private static List<?> steps() throws IOException {
    return Yaml.list(Yaml.at(action(), "runs", "steps"));
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).distinct().toList();
  }

  @Test
  void everyInputOfTheActionIsDescribedAndUsed() throws IOException {
    String text = Files.readString(ROOT.resolve("action.yml"));
    Map<?, ?> inputs = Yaml.map(Yaml.at(action(), "inputs"));

    inputs.forEach(
        (name, input) -> {
          assertThat(Yaml.text(input, "description")).isNotBlank();
          assertThat(Yaml.map(input).containsKey("default")).as("default of %s", name).isTrue();
          assertThat(text).containsPattern("inputs\\." + name + "\\b");
        });
    assertThat(matches(Pattern.compile("inputs\\.([a-z-]+)"), text))
        .allSatisfy(name -> assertThat(inputs.containsKey(name)).as(name).isTrue());
    assertThat(ReportFormats.standard()).containsKey(Yaml.text(inputs, "format", "default"));
    assertThat(Yaml.text(inputs, "fail-on", "description"))
        .contains(Arrays.stream(FailOn.values()).map(FailOn::toString).toList());
  }

  /** Whoever can name a branch could run commands otherwise. */
  @Test
  void inputsAreNeverPartOfACommand() throws IOException {
    for (Object step : steps()) {
      if (Yaml.map(step).containsKey("run")) {
        assertThat(Yaml.text(step, "run")).doesNotContain("${{");
        assertThat(Yaml.text(step, "shell")).isEqualTo("bash");
      }
    }
  }

  @Test
  void theScriptOfTheActionGetsWhatItReads() throws IOException {
    Object check =
        steps().stream()
            .filter(step -> Yaml.map(step).containsKey("env"))
            .findFirst()
            .orElseThrow();
    List<String> given = new ArrayList<>();
    Yaml.map(Yaml.at(check, "env")).keySet().forEach(name -> given.add(String.valueOf(name)));

    assertThat(matches(VARIABLE, Files.readString(SCRIPTS.resolve("check"))))
        .containsExactlyInAnyOrderElementsOf(given);
  }

  @Test
  void scriptsThatAreNamedExistAndRun() throws IOException {
    List<String> named = new ArrayList<>();
    for (String file : List.of("action.yml", ".pre-commit-hooks.yaml", ".ci/run")) {
      named.addAll(matches(SCRIPT, Files.readString(ROOT.resolve(file))));
    }

    assertThat(named)
        .contains("gainsay", "check", "fingerprint")
        .allSatisfy(name -> assertThat(SCRIPTS.resolve(name)).isExecutable());
  }

  @Test
  void theHookTakesAllFormats() throws IOException {
    Object hook = Yaml.list(Yaml.read(ROOT.resolve(".pre-commit-hooks.yaml"))).get(0);
    Pattern files = Pattern.compile(Yaml.text(hook, "files"));

    assertThat(Yaml.text(hook, "language")).isEqualTo("script");
    assertThat(new TreeSet<>(Readers.extensions()))
        .allSatisfy(extension -> assertThat("a." + extension).containsPattern(files));
    assertThat("a.png").doesNotContainPattern(files);
  }

  @Test
  void theContainerCopiesWhatThereIs() throws IOException {
    String container = Files.readString(ROOT.resolve("Containerfile"));

    assertThat(matches(COPIED, container))
        .isNotEmpty()
        .allSatisfy(
            sources ->
                assertThat(sources.split(" "))
                    .allSatisfy(source -> assertThat(ROOT.resolve(source)).exists()));
    assertThat(container)
        .contains("/src/tools/cli/target/gainsay.jar /opt/gainsay.jar")
        .contains("\"-jar\", \"/opt/gainsay.jar\"");
    assertThat(container.lines().filter(line -> line.startsWith("USER ")).toList())
        .containsExactly("USER 65534:65534");
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
