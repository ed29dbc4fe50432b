package io.gainsay.read;

import static io.gainsay.read.DocxBuilder.paragraph;
import static io.gainsay.read.DocxBuilder.row;
import static io.gainsay.read.DocxBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gainsay.text.Document;
import io.gainsay.text.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  private static Document read(DocxBuilder docx) throws ReadException {
    return Readers.read("a.docx", docx.bytes());
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream().map(b -> b.kind() + " " + b.text().text()).toList();
  }

  @Test
  void tellsKindsOfBlocksApartByTheNamesOfStyles() throws ReadException {
    Document document =
        read(
            DocxBuilder.body(
                    paragraph("Titel", "The flood")
                        + paragraph("Untertitel", "Five dead")
                        + paragraph("berschrift1", "The toll")
                        + paragraph("  Five people\u00A0\tdied. ")
                        + "<w:p><w:pPr><w:numPr/></w:pPr>"
                        + run("one")
                        + "</w:p>"
                        + paragraph("Zitat2", "He said five.")
                        + paragraph("Beschriftung", "By town")
                        + paragraph("Code", "int five = 5;")
                        + "<w:p/>")
                .styles(
                    "Titel",
                    "Title",
                    "",
                    "Untertitel",
                    "Subtitle",
                    "",
                    "berschrift1",
                    "heading 1",
                    "",
                    "Zitat",
                    "Quote",
                    "",
                    "Zitat2",
                    "Zitat zwei",
                    "Zitat",
                    "Beschriftung",
                    "caption",
                    "",
                    "Code",
                    "HTML Preformatted",
                    ""));

    assertThat(blocks(document))
        .containsExactly(
            "HEADLINE The flood",
            "STANDFIRST Five dead",
            "HEADING The toll",
            "PARAGRAPH Five people died.",
            "LIST_ITEM one",
            "QUOTATION He said five.",
            "CAPTION By town");
    assertThat(document.source())
        .isEqualTo(
            "The flood\n\nFive dead\n\nThe toll\n\nFive people died.\n\none\n\nHe said five."
                + "\n\nBy town");
  }

  @Test
  void leavesOutWhatTheReaderOfThePageDoesNotSee() throws ReadException {
    String body =
        "<w:p>"
            + run("Five ")
            + "<w:del>"
            + run("six ")
            + "</w:del>"
            + "<w:ins>"
            + run("people ")
            + "</w:ins>"
            + "<w:r><w:rPr><w:strike/></w:rPr><w:t>seven </w:t></w:r>"
            + "<w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>have</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>eight</w:t></w:r>"
            + "<w:r><w:instrText>PAGE 9</w:instrText></w:r>"
            + "<w:r><w:br/><w:t>di</w:t><w:noBreakHyphen/><w:t>ed</w:t></w:r>"
            + "<mc:AlternateContent><mc:Fallback>"
            + run("ten")
            + "</mc:Fallback>"
            + "</mc:AlternateContent>"
            + "</w:p>";

    assertThat(blocks(read(DocxBuilder.body(body))))
        .containsExactly("PARAGRAPH Five people have di-ed");
  }

  @Test
  void readsNotesAtTheEnd() throws ReadException {
    Document document =
        read(
            DocxBuilder.body(
                    "<w:p>"
                        + run("Five died.")
                        + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>")
                .footnotes(
                    "<w:footnote w:type='separator'>"
                        + paragraph("line")
                        + "</w:footnote>"
                        + "<w:footnote w:id='1'>"
                        + paragraph("Police said four.")
                        + "</w:footnote>"));

    assertThat(blocks(document))
        .containsExactly("PARAGRAPH Five died.", "PARAGRAPH Police said four.");
  }

  @Test
  void readsTablesWithTheirRowsAndColumns() throws ReadException {
    String body =
        "<w:tbl>"
            + row(true, "Town", "Dead", "Hurt")
            + row(false, "Aro", "5", "12")
            + "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
            + paragraph("Bex")
            + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
            + paragraph("7")
            + "</w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>"
            + paragraph("8")
            + "</w:tc></w:tr>"
            + "</w:tbl>"
            + paragraph("The end.");
    Document document = read(DocxBuilder.body(body));
    Table table = Table.of(document).get(0);

    assertThat(document.source()).isEqualTo("Town\tDead\tHurt\nAro\t5\t12\nBex\t7\n8\n\nThe end.");
    assertThat(table.data())
        .extracting(
            cell ->
                text(document, List.of(cell))
                    + text(document, table.rowHeaders(cell))
                    + text(document, table.columnHeaders(cell)))
        .containsExactly(
            "[5][Aro][Dead]", "[12][Aro][Hurt]", "[7][Bex][Dead, Hurt]", "[8][Bex][Dead]");
  }

  private static String text(Document document, List<Table.Cell> cells) {
    return cells.stream()
        .map(cell -> document.blocks().get(cell.block()).text().text())
        .toList()
        .toString();
  }

  @Test
  void takesTheDayOfCreationAndTheTitleIfTheTextHasNone() throws ReadException {
    DocxBuilder untitled = DocxBuilder.body(paragraph("Five died."));
    DocxBuilder titled = DocxBuilder.body(paragraph("T", "The flood")).styles("T", "Title", "");

    Document document = read(untitled.properties(" A flood ", "2024-08-19T10:00:00Z"));

    assertThat(blocks(document)).containsExactly("HEADLINE A flood", "PARAGRAPH Five died.");
    assertThat(document.published()).contains(LocalDate.of(2024, 8, 19));
    assertThat(blocks(read(titled.properties("Template", "?"))))
        .containsExactly("HEADLINE The flood");
  }

  @Test
  void findsPartsByTheirRelations() throws ReadException {
    String relation = "<Relationships><Relationship Type='urn:x/%s' Target='%s'/></Relationships>";
    DocxBuilder docx =
        DocxBuilder.body(paragraph("Five died."))
            .part("_rels/.rels", relation.formatted("officeDocument", "/word/document2.xml"))
            .part("word/_rels/document2.xml.rels", relation.formatted("footnotes", "notes.xml"))
            .part(
                "word/document2.xml",
                "<w:p xmlns:w='urn:wordprocessingml/x'>" + run("Six.") + "</w:p>")
            .part(
                "word/notes.xml",
                "<w:p xmlns:w='urn:wordprocessingml/x'>" + run("Seven.") + "</w:p>");

    assertThat(blocks(read(docx))).containsExactly("PARAGRAPH Six.", "PARAGRAPH Seven.");
  }

  @Test
  void refusesWhatIsNoWordDocument() {
    byte[] whole = DocxBuilder.body(paragraph("Five died.".repeat(100))).bytes();

    assertRefused(new byte[0], "not a Word document: no zip archive");
    assertRefused("Five.".getBytes(StandardCharsets.UTF_8), "not a Word document: no zip archive");
    assertRefused(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
        "an old or encrypted Word document; save it as .docx without a password");
    assertRefused(
        new DocxBuilder().part("a.xml", "<a/>").bytes(),
        "not a Word document: it has no part word/document.xml");
    assertThatThrownBy(() -> Readers.read("a.docx", Arrays.copyOf(whole, 80)))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("a.docx: a damaged Word document: ");
    assertThatThrownBy(() -> read(new DocxBuilder().part("word/document.xml", "<w:p>")))
        .hasMessageStartingWith("a.docx: word/document.xml is not valid XML: ");
  }

  @Test
  void unpacksNoBomb() {
    byte[] zeros = new byte[16 << 20];
    DocxBuilder pictures = DocxBuilder.body(paragraph("Five."));
    for (int i = 0; i < 20; i++) {
      pictures.part("word/media/" + i + ".png", zeros);
    }
    DocxBuilder xml = new DocxBuilder();
    for (int i = 0; i < 3; i++) {
      xml.part("word/" + i + ".xml", zeros);
    }
    DocxBuilder parts = DocxBuilder.body(paragraph("Five."));
    for (int i = 0; i < 10_001; i++) {
      parts.part("p" + i, new byte[0]);
    }

    assertRefused(pictures.bytes(), "unpacks to more than any Word document; not read");
    assertRefused(xml.bytes(), "unpacks to more than any Word document; not read");
    assertRefused(parts.bytes(), "has more than 10,000 parts; no Word document, not read");
  }

  @Test
  void expandsNoEntities() {
    String laughs = "<!DOCTYPE w:p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><w:p>&b;</w:p>";
    String outside = "<!DOCTYPE w:p SYSTEM 'file:///etc/passwd'><w:p/>";

    for (String xml : List.of(laughs, outside)) {
      assertRefused(
          new DocxBuilder().part("word/document.xml", xml).bytes(),
          "word/document.xml has a document type, as none may; not read");
    }
  }

  @Test
  void followsNoNestingToTheEnd() {
    String deep = "<w:p>".repeat(100_000) + "</w:p>".repeat(100_000);

    assertRefused(DocxBuilder.body(deep).bytes(), "word/document.xml is nested too deep; not read");
  }

  @Test
  void takesNoLongerForATableOfAThousandRowsThatIsMergedThroughout() throws Exception {
    String rows =
        ("<w:tr><w:tc><w:tcPr><w:gridSpan w:val='9999'/><w:vMerge/></w:tcPr>"
                + paragraph("5")
                + "</w:tc></w:tr>")
            .repeat(1_000);
    Callable<Document> reading = () -> read(DocxBuilder.body("<w:tbl>" + rows + "</w:tbl>"));

    assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), reading::call).blocks())
        .hasSize(1_000);
  }

  private static void assertRefused(byte[] file, String problem) {
    assertThatThrownBy(() -> Readers.read("a.docx", file))
        .isInstanceOf(ReadException.class)
        .hasMessage("a.docx: " + problem);
  }
}
