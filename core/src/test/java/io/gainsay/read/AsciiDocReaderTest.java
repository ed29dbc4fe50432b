package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiDocReaderTest {

  private static List<String> blocks(String source) throws ReadException {
    return Reading.blocks(Readers.asciiDoc(), source);
  }

  @Test
  void readsBlocks() throws ReadException {
    String source =
        """
        = The flood
        Jane Roe <jane@example.com>
        v1.0, 2024-08-19: first
        :toc: left

        // comment 1
        Five people
        // comment 2
        died.

        ////
        comment 3
        ////

        == The toll

        .By town
        * one
        wrapped
        ** nested
        . first

        [source,java]
        ----
        code 4
        ----

        ____
        He said five.
        ____

         literal 5

        image::river.png[alt 6]

        |===
        |Town |Dead

        |Aro, five dead|x
        2.3+^.>s|5
        |===

        The end.
        """;

    assertThat(blocks(source))
        .containsExactly(
            "HEADLINE The flood",
            "PARAGRAPH Five people died.",
            "HEADING The toll",
            "CAPTION By town",
            "LIST_ITEM one wrapped",
            "LIST_ITEM nested",
            "LIST_ITEM first",
            "QUOTATION He said five.",
            "TABLE_CELL Town",
            "TABLE_CELL Dead",
            "TABLE_CELL Aro, five dead",
            "TABLE_CELL x",
            "TABLE_CELL 5",
            "PARAGRAPH The end.");
    assertThat(Readers.asciiDoc().read("a.adoc", source).published())
        .contains(LocalDate.of(2024, 8, 19));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      textBlock =
          """
          *Five* _people_ `died`       | Five people died
          un**believ**able             | unbelievable
          5 * 3 and 4 * 2              | 5 * 3 and 4 * 2
          a snake_case_name            | a snake_case_name
          the https://x.org/9[site] is | the site is
          see <<toll,the toll>> below  | see the toll below
          died.footnote:[Police: 9.] A | died. A
          five{nbsp}&#8212; dead       | five— dead
          \\*five* dead                | *five* dead
          at 10:30 and 11:45           | at 10:30 and 11:45
          """)
  void readsInlineMarkup(String source, String text) throws ReadException {
    assertThat(blocks(source)).containsExactly("PARAGRAPH " + text);
  }

  @Test
  void quotesTheSourceOfEveryWord() throws ReadException {
    Document document =
        Readers.asciiDoc().read("a.adoc", "😀 *five*\r\npeople link:x[died] &amp; more");

    assertThat(Reading.source(document, "five people died"))
        .isEqualTo("five*\r\npeople link:x[died");
    assertThat(Reading.source(document, "&")).isEqualTo("&amp;");
  }

  @Test
  void readsTheDescription() throws ReadException {
    assertThat(Reading.blocks(Readers.asciiDoc(), "= Flood\n:description: *Five* dead\n\nText.\n"))
        .containsExactly("HEADLINE Flood", "STANDFIRST Five dead", "PARAGRAPH Text.");
  }
}
