package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
