package io.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.cli.CommandLineRun.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to do harm: each is read or named, and the others are still checked. */
class HostileInputTest {

  /** Ends what would never end; far more than a busy machine needs for what does. */
  private static final Duration LONG = Duration.ofMinutes(2);

  /** What every run must still find. */
  private static final String CONTRADICTION =
      "Marchetti landed on Sunday for her ninth visit to the region.\n\n"
          + "Marchetti, on her eighth trip to the region, has called for dialogue.\n";

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();

  @BeforeEach
  void writeAnArticleWithAContradiction() throws IOException {
    write("zz-good.md", CONTRADICTION.getBytes(UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private Outcome check() {
    return Assertions.assertTimeoutPreemptively(
        LONG, () -> gainsay.run("check", "--format", "json", folder.toString()));
  }

  /** The file is named with the reason, and the contradiction in the other is found. */
  private void assertRefused(String name, String reason) {
    Outcome run = check();

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("gainsay: " + folder.resolve(name) + reason + "\n");
    assertWhole(run);
  }

  private void assertRead() {
    Outcome run = check();

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertWhole(run);
  }

  private static void assertWhole(Outcome run) {
    assertThat(run.out()).startsWith("{").contains("ninth visit").endsWith("}\n");
  }

  @Test
  void utf16IsNamed() throws IOException {
    write("a.md", ("\uFEFF" + CONTRADICTION).getBytes(UTF_16BE));
    assertRefused("a.md", ": UTF-16 text; save the file as UTF-8");
  }

  @Test
  void utf16WithoutAMarkIsBinary() throws IOException {
    write("a.md", CONTRADICTION.getBytes(UTF_16BE));
    assertRefused("a.md", ": a binary file (NUL byte at offset 0), not text");
  }

  @Test
  void surrogatesInUtf8AreNoUtf8() throws IOException {
    write("a.md", new byte[] {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
    assertRefused("a.md", ":2: not valid UTF-8: byte 0xED at offset 2; save the file as UTF-8");
  }

  @Test
  void loneSurrogatesInEscapesAreRead() throws IOException {
    write("a.md", "---\ntitle: \"Nine \\ud83d visits\"\n---\n" + CONTRADICTION);
    write("b.html", "<p>&#xD83D; " + CONTRADICTION);
    write(
        "c.html",
        "<script type=application/ld+json>{\"headline\":\"Marchetti\\ud83d is on her ninth visit\"}"
            + "</script><p>It is her eighth trip to the region.");
    assertRead();
  }

  @Test
  void wordDocumentsThatUnpackWithoutEndAreNamed() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 40; i++) {
        zip.write(spaces);
      }
    }
    write("a.docx", bomb.toByteArray());
    assertThat(bomb.size()).isLessThan(50_000);
    assertRefused("a.docx", ": unpacks to more than any Word document; not read");
  }

  @Test
  void wordDocumentsWithEntitiesAreNamed() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<!DOCTYPE p [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>&a;</p>".getBytes(UTF_8));
    }
    write("a.docx", file.toByteArray());
    assertRefused("a.docx", ": word/document.xml has a document type, as none may; not read");
  }

  @Test
  void otherFilesCalledWordDocumentsAreNamed() throws IOException {
    write("a.docx", CONTRADICTION);
    assertRefused("a.docx", ": not a Word document: no zip archive");
  }

  @Test
  void aliasesInFrontMatterAreNotExpanded() throws IOException {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x, x]\n");
    for (int i = 1; i < 60; i++) {
      String last = "*a" + (i - 1);
      yaml.append("a" + i + ": &a" + i + " [" + String.join(", ", last, last, last) + "]\n");
    }
    write("a.md", yaml + "title: *a59\n---\nText.\n");
    assertRead();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md|> ",
        "a.md|- ",
        "a.md|[",
        "a.md|*a ",
        "a.md|<!--",
        "a.mdx|{",
        "a.mdx|<A>",
        "a.html|<div>",
        "a.html|<table><tr><td>",
        "a.html|<b>",
        "a.html|<!--",
        "a.adoc|====\n",
        "a.adoc|<<",
        "a.txt|• ",
        "a.txt|“"
      })
  void deepNestingIsRead(String fileAndOpening) throws IOException {
    int bar = fileAndOpening.indexOf('|');
    String opening = fileAndOpening.substring(bar + 1);
    write(fileAndOpening.substring(0, bar), opening.repeat(200_000 / opening.length()));
    assertRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "a:\n "})
  void deepNestingInFrontMatterIsReadOrNamed(String opening) throws IOException {
    write("a.md", "---\na: " + opening.repeat(50_000 / opening.length()) + "\n---\nText.\n");
    Outcome run = check();

    assertThat(run.err())
        .satisfiesAnyOf(
            err -> assertThat(err).isEmpty(),
            err ->
                assertThat(err)
                    .matches(
                        "gainsay: \\S+a\\.md:\\d+: front matter is (nested too deep|not valid"
                            + " .*)\n"));
    assertWhole(run);
  }

  @Test
  void deepNestingInMetadataIsRead() throws IOException {
    String json = "{\"a\":".repeat(50_000);
    write("a.html", "<script type='application/ld+json'>" + json + "</script><p>Text.");
    assertRead();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words.md",
        "it's \"quoted\".md",
        "$(touch x) `y` %s {0}.md",
        "--format.md",
        "<b>&amp;.md",
        "öl 油 😀.md"
      })
  void fileNamesAreNoMoreThanNames(String name) throws IOException {
    Files.delete(folder.resolve("zz-good.md"));
    write(name, CONTRADICTION);
    assertRead();
  }

  @Test
  void lineBreaksInFileNamesForgeNoLines() throws IOException {
    String name = "a\n::error::forged\r\u001B[2J.md";
    write(name, new byte[] {0});

    Outcome run = check();

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "gainsay: "
                + folder.resolve("a ::error::forged  [2J.md")
                + ": a binary file (NUL byte at offset 0), not text\n");
    assertWhole(run);
  }

  @Test
  void lineBreaksInFileNamesForgeNoFindings() throws IOException {
    write("a\n::error::forged.md", CONTRADICTION);

    Outcome run = gainsay.run("check", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("a ::error::forged.md").doesNotContain("\n::error");
  }

  @Test
  void htmlInHeadlinesIsText() throws IOException {
    write(
        "a.md",
        "---\ntitle: \"<script>alert(1)</script> His ninth visit\"\n---\n"
            + "# <img src=x onerror=alert(2)> The visit\n\nText.\n");
    assertRead();
  }

  @Test
  void linksThatLeadInCirclesAreNotFollowed() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("outer"), folder);
    Files.createSymbolicLink(inner.resolve("one.md"), inner.resolve("two.md"));
    Files.createSymbolicLink(inner.resolve("two.md"), inner.resolve("one.md"));
    assertRead();
  }

  @Test
  void aLinkInACircleThatIsAskedForIsNamed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("self.md"), Path.of("self.md"));

    Outcome run = gainsay.run("check", link.toString(), folder.resolve("zz-good.md").toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("gainsay: " + link + ": ").hasLineCount(1);
    assertThat(run.out()).contains("ninth visit");
  }

  @Test
  void foldersInFoldersAreWalkedToAnyDepth() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 200; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("a.md"), "Text.\n");
    assertRead();
  }

  @Test
  void aFileThatIsTooLargeIsNamed() throws IOException {
    try (var file = new java.io.RandomAccessFile(folder.resolve("a.md").toFile(), "rw")) {
      file.setLength((1L << 29) + 1); // A hole, which takes no room.
    }
    assertRefused("a.md", ": larger than 512 MB; split it");
  }
}
