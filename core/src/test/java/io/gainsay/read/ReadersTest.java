package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gainsay.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void choosesTheReaderByName() {
    assertThat(Readers.forName("a/b.MD")).isSameAs(Readers.markdown());
    assertThat(Readers.forName("b.htm")).isSameAs(Readers.html());
    assertThat(Readers.forName("b.adoc")).isSameAs(Readers.asciiDoc());
    assertThat(Readers.forName("README")).isSameAs(Readers.plainText());
    assertThat(Readers.forName("-")).isSameAs(Readers.plainText());
  }

  @Test
  void skipsAByteOrderMark() throws ReadException {
    Document document = Readers.read("a.md", utf8("\uFEFF---\ntitle: Flood\n---\n"));

    assertThat(document.source()).startsWith("---");
    assertThat(Reading.source(document, "Flood")).isEqualTo("Flood");
  }

  @Test
  void namesTheOffsetAndLineOfTheFirstInvalidByte() {
    byte[] bytes = utf8("\uFEFFcaf\u00E9\r\nab\ncd");
    bytes[bytes.length - 2] = (byte) 0xE9;

    assertThatThrownBy(() -> Readers.read("a.md", bytes))
        .isInstanceOf(ReadException.class)
        .hasMessage("a.md:3: not valid UTF-8: byte 0xE9 at offset 13; save the file as UTF-8");
  }

  @Test
  void findsATruncatedCharacter() {
    byte[] bytes = utf8("caf\u00E9");

    assertThatThrownBy(() -> Readers.read("a.md", Arrays.copyOf(bytes, bytes.length - 1)))
        .hasMessageContaining("byte 0xC3 at offset 3");
  }

  @Test
  void refusesBinaryFiles() {
    assertThatThrownBy(() -> Readers.read("a.md", utf8("%PDF\0")))
        .hasMessage("a.md: a binary file (NUL byte at offset 4), not text");
    assertThatThrownBy(() -> Readers.read("a.md", "text".getBytes(StandardCharsets.UTF_16)))
        .hasMessage("a.md: UTF-16 text; save the file as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html", "a.txt", "a.adoc"})
  void readsAnEmptyFileAsADocumentWithoutBlocks(String name) throws ReadException {
    assertThat(Readers.read(name, new byte[0]).blocks()).isEmpty();
    assertThat(Readers.read(name, utf8(" \r\n\t\n")).blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html", "a.txt", "a.adoc"})
  void readsAVeryLongSentence(String name) throws ReadException {
    String sentence = "and five more ".repeat(33_334);

    assertThat(Readers.read(name, utf8(sentence)).blocks()).hasSize(1);
  }
}
