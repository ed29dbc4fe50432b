package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

  private static List<String> blocks(String source) throws ReadException {
    return Reading.blocks(Readers.markdown(), source);
  }

  private static Document read(String source) throws ReadException {
    return Readers.markdown().read("a.md", source);
  }

  @Test
  void tellsKindsOfBlocksApart() throws ReadException {
    String source =
        """
        # The flood #

        Setext heading
        --------------

        Five people
        died.

        - one
          wrapped
          - nested
        - two

        1. first

        > He said five.

        | Town | Dead |
        |------|-----:|
        | Aro  | 5    |
        """;

    assertThat(blocks(source))
        .containsExactly(
            "HEADLINE The flood",
            "HEADING Setext heading",
            "PARAGRAPH Five people died.",
            "LIST_ITEM one wrapped",
            "LIST_ITEM nested",
            "LIST_ITEM two",
            "LIST_ITEM first",
            "QUOTATION He said five.",
            "TABLE_CELL Town",
            "TABLE_CELL Dead",
            "TABLE_CELL Aro",
            "TABLE_CELL 5");
  }

  @Test
  void leavesOutWhatIsNoText() throws ReadException {
    String source =
        """
        Before.

        ```
        code 1
        ```

            code 2

        <script>html(3)</script>

        <!-- comment 4 -->

        ![alt 5](image.png) <https://example.com/6> ~~struck 7~~

        After.
        """;

    assertThat(blocks(source)).containsExactly("PARAGRAPH Before.", "PARAGRAPH After.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      textBlock =
          """
          a *b* c               | a b c
          snake_case_name       | snake_case_name
          un*frigging*believable| unfriggingbelievable
          five\\* people        | five* people
          a&nbsp;b              | a b
          &copy; 2024           | © 2024
          &#x1F600; &#128514;   | 😀 😂
          &unknown; &amp        | &unknown; &amp
          [text](http://x/9 "t")| text
          `5` of them           | 5 of them
          a<br>b <b>c</b>       | a b c
          Dead: 5[^1]           | Dead: 5
          soft\u00ADware        | software
          5 < 6 & 7             | 5 < 6 & 7
          """,
      delimiter = '|')
  void readsInlineMarkup(String source, String text) throws ReadException {
    assertThat(blocks(source + "\n\n[^1]: http note"))
        .containsExactly("PARAGRAPH " + text, "PARAGRAPH http note");
  }

  @Test
  void quotesTheSourceOfEveryWord() throws ReadException {
    Document document = read("\r\nThe *storm*\r\n> that&amp;hit\r\n\r\n😀 killed\\! [five](x)\r\n");

    assertThat(Reading.source(document, "storm")).isEqualTo("storm");
    assertThat(Reading.source(document, "that&hit")).isEqualTo("that&amp;hit");
    assertThat(Reading.source(document, "😀 killed! five")).isEqualTo("😀 killed\\! [five");
  }

  @Test
  void followsEscapedBarsInTables() throws ReadException {
    Document document = read("| a | b |\n|---|---|\n| 1 \\| 2 \\| *33* | 44 |\n");

    assertThat(Reading.source(document, "33")).isEqualTo("33");
    assertThat(Reading.source(document, "1 | 2")).isEqualTo("1 \\| 2");
    assertThat(Reading.source(document, "44")).isEqualTo("44");
  }

  @Test
  void readsFootnotesWhereTheyStand() throws ReadException {
    assertThat(blocks("Five died.[^note]\n\n[^note]: Police said\n    four.\n"))
        .containsExactly("PARAGRAPH Five died.", "PARAGRAPH Police said four.");
  }

  @Test
  void readsHtml() throws ReadException {
    String source =
        """
        # The flood

        <figure>
          <img src="a.jpg" alt="five">
          <figcaption>Five&nbsp;people <b>died</b>.</figcaption>
        </figure>

        <table><tr><th>Town<th>Dead
        <tr><td>Aro<td>5</table>

        <details><summary>More</summary>

        Six were *hurt*.

        </details>

        - [x] <b>one</b>
        - [ ] two
        """;

    assertThat(blocks(source))
        .containsExactly(
            "HEADLINE The flood",
            "CAPTION Five people died.",
            "TABLE_CELL Town",
            "TABLE_CELL Dead",
            "TABLE_CELL Aro",
            "TABLE_CELL 5",
            "PARAGRAPH More",
            "PARAGRAPH Six were hurt.",
            "LIST_ITEM one",
            "LIST_ITEM two");
    assertThat(Reading.source(read(source), "Five people died"))
        .isEqualTo("Five&nbsp;people <b>died");
  }

  @Test
  void resolvesReferenceLinks() throws ReadException {
    assertThat(blocks("The [report][r] and [r].\n\n[r]: http://example.com/2020 \"In 2020\"\n"))
        .containsExactly("PARAGRAPH The report and r.");
  }

  @Test
  void keepsTitleOfFrontMatterAndOfBody() throws ReadException {
    assertThat(blocks("---\ntitle: Flood\n---\n# Flood\n\nText.\n"))
        .containsExactly("HEADLINE Flood", "HEADLINE Flood", "PARAGRAPH Text.");
  }

  @Test
  void readsADataDumpAsPlainText() throws ReadException {
    assertThat(blocks("1,2,3\n".repeat(20_000))).hasSize(1);
    assertThat(blocks("<a ".repeat(200_000))).hasSize(1);
  }
}
