package io.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTextTest {

  private static final String SOURCE = "Five **were** hurt &amp; one\r\ndied.";

  /** {@code Five were hurt & one died.} */
  private static final AlignedText TEXT =
      new AlignedText.Builder()
          .verbatim(SOURCE, 0, 5)
          .verbatim(SOURCE, 7, 11)
          .verbatim(SOURCE, 13, 19)
          .replaced("&", 19, 24)
          .verbatim(SOURCE, 24, 28)
          .replaced(" ", 28, 30)
          .verbatim(SOURCE, 30, 35)
          .build();

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return new Span(start, start + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Five                       | Five
          ive **we                   | ive we
          **were**                   | were
          &am                        | &
          hurt &amp; one             | hurt & one
          e\\r                       | `e `
          Five **were** hurt &amp; o | Five were hurt & o
          """)
  void findsTheTextOfASource(String source, String text) {
    Span span = span(SOURCE, source.translateEscapes());

    assertThat(TEXT.toText(span).of(TEXT.text())).isEqualTo(text);
  }

  @Test
  void findsNoTextWhereThereIsOnlyMarkup() {
    assertThat(TEXT.toText(span(SOURCE, "**")).length()).isZero();
    assertThat(TEXT.toText(new Span(0, 0)).length()).isZero();
    assertThat(AlignedText.verbatim("", new Span(0, 0)).toText(new Span(0, 9)).length()).isZero();
  }

  @Test
  void isTheWayBackFromTextToSource() {
    for (int start = 0; start < TEXT.text().length(); start++) {
      for (int end = start + 1; end <= TEXT.text().length(); end++) {
        Span span = new Span(start, end);
        assertThat(TEXT.toText(TEXT.toSource(span))).isEqualTo(span);
      }
    }
  }
}
