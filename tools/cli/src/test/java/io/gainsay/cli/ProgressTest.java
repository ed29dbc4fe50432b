package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.project.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final String CLEAR = "\r\u001B[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  private Progress progress(boolean interactive, Map<String, String> environment) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            interactive,
            environment);
    return new Progress(terminal, 10, () -> now);
  }

  private void work(Progress progress, int inputs, long millis) {
    for (int i = 0; i < inputs; i++) {
      now += millis * 1_000_000;
      progress.done("a.md");
    }
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void drawsABarOnceItTakesLong() {
    Progress progress = progress(true, Map.of());

    work(progress, 1, 999);
    assertThat(shown()).isEmpty();
    work(progress, 4, 300);
    assertThat(shown()).startsWith(CLEAR).endsWith("[###############...............] 5 of 10");
    progress.close();
    assertThat(shown()).endsWith(CLEAR);
  }

  @Test
  void drawsNoMoreOftenThanCanBeRead() {
    Progress progress = progress(true, Map.of());

    work(progress, 1, 1_000);
    work(progress, 9, 1);

    assertThat(shown().split(" of 10", -1)).hasSize(2);
  }

  @Test
  void drawsNothingWhereNobodyWatches() {
    work(progress(false, Map.of()), 10, 500);
    work(progress(true, Map.of("TERM", "dumb")), 10, 500);

    assertThat(shown()).isEmpty();
  }

  @Test
  void makesRoomForProblems() {
    Progress progress = progress(true, Map.of());
    work(progress, 1, 2_000);

    progress.unreadable(new Unreadable("b.md", "b.md: no such file"));

    assertThat(shown()).contains("1 of 10" + CLEAR + "gainsay: b.md: no such file");
  }
}
