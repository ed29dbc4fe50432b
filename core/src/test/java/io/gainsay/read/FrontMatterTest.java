package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gainsay.text.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static Document read(String source) throws ReadException {
    return Readers.markdown().read("a.md", source);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      textBlock =
          """
          Storm kills 5             | Storm kills 5     | Storm kills 5
          "Storm \\"Ana\\" kills 5" | Storm "Ana" kills | Storm \\"Ana\\" kills
          "A \\u2014 5 dead"        | — 5 dead          | \\u2014 5 dead
          "\\U0001F600 5 dead"      | 😀 5              | \\U0001F600 5
          'It''s 5'                 | It's 5            | It''s 5
          😀 kills 5 # why          | 😀 kills 5        | 😀 kills 5
          !!str 5 dead              | 5 dead            | 5 dead
          """)
  void alignsTitlesWithTheirPlace(String yaml, String words, String source) throws ReadException {
    Document document =
        read("---\ntags: [😀, {a: b}]\ntitle: " + yaml + "\ndraft: no\n---\nBody.\n");

    assertThat(Reading.source(document, words)).isEqualTo(source);
    assertThat(Reading.source(document, "Body.")).isEqualTo("Body.");
  }

  @Test
  void joinsFoldedLines() throws ReadException {
    String source = "---\r\ndescription: >\r\n  Five dead\r\n  in the north.\r\n---\r\n";

    assertThat(Reading.blocks(Readers.markdown(), source))
        .containsExactly("STANDFIRST Five dead in the north.");
    assertThat(Reading.source(read(source), "dead in")).isEqualTo("dead\r\n  in");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          2024-08-19,                           2024-08-19
          2024-08-19T23:30:00-05:00,            2024-08-19
          2024-08-19 10:00:00 +0300,            2024-08-19
          2024/8/9,                             2024-08-09
          20240819,                             2024-08-19
          "August 19, 2024",                    2024-08-19
          19 Aug 2024,                          2024-08-19
          "Mon, 19 Aug 2024 10:00:00 GMT",      2024-08-19
          2024-02-30,
          2024-08-1912,
          soon,
          2024,
          """)
  void readsDates(String yaml, LocalDate date) throws ReadException {
    assertThat(read("---\ndate: " + yaml + "\n---\n").published().orElse(null)).isEqualTo(date);
  }

  @Test
  void prefersTheDateOverOtherDates() throws ReadException {
    assertThat(
            read("---\npubDate: 2020-01-01\ndate: 2024-08-19\npublished: 2021-01-01\n---\n")
                .published())
        .contains(LocalDate.of(2024, 8, 19));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ---\\ntitle: "open\\n---\\n            | 3
          ---\\ntitle: a\\ndate: b: c\\n---\\n   | 3
          ---\\n# note\\ntitle: a\\n\\tb: c\\n---\\n | 4
          ---\\ntitle: never closed\\n\\nText\\n | 1
          """)
  void namesFileAndLineOfBrokenFrontMatter(String escaped, int line) {
    String source = escaped.translateEscapes();

    assertThatThrownBy(() -> read(source))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("a.md:" + line + ": front matter ")
        .satisfies(e -> assertThat(((ReadException) e).line()).hasValue(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\nFive died.\n---\nText.", "---\n\nHe said: five.\n\n---\n", "----\na: b\n"})
  void takesRulesAroundProseForWhatTheyAre(String source) throws ReadException {
    Document document = read(source);

    assertThat(document.published()).isEmpty();
    assertThat(document.blocks()).isNotEmpty();
  }

  @Test
  void refusesNestingThatTheParserTakesForeverFor() throws ReadException {
    assertThat(read(nested(90)).blocks()).hasSize(1);
    assertThatThrownBy(() -> read(nested(50_000)))
        .hasMessage("a.md:3: front matter is nested too deep");
  }

  private static String nested(int depth) {
    return "---\ntitle: x\nlist: " + "[".repeat(depth) + "]".repeat(depth) + "\n---\n";
  }

  @Test
  void readsToml() throws ReadException {
    Document document =
        read(
            """
            +++
            # of Hugo
            draft = false
            title = "The \\"great\\" flood" # five
            description = 'C:\\five dead'
            date = 2024-08-19T10:00:00Z
            [params]
            title = "Not this"
            +++
            Text.
            """);

    assertThat(document.blocks())
        .extracting(block -> block.kind() + " " + block.text().text())
        .containsExactly(
            "HEADLINE The \"great\" flood", "STANDFIRST C:\\five dead", "PARAGRAPH Text.");
    assertThat(document.published()).contains(LocalDate.of(2024, 8, 19));
    assertThat(Reading.source(document, "\"great")).isEqualTo("\\\"great");
  }

  @Test
  void namesTomlThatIsNeverClosed() {
    assertThatThrownBy(() -> read("+++\ntitle = 'x'\n\nText.\n"))
        .hasMessage("a.md:1: front matter is never closed; end it with a line of its own: +++");
  }

  @Test
  void takesPlusSignsAroundProseForWhatTheyAre() throws ReadException {
    assertThat(read("+++\nFive died.\n").blocks()).isNotEmpty();
  }
}
