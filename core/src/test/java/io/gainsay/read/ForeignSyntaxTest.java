package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignSyntaxTest {

  @Nested
  class Templates {

    private List<String> blocks(String source) throws ReadException {
      return Reading.blocks(Readers.markdown(), source);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '^',
        textBlock =
            """
            Five {{< tooltip "5 or 6" >}} died.     | Five died.
            {{% param 7 %}} Five died.              | Five died.
            Five {% cite note-8 %} died.            | Five died.
            On {{ page.date.day }} it rose.| On it rose.
            Five people{: .lead } died.             | Five people died.
            Write `{{< five >}}` there.             | Write {{< five >}} there.
            Write `` {% ` %} `` there.              | Write {% ` %} there.
            A stray ` and {% cite 9 %} five died.   | A stray ` and five died.
            The set {5, 6} and {{7}                 | The set {5, 6} and {{7}
            """)
    void areNoText(String source, String text) throws ReadException {
      assertThat(blocks(source)).containsExactly("PARAGRAPH " + text);
    }

    @Test
    void encloseText() throws ReadException {
      String source =
          """
          ## The dead {#dead}

          {{< callout >}}
          Five died.
          {{< /callout >}}
          {% highlight python %}
          six = 6
          {% endhighlight %}
          Seven were hurt.

          :::note
          Eight are missing.
          :::

          > [!NOTE]
          > Nine were found.
          """;

      assertThat(blocks(source))
          .containsExactly(
              "HEADING The dead",
              "PARAGRAPH Five died.",
              "PARAGRAPH Seven were hurt.",
              "PARAGRAPH Eight are missing.",
              "PARAGRAPH Nine were found.");
    }

    @Test
    void haveComments() throws ReadException {
      Document document =
          Readers.markdown().read("a.md", "Five{% comment %} six {% endcomment %} died.\\n");

      assertThat(document.comments()).extracting(Comment::text).containsExactly("six");
      assertThat(Reading.source(document, "Five died"))
          .isEqualTo("Five{% comment %} six {% endcomment %} died");
    }
  }

  @Nested
  class Mdx {

    private List<String> blocks(String source) throws ReadException {
      return Reading.blocks(Readers.mdx(), source);
    }

    @Test
    void isReadWithoutCode() throws ReadException {
      String source =
          """
          ---
          title: Flood
          ---
          import Chart from '../chart.js'
          import {
            Note,
          } from "notes"

          export const dead = [1, 2]
          export function Toll() {
            const a = 4

            return <b>{a}</b>
          }

          # The flood

          <Chart data={[3, 4, 5]} title="Dead > 5" />

          <Note kind="warning">
            Six people <b>died</b>.
          </Note>

          There were {dead.length} and{' '}seven. It's 8&nbsp;now, < 9.

              Ten are missing.
          """;

      assertThat(blocks(source))
          .containsExactly(
              "HEADLINE Flood",
              "HEADLINE The flood",
              "PARAGRAPH Six people died.",
              "PARAGRAPH There were and seven. It's 8 now, < 9.",
              "PARAGRAPH Ten are missing.");
    }

    @Test
    void hasTwoSortsOfComments() throws ReadException {
      String source =
          """
          {/* one */}
          Five {/* two */} died.

          <!-- three -->

          `{/* four */}` {"/* five */"} {/* six */ 7}

          ```
          {/* eight */}
          ```
          """;
      Document document = Readers.mdx().read("a.mdx", source);

      assertThat(document.comments())
          .extracting(comment -> comment.span().of(source) + " → " + comment.text())
          .containsExactly("{/* one */} → one", "{/* two */} → two", "<!-- three --> → three");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '^',
        textBlock =
            """
            Five \\{people} died.               | Five {people} died.
            They{'\\''}re five {`a}`} now.        | Theyre five now.
            import duties rose by five percent. | import duties rose by five percent.
            Open { brace and five               | Open { brace and five
            """)
    void toleratesWhatIsOdd(String source, String text) throws ReadException {
      assertThat(blocks(source)).containsExactly("PARAGRAPH " + text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{{< ", "{% ", "<a ", "`{", "``` ", "{/* ", "<!-- ", "import {\\n\\n", "{:"})
  void takesNoLongerForWhatNeverEnds(String opening) {
    String source = opening.repeat(400_000 / opening.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Readers.markdown().read("a.md", source);
          Readers.mdx().read("a.mdx", source);
        });
  }
}
