package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  private static final Pattern OPTION = Pattern.compile("(--[a-z-]+) \"");

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "baseline", "claims", "explain", "rules", "init", "schema", "completion"})
  void helpOfACommandIsThatOfItsOption(String command) {
    var help = gainsay.run("help", command);

    assertThat(help.status()).isZero();
    assertThat(help.out())
        .isEqualTo(gainsay.run(command, "--help").out())
        .startsWith("Usage: gainsay " + command + " ");
    assertThat(gainsay.run("help").out()).contains("\n  " + command + " ");
  }

  @Test
  void everyOptionIsExplained() {
    List<String> lines = gainsay.run("help", "check").out().lines().toList();

    assertThat(lines.stream().filter(line -> line.startsWith("      --")).toList())
        .hasSizeGreaterThan(8)
        .allSatisfy(line -> assertThat(line).matches(" +--[a-z-]+(=\\S+)?( +\\S.*)?"));
  }

  @Test
  void theScriptOfTheActionUsesOptionsThatThereAre() throws IOException {
    String script = Files.readString(Path.of("..", "..", "tools", "action", "check"));
    String help = gainsay.run("help", "check").out();

    assertThat(OPTION.matcher(script).results().map(match -> match.group(1)).toList())
        .hasSizeGreaterThan(3)
        .allSatisfy(option -> assertThat(help).contains(option));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs bash")
  void bashCompletesCommandsAndFormats() throws IOException, InterruptedException {
    Path script = folder.resolve("completion");
    assertThat(gainsay.run("completion", "--output=" + script).status()).isZero();

    assertThat(completed(script, "gainsay", "che")).contains("check");
    assertThat(completed(script, "gainsay", "check", "--format", "s")).contains("sarif");
  }

  /** What bash offers for the last of the words. */
  private static List<String> completed(Path script, String... words)
      throws IOException, InterruptedException {
    String array = String.join(" ", words);
    String offer =
        ". \"$0\"; COMP_WORDS=("
            + array
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; _complete_gainsay; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Path out = Files.createTempFile(script.getParent(), "offered", "");
    Process bash =
        new ProcessBuilder("bash", "-c", offer, script.toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD) // compopt wants a real terminal
            .start();
    assertThat(bash.waitFor()).isZero();
    return Files.readAllLines(out).stream().map(String::strip).toList();
  }
}
