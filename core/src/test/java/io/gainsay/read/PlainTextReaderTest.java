package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {

  private static List<String> blocks(String source) throws ReadException {
    return Reading.blocks(Readers.plainText(), source);
  }

  @Test
  void partsParagraphsAtBlankLinesAndJoinsWrappedLines() throws ReadException {
    assertThat(blocks("Flood kills five\r\n\r\nFive people\r\ndied.\r\n \t\r\n\r\nTwo live."))
        .containsExactly(
            "HEADLINE Flood kills five", "PARAGRAPH Five people died.", "PARAGRAPH Two live.");
  }

  @Test
  void keepsAFileWithAParagraphALineApart() throws ReadException {
    String line = "Five people died in the flood, and the river rose again. ".repeat(4).strip();

    assertThat(blocks(line + "\n" + line + "\nShort line.\n"))
        .containsExactly("PARAGRAPH " + line, "PARAGRAPH " + line, "PARAGRAPH Short line.");
  }

  @Test
  void beginsListItemsAtBullets() throws ReadException {
    assertThat(blocks("The toll:\n• five dead\n- two hurt\n  badly\n* one - missing\n"))
        .containsExactly(
            "PARAGRAPH The toll:",
            "LIST_ITEM five dead",
            "LIST_ITEM two hurt badly",
            "LIST_ITEM one - missing");
  }

  @Test
  void takesOnlyATitleForTheHeadline() throws ReadException {
    assertThat(blocks("Flood kills five.\n\nText.").get(0)).startsWith("PARAGRAPH");
    assertThat(blocks("Flood kills five\nin Aro\n\nText.").get(0)).startsWith("PARAGRAPH");
    assertThat(blocks("Flood kills five\n").get(0)).startsWith("PARAGRAPH");
    assertThat(blocks("Did five die?\n\nText.").get(0)).startsWith("HEADLINE");
  }

  @Test
  void doesNotGuessTheDateFromADateline() throws ReadException {
    assertThat(Readers.plainText().read("a.txt", "ARO, March 3, 2021 - Text.").published())
        .isEmpty();
  }

  @Test
  void quotesTheSourceThroughWrapsAndEmoji() throws ReadException {
    Document document = Readers.plainText().read("a.txt", "😀 five\r\n  dead\u00A0in\tAro.");

    assertThat(Reading.source(document, "five dead in Aro."))
        .isEqualTo("five\r\n  dead\u00A0in\tAro.");
    assertThat(Reading.source(document, "dead")).isEqualTo("dead");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See https://example.com/2020/05/07/5-dead.     | See.
          www.example.com/a?killed=31&n=2 tells of five. | tells of five.
          Five died (http://example.com/6).              | Five died ().
          Mail desk7@news.example.com, or call.          | Mail, or call.
          Both https://a.example https://b.example died. | Both died.
          At 5 @ night, a:// and www. are words.         | At 5 @ night, a:// and www. are words.
          """)
  void leavesOutAddresses(String source, String text) throws ReadException {
    Document document = Readers.plainText().read("a.txt", source);

    assertThat(document.blocks()).extracting(block -> block.text().text()).containsExactly(text);
  }

  @Test
  void quotesTheSourceAroundAddresses() throws ReadException {
    Document document = Readers.plainText().read("a.txt", "See http://a.example/5 for\nfive dead.");

    assertThat(Reading.source(document, "five dead")).isEqualTo("five dead");
    assertThat(Reading.source(document, "See for five"))
        .isEqualTo("See http://a.example/5 for\nfive");
  }

  @Test
  void leavesOutAParagraphThatIsAnAddress() throws ReadException {
    assertThat(Readers.plainText().read("a.txt", "https://example.com/5\n").blocks()).isEmpty();
  }
}
