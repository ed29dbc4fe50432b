package io.gainsay.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's Java is what {@link CheckArticle} compiles and runs. */
class ReadmeExampleTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path SOURCE = Path.of("src/main/java/io/gainsay/example/CheckArticle.java");

  @Test
  void theReadmeShowsWhatTheExampleCompiles() throws IOException {
    String readme = between(Files.readString(ROOT.resolve("README.md")), "```java\n", "```\n");
    String source =
        between(Files.readString(SOURCE), "    // README begin\n", "    // README end\n");

    assertThat(readme).isEqualTo(source.replaceAll("(?m)^    ", ""));
  }

  @Test
  void theExampleFindsTheSlipsOfTheArticle() throws IOException {
    String printed = printedBy(ROOT.resolve("examples/articles/envoy-returns.md").toString());

    assertThat(printed).contains("start-date", "duration", "ordinal", "casualty");
    assertThat(printed).contains("  line 16: conflict, which began on May 10");
  }

  private static String printedBy(String file) throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      CheckArticle.main(new String[] {file});
    } finally {
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
