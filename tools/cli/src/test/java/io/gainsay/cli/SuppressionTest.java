package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionTest {

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();

  private String article(String comment) throws IOException {
    String text = "<!-- %s -->\n%s".formatted(comment, SampleTexts.WAR);
    return Files.writeString(folder.resolve("war.md"), text).toString();
  }

  @Test
  void passesWhereTheOnlyFindingIsSuppressed() throws IOException {
    var run = gainsay.run("check", article("gainsay-disable-next-line start-date: two wars"));

    assertThat(run.status()).isZero();
  }

  @Test
  void isExplainedOnPagesOfItsOwn() {
    assertThat(gainsay.run("rules").out()).contains("invalid-suppression", "unused-suppression");
    assertThat(gainsay.run("rules", "unused-suppression").out())
        .startsWith("# unused-suppression\n");
    assertThat(gainsay.run("rules", "invalid-suppression").out())
        .startsWith("# invalid-suppression\n");
  }

  @Test
  void namesFileAndLineOfACommentThatIsNotUnderstood() throws IOException {
    String article = article("gainsay-disable-next-line start-dat: two wars");
    var run = gainsay.run("check", "--fail-on=warning", article);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "warning: There is no rule \"start-dat\"", article + ":1:1", "1 error, 1 warning");
  }

  @Test
  void suggestsToRemoveACommentThatSuppressesNothing() throws IOException {
    var run = gainsay.run("check", "--fail-on=suggestion", article("gainsay-disable-file age"));

    assertThat(run.out()).contains("suggestion: Nothing is suppressed", "[unused-suppression]");
  }
}
