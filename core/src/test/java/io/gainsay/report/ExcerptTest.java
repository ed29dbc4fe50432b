package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  private static Excerpt of(String source, String words) {
    int start = source.indexOf(words);
    return Excerpt.of(source, new Span(start, start + words.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Five died in Aro.                  | died           | Five died in Aro.
          One.\\r\\nFive died.\\r\\nThree.   | died           | Five died.
          Five\\n\\n  died \\tin\\nAro       | died \\tin\\nAro | died in Aro
          Five\\u001B[2J died                | died           | Five [2J died
          """)
  void showsTheLine(String source, String words, String line) {
    String unescaped = source.replace("\\u001B", "\u001B").translateEscapes();

    Excerpt excerpt = of(unescaped, words.translateEscapes());

    assertThat(excerpt.text()).isEqualTo(line);
    assertThat(excerpt.marked().of(line))
        .isEqualTo(words.translateEscapes().replaceAll("\\s+", " "));
  }

  @Test
  void cutsLongLinesBetweenWords() {
    String words = "word ".repeat(100);

    assertThat(of(words + "five died " + words, "five died").text())
        .startsWith("… word ")
        .endsWith(" word …")
        .contains(" five died ")
        .hasSizeLessThan(96);
  }

  @Test
  void leavesOutTheMiddleOfLongEvidence() {
    String evidence = "five " + "😀".repeat(100) + " died";

    Excerpt excerpt = of("Before " + evidence + " after", evidence);

    assertThat(excerpt.text())
        .startsWith("Before five 😀")
        .contains(" … ")
        .endsWith("😀 died after");
    assertThat(excerpt.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
  }

  @Test
  void survivesTextWithoutSpaces() {
    assertThat(of("x".repeat(1_000) + "5" + "x".repeat(1_000), "5").text()).isEqualTo("… 5 …");
  }

  @Test
  void countsColumnsAsTerminalsDo() {
    Excerpt excerpt = of("😀 e\u0301 漢字 five", "five");

    assertThat(excerpt.width(excerpt.marked().start())).isEqualTo(2 + 1 + 1 + 1 + 4 + 1);
  }
}
