package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Block;
import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every reader and every source, however broken. */
class ReaderProperties {

  private static final List<String> MARKUP =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " ",
          "    ",
          "\t",
          "---\n",
          "# ",
          "## ",
          "= ",
          "== ",
          "===\n",
          "*",
          "**",
          "_",
          "`",
          "```\n",
          "~~",
          "> ",
          "- ",
          "• ",
          "1. ",
          "[",
          "](",
          ")",
          "![",
          "[^1]",
          "[^1]: ",
          "|",
          "|-|-|\n",
          "\\",
          "\\|",
          "{",
          "}",
          "{{< ",
          "http://a/",
          "www.",
          "@b.c",
          " >}}",
          "{% comment %}",
          "{% endcomment %}",
          "{/*",
          "*/}",
          "<B c={",
          "import {",
          "&amp;",
          "&nbsp;",
          "&#x1F600;",
          "&#0;",
          "&notit",
          "&",
          "<",
          ">",
          "<p>",
          "</p>",
          "<div>",
          "<table>",
          "<td>",
          "<li>",
          "<b>",
          "</b>",
          "<br>",
          "<q>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<title>",
          "<meta name=description content='",
          "'>",
          "<h1>",
          "<sup>",
          "<a href=x>",
          "////\n",
          "----\n",
          "|===\n",
          "//",
          ":a: b\n",
          "link:x[",
          "]",
          "<<",
          ">>",
          "{a}",
          "title: x\n",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "😀",
          "é",
          "e\u0301",
          "\uD83D",
          "\uDE00",
          "\uFEFF",
          "\u2028",
          "\0",
          ".");

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> markup = Arbitraries.of(MARKUP);
    Arbitrary<String> words = Arbitraries.strings().alpha().numeric().ofMaxLength(6);
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(3);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, markup),
            net.jqwik.api.Tuple.of(4, words),
            net.jqwik.api.Tuple.of(1, anything))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<DocumentReader> readers() {
    return Arbitraries.of(
        Readers.plainText(), Readers.markdown(), Readers.mdx(), Readers.html(), Readers.asciiDoc());
  }

  @Property(tries = 4000, seed = "20231007")
  void blocksAreInReadingOrderAndDoNotOverlap(
      @ForAll("readers") DocumentReader reader, @ForAll("soup") String source)
      throws ReadException {
    int end = 0;
    for (Block block : read(reader, source).blocks()) {
      Span place = Reading.place(block);
      assertThat(place.start()).isGreaterThanOrEqualTo(end);
      end = place.end();
    }
  }

  @Property(tries = 4000, seed = "20231012")
  void commentsQuoteTheSourceAndAreNoWords(
      @ForAll("readers") DocumentReader reader, @ForAll("soup") String source)
      throws ReadException {
    Document document = read(reader, source);
    List<Span> words = Reading.words(document).stream().map(Reading.Word::place).toList();
    int end = 0;
    for (Comment comment : document.comments()) {
      assertThat(comment.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(comment.span().of(source)).contains(comment.text());
      assertThat(words) // A comment may part a word.
          .noneMatch(word -> word.overlaps(comment.span()) && !word.contains(comment.span()));
      end = comment.span().end();
    }
  }

  @Property(tries = 4000, seed = "20231008")
  void blocksHaveTextWithSingleSpacesInside(
      @ForAll("readers") DocumentReader reader, @ForAll("soup") String source)
      throws ReadException {
    for (Block block : read(reader, source).blocks()) {
      String text = block.text().text();
      assertThat(text).isNotEmpty().isEqualTo(text.strip()).doesNotContain("  ", "\n", "\r", "\t");
    }
  }

  @Property(tries = 4000, seed = "20231009")
  void wordsQuoteTheSource(@ForAll("readers") DocumentReader reader, @ForAll("soup") String source)
      throws ReadException {
    for (Reading.Word word : Reading.words(read(reader, source))) {
      if (!hasMarkup(word.source()) && !hasAddress(word.source())) {
        assertThat(visible(word.source())).isEqualTo(word.text());
      }
    }
  }

  @Property(tries = 2000, seed = "20231010")
  void everyWordOfPlainTextIsReadAsItStands(@ForAll("soup") String source) throws ReadException {
    for (Reading.Word word : Reading.words(read(Readers.plainText(), source))) {
      if (!hasAddress(word.source())) {
        assertThat(visible(word.source())).isEqualTo(word.text());
      }
    }
  }

  @Property(tries = 2000, seed = "20231011")
  void readingIsDeterministic(
      @ForAll("readers") DocumentReader reader, @ForAll("soup") String source)
      throws ReadException {
    assertThat(Reading.words(read(reader, source))).isEqualTo(Reading.words(read(reader, source)));
  }

  /** Broken front matter is refused, which is no failure. */
  private static Document read(DocumentReader reader, String source) throws ReadException {
    try {
      return reader.read("soup", source);
    } catch (ReadException e) {
      assertThat(e.line()).isPresent();
      return new Document("soup", source, List.of(), null);
    }
  }

  private static boolean hasAddress(String source) {
    return source.contains("://") || source.contains("www.") || source.contains("@");
  }

  private static boolean hasMarkup(String source) {
    return source.chars().anyMatch(c -> "\\&<>*_`~[]|#+{}\"'\0\r".indexOf(c) >= 0);
  }

  private static String visible(String source) {
    return source.replaceAll("[\u00AD\uFEFF\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]", "");
  }
}
