package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static List<String> blocks(String source) throws ReadException {
    return Reading.blocks(Readers.html(), source);
  }

  private static Document read(String source) throws ReadException {
    return Readers.html().read("a.html", source);
  }

  @Test
  void tellsKindsOfBlocksApart() throws ReadException {
    String source =
        """
        <!DOCTYPE html><html><head><title>Flood &amp; storm</title></head><body>
        <h1>Flood</h1><h2>The toll</h2>
        <p>Five <b>peo</b>ple
          died.<p>Two live.
        <ul><li>one<ul><li>nested</ul><li>two</ul>
        <figure><img alt="9"><figcaption>The river</figcaption></figure>
        <table><tr><th>Town<td>5</table>
        <blockquote><p>He said five.</p></blockquote>
        <div>before<p>inside</p>after</div>
        """;

    assertThat(blocks(source))
        .containsExactly(
            "HEADLINE Flood & storm",
            "HEADLINE Flood",
            "HEADING The toll",
            "PARAGRAPH Five people died.",
            "PARAGRAPH Two live.",
            "LIST_ITEM one",
            "LIST_ITEM nested",
            "LIST_ITEM two",
            "CAPTION The river",
            "TABLE_CELL Town",
            "TABLE_CELL 5",
            "QUOTATION He said five.",
            "PARAGRAPH before",
            "PARAGRAPH inside",
            "PARAGRAPH after");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>5</script>",
        "<style>5</style>",
        "<nav>5</nav>",
        "<!-- 5 -->",
        "<del>5</del>",
        "<pre>5</pre>",
        "<span hidden>5</span>",
        "<span aria-hidden=true>5</span>",
        "<span style='color:red; display: none'>5</span>",
        "<sup><a href=#n>5</a></sup>",
        "<sup>[5]</sup>",
        "<template>5</template>",
        "<svg><title>5</title></svg>"
      })
  void leavesOutWhatIsNotShown(String hidden) throws ReadException {
    assertThat(blocks("<p>Before" + hidden + " after.</p>").stream().reduce("", String::concat))
        .contains("Before")
        .contains("after.")
        .doesNotContain("5");
  }

  @Test
  void readsLineBreaksAsSpacesAndTwoAsTheEndOfAParagraph() throws ReadException {
    assertThat(blocks("a<br>b<br/> <br>c")).containsExactly("PARAGRAPH a b", "PARAGRAPH c");
  }

  @Test
  void quotesTheSourceOfEveryWord() throws ReadException {
    Document document =
        read("<p>Fi&shy;ve&nbsp;<b>d</b>ied &#x1F600; 😀 A&B &notit; &eacute\r\nend <q>no</q></p>");

    assertThat(Reading.source(document, "Five died")).isEqualTo("Fi&shy;ve&nbsp;<b>d</b>ied");
    assertThat(Reading.source(document, "😀 😀 A&B")).isEqualTo("&#x1F600; 😀 A&B");
    assertThat(Reading.source(document, "¬it; é")).isEqualTo("&notit; &eacute");
    assertThat(Reading.source(document, "end")).isEqualTo("end");
    assertThat(Reading.source(document, "“no”")).isEqualTo("<q>no</q>");
  }

  @Test
  void keepsTheOrderOfTheSourceForMisplacedText() throws ReadException {
    assertThat(blocks("<table>stray<tr><td>1</td></tr>late</table>end"))
        .containsExactly("PARAGRAPH stray", "TABLE_CELL 1", "PARAGRAPH late", "PARAGRAPH end");
  }

  @Test
  void takesHeadlineAndDateFromJsonLd() throws ReadException {
    Document document =
        read(
            "<script"
                + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Flood"
                + " \\\"Ana\\\" kills 5\",\"datePublished\":\"2024-08-19T10:00Z\"}]}</script><time"
                + " datetime='2020-01-01'>x</time><p>Text.</p>");

    assertThat(document.published()).contains(LocalDate.of(2024, 8, 19));
    assertThat(Reading.source(document, "Flood \"Ana\" kills 5"))
        .isEqualTo("Flood \\\"Ana\\\" kills 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-08-19T10:00:00+02:00'>",
        "<time datetime='2024-08-19 10:00'>Monday</time>",
        "<p>By Jane Roe, <time datetime='2024-08-19'>today</time></p>",
        "<p><time datetime='soon'>x</time><time pubdate datetime='2024-08-19'>x</time></p>",
        "<script type=application/ld+json>{broken</script><time datetime=2024-08-19>x</time>",
        "---\ndate: 2024-08-19\n---\n<time datetime='2020-01-01'>x</time>"
      })
  void findsTheDayOfPublication(String source) throws ReadException {
    assertThat(read(source).published()).contains(LocalDate.of(2024, 8, 19));
  }

  @Test
  void doesNotTakeADateInTheStoryForTheDayOfPublication() throws ReadException {
    String story = "The town was founded long ago and has seen many a flood since then. ".repeat(3);

    assertThat(read("<p>" + story + "<time datetime='1969-07-20'>1969</time></p>").published())
        .isEmpty();
  }

  @Test
  void readsTheDescription() throws ReadException {
    Document document =
        Readers.html()
            .read(
                "a.html",
                "<title>Flood</title><meta content=\"Five &amp; six\ndead\" name=description>"
                    + "<meta name=description content=Other><p>Text.");

    assertThat(document.blocks())
        .extracting(block -> block.kind() + " " + block.text().text())
        .containsExactly("HEADLINE Flood", "STANDFIRST Five & six dead", "PARAGRAPH Text.");
    assertThat(Reading.source(document, "Five & six")).isEqualTo("Five &amp; six");
  }
}
