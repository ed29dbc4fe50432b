package io.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.gainsay.cli.CommandLineRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input: a clear message, the promised exit code, and the other files still checked. */
class BadInputTest {

  /** Ends what would never end; far more than a busy machine needs for what does. */
  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();
  private String good = "";

  @BeforeEach
  void writeAGoodArticle() throws IOException {
    good = write("good.md", "The river rose.\n".getBytes(UTF_8));
  }

  private String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    return Files.write(file, bytes).toString();
  }

  private void assertRefused(String path, String message) {
    Outcome run = gainsay.run("check", path, good);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("gainsay: " + path + message + "\n");
    assertThat(run.out()).isEqualTo("No contradiction found in 1 file.\n");
  }

  private void assertRead(String path) {
    Outcome run = gainsay.run("check", path, good);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("No contradiction found in 2 files.\n");
  }

  @Test
  void missingFile() {
    assertRefused(folder.resolve("nope.md").toString(), ": no such file or folder");
  }

  @Test
  void fileInAFileInsteadOfAFolder() {
    Outcome run = gainsay.run("check", good + "/a.md", good);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("gainsay: " + good + "/a.md: ");
  }

  @Test
  void folderWithoutArticles() throws IOException {
    Path empty = folder.resolve("empty");
    Files.createDirectories(empty.resolve("deeper"));

    assertRefused(
        empty.toString(),
        ": a folder without articles (*.adoc *.docx *.htm *.html *.markdown *.md *.mdx *.txt)");
  }

  @Test
  void unreadableFile() throws IOException {
    String file = write("secret.md", "Text.".getBytes(UTF_8));
    Files.setPosixFilePermissions(Path.of(file), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(Path.of(file)), "permissions do not bind this user");

    assertRefused(file, ": permission denied");
  }

  @Test
  void invalidUtf8() throws IOException {
    assertRefused(
        write("latin.md", new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'}),
        ":1: not valid UTF-8: byte 0xE9 at offset 3; save the file as UTF-8");
  }

  @Test
  void binary() throws IOException {
    assertRefused(
        write("image.md", new byte[] {'P', 'N', 'G', 0, 1}),
        ": a binary file (NUL byte at offset 3), not text");
  }

  @Test
  void brokenFrontMatter() throws IOException {
    assertRefused(
        write("broken.md", "---\ntitle: a\ndate: b: c\n---\n".getBytes(UTF_8)),
        ":3: front matter is not valid YAML: mapping values are not allowed here");
    assertRefused(
        write("open.md", "---\ntitle: a\n\nText.\n".getBytes(UTF_8)),
        ":1: front matter is never closed; end it with a line of its own: ---");
  }

  @Test
  void emptyFile() throws IOException {
    assertRead(write("empty.md", new byte[0]));
    assertRead(write("mark.html", "\uFEFF".getBytes(UTF_8)));
  }

  @Test
  void linkThatLeadsInACircle() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(site.resolve("a.md"), "Text.\n");
    Files.createSymbolicLink(site.resolve("circle"), site);
    Files.createSymbolicLink(site.resolve("self.md"), Path.of("self.md"));

    assertRead(site.toString());
  }

  @Test
  void sentenceOfAHundredThousandWords() throws IOException {
    String sentence =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "and those of house " + word(i) + " fled ")
            .collect(Collectors.joining());
    String file = write("long.md", sentence.getBytes(UTF_8));

    Assertions.assertTimeoutPreemptively(LONG, () -> assertRead(file));
  }

  @Test
  void manyParagraphs() throws IOException {
    String paragraphs =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "On Monday the river rose, and house " + word(i) + " was left.\n\n")
            .collect(Collectors.joining());
    String file = write("large.md", paragraphs.getBytes(UTF_8));

    Assertions.assertTimeoutPreemptively(
        LONG, () -> assertThat(gainsay.run("check", file).err()).isEmpty());
  }

  /** A word of its own for each number: a text that repeats itself is another matter. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("tar");
    for (int left = number + 1; left > 0; left /= 26) {
      word.append((char) ('a' + left % 26));
    }
    return word.toString();
  }
}
