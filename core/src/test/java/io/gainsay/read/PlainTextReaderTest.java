package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
