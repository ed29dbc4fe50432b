package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading Word documents, however oddly their elements are put into each other. */
class DocxProperties {

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(
            "<w:p>",
            "</w:p>",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr>",
            "</w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:r>",
            "</w:r>",
            "<w:t>",
            "</w:t>",
            "<w:vMerge/>",
            "<w:vMerge w:val='restart'/>",
            "<w:gridSpan w:val='3'/>",
            "<w:del>",
            "</w:del>",
            "<w:tab/>",
            "five ",
            "\u00AD",
            " 6",
            "&#x1F600;",
            "<w:numPr/>",
            "<w:pStyle w:val='Title'/>",
            "<w:tblHeader/>")
        .list()
        .ofMaxSize(40)
        .map(DocxProperties::closed);
  }

  /** The tags that fit, and the ends of those that were left open. */
  private static String closed(List<String> pieces) {
    StringBuilder xml = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    for (String piece : pieces) {
      if (piece.startsWith("</")) {
        if (!open.isEmpty() && open.peek().equals(piece)) {
          xml.append(open.pop());
        }
      } else {
        xml.append(piece);
        if (piece.startsWith("<") && !piece.endsWith("/>")) {
          open.push("</" + piece.substring(1));
        }
      }
    }
    open.forEach(xml::append);
    return xml.toString();
  }

  @Property(tries = 2000, seed = "20231013")
  void blocksQuoteTheExtractedTextInItsOrder(@ForAll("bodies") String body) throws ReadException {
    Document document = Readers.read("a.docx", DocxBuilder.body(body).bytes());
    int end = 0;
    for (Block block : document.blocks()) {
      Span place = Reading.place(block);
      assertThat(place.start()).isGreaterThanOrEqualTo(end);
      assertThat(place.of(document.source())).isEqualTo(block.text().text());
      assertThat(block.text().text())
          .doesNotContain("  ", "\t", "\n")
          .isEqualTo(block.text().text().strip());
      end = place.end();
    }
  }
}
