package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GitHubReportTest {

  /** A command as GitHub's runner reads it: the first {@code ::} after the properties ends them. */
  private record Command(String name, Map<String, String> properties, String data) {

    private static final Pattern LINE = Pattern.compile("::([a-z]+)(?: (.*?))?::(.*)");

    static Command parse(String line) {
      Matcher matcher = LINE.matcher(line);
      assertThat(matcher.matches()).as(line).isTrue();
      Map<String, String> properties = new LinkedHashMap<>();
      for (String property : matcher.group(2).split(",")) {
        String[] nameAndValue = property.split("=", 2);
        properties.put(
            nameAndValue[0], unescaped(nameAndValue[1].replace("%3A", ":").replace("%2C", ",")));
      }
      return new Command(matcher.group(1), properties, unescaped(matcher.group(3)));
    }

    private static String unescaped(String text) {
      return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
  }

  private static List<Command> commands(CheckRun run) throws IOException {
    return ReportFormatsTest.write(new GitHubReport(), run).lines().map(Command::parse).toList();
  }

  private static CheckRun run(int errors, int warnings, int suggestions) {
    List<Finding> findings = new ArrayList<>();
    Document document = new Document("a.txt", "5 and 6", List.of(), null);
    List<Evidence> sides =
        List.of(
            new Evidence(document, new Span(0, 1), "5"),
            new Evidence(document, new Span(6, 7), "6"));
    for (Severity severity : Severity.values()) {
      int number =
          switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case SUGGESTION -> suggestions;
          };
      for (int i = 0; i < number; i++) {
        findings.add(new Finding("count", severity, 1, severity + " " + i, sides, "f" + i));
      }
    }
    return new CheckRun("1", List.of(), List.of("a.txt"), findings, List.of(), List.of());
  }

  private static Map<String, Long> levels(List<Command> commands) {
    return commands.stream().collect(Collectors.groupingBy(Command::name, Collectors.counting()));
  }

  @Test
  void annotatesBothSidesWhereThereIsRoom() throws IOException {
    assertThat(commands(run(1, 0, 0)))
        .extracting(command -> command.properties().get("col"))
        .containsExactly("1", "7");
  }

  @Test
  void annotatesEachFindingBeforeAnyOtherSide() throws IOException {
    List<Command> commands = commands(run(8, 0, 0));

    assertThat(commands).hasSize(10);
    assertThat(commands.subList(0, 8))
        .extracting(command -> command.properties().get("col"))
        .containsOnly("1");
  }

  @Test
  void staysWithinTheLimitsOfAStepAndSaysWhatIsLeftOut() throws IOException {
    List<Command> commands = commands(run(13, 11, 30));

    assertThat(levels(commands))
        .containsOnly(Map.entry("error", 10L), Map.entry("warning", 10L), Map.entry("notice", 10L));
    assertThat(commands.get(commands.size() - 1).data())
        .startsWith("25 more findings not annotated (3 errors, 1 warning, 21 suggestions)");
  }

  @Test
  void givesNoColumnsForSeveralLines() throws IOException {
    assertThat(commands(Examples.run()).get(0).properties())
        .containsEntry("line", "5")
        .containsEntry("endLine", "6")
        .doesNotContainKeys("col", "endColumn");
  }

  @Test
  void keepsEachCommandWhole() throws IOException {
    CheckRun hostile = Examples.hostileRun();
    Finding finding = hostile.findings().get(0);

    Command first = commands(hostile).get(0);

    assertThat(first.properties().get("file"))
        .isEqualTo(Words.first(finding).document().name().substring("./".length()));
    assertThat(first.data()).startsWith(Characters.legal(finding.message()));
  }
}
