package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsTest {

  /** Each comment as it stands in the source, an arrow and its text. */
  private static List<String> comments(DocumentReader reader, String source) throws ReadException {
    Document document = reader.read("test", source);
    return document.comments().stream()
        .map(comment -> comment.span().of(source) + " → " + comment.text())
        .toList();
  }

  @Test
  void ofMarkdownAreThoseOfHtml() throws ReadException {
    String source =
        """
        ---
        title: Flood
        ---
        <!-- one -->

        Text <!--two--> goes on.

        <div>
        <!-- three
        and four -->
        </div>

        > <!-- five -->
        """;

    assertThat(comments(Readers.markdown(), source))
        .containsExactly(
            "<!-- one --> → one",
            "<!--two--> → two",
            "<!-- three\nand four --> → three\nand four",
            "<!-- five --> → five");
  }

  @Test
  void inCodeAreNone() throws ReadException {
    String source =
        """
        ```
        <!-- one -->
        ```

            <!-- two -->

        Write `<!-- three -->`.

        <pre>
        <!-- four -->
        </pre>
        """;

    assertThat(comments(Readers.markdown(), source)).isEmpty();
  }

  @Test
  void ofHtmlAreThoseTheBrowserSees() throws ReadException {
    String source =
        "<!DOCTYPE html><!-- a --><p>Five<!--b--> died.</p><script>// <!-- c -->\n</script><!--d";

    assertThat(comments(Readers.html(), source))
        .containsExactly("<!-- a --> → a", "<!--b--> → b", "<!--d → d");
  }

  @Test
  void ofAsciiDocAreLinesAndBlocks() throws ReadException {
    String source =
        """
        = Flood

        // one
        Five died.
        // two
        In all.

        ////
        three
        ////

        ----
        // four
        ----
        """;

    assertThat(comments(Readers.asciiDoc(), source))
        .containsExactly("// one → one", "// two → two", "////\nthree\n//// → three");
  }

  @Test
  void stayWithTheDocumentThatGetsADate() throws ReadException {
    Document document = Readers.markdown().read("a.md", "<!-- a -->\n");

    assertThat(document.publishedOr(java.time.LocalDate.of(2024, 8, 19)).comments())
        .extracting(Comment::text)
        .containsExactly("a");
  }
}
