package io.gainsay.read;

import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Block.Kind;
import io.gainsay.text.Span;
import io.gainsay.text.TableCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of a Word document's parts. What is deleted, struck out or hidden, the marks of
 * notes and the codes of fields are left out; text boxes come before the paragraph they stand in.
 */
final class DocxText implements DocxPart.Handler {

  private static final String WORD = "wordprocessingml/";

  private final DocxStyles styles;
  private final DocxTables tables = new DocxTables();
  private final StringBuilder source = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private boolean headlineSeen;

  /** How many elements are open inside the outermost one that is left out. */
  private int leftOut;

  /** Whether the characters to come are text. */
  private boolean inText;

  DocxText(DocxStyles styles) {
    this.styles = styles;
  }

  private record Piece(Kind kind, Span span, @Nullable TableCell cell) {}

  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    String style = "";
    boolean listed;
    boolean hiddenRun;
  }

  @Override
  public void start(String element, XMLStreamReader xml) {
    if (leftOut > 0 || isLeftOut(element, xml)) {
      leftOut++;
      return;
    }
    String namespace = xml.getNamespaceURI();
    if (namespace == null || !namespace.contains(WORD)) {
      return;
    }
    tables.start(element, xml);
    if (element.equals("p")) {
      open.push(new Paragraph());
    }
    Paragraph paragraph = open.peek();
    if (paragraph != null) {
      start(element, xml, paragraph);
    }
  }

  private void start(String element, XMLStreamReader xml, Paragraph paragraph) {
    switch (element) {
      case "pStyle" -> paragraph.style = DocxPart.value(xml);
      case "numPr" -> paragraph.listed = true;
      case "r" -> paragraph.hiddenRun = false;
      case "strike", "dstrike", "vanish" -> paragraph.hiddenRun |= DocxPart.isOn(xml);
      case "t" -> inText = !paragraph.hiddenRun;
      case "tab", "br", "cr", "ptab" -> paragraph.text.append(' ');
      case "noBreakHyphen" -> paragraph.text.append('-');
      default -> {}
    }
  }

  /**
   * Whether an element is no text: deletions, what older programs are to show instead of a drawing,
   * and the lines that part notes from the text.
   */
  private static boolean isLeftOut(String element, XMLStreamReader xml) {
    String type = DocxPart.attribute(xml, "type");
    return switch (element) {
      case "del", "moveFrom", "Fallback", "instrText", "pPrChange", "rPrChange" -> true;
      case "footnote", "endnote" -> type != null && !type.equals("normal");
      default -> false;
    };
  }

  @Override
  public void text(String text) {
    Paragraph paragraph = open.peek();
    if (inText && leftOut == 0 && paragraph != null) {
      paragraph.text.append(text);
    }
  }

  @Override
  public void end(String element) {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    if (element.equals("t")) {
      inText = false;
    } else if (element.equals("p") && !open.isEmpty()) {
      add(open.pop());
    }
    tables.end(element);
  }

  private void add(Paragraph paragraph) {
    TableCell cell = tables.cell();
    String text = TextBuilder.visible(paragraph.text.toString()).strip();
    if (!text.isEmpty() && !styles.isCode(paragraph.style)) {
      add(cell == null ? kind(paragraph) : Kind.TABLE_CELL, text, cell);
    }
  }

  private void add(Kind kind, String text, @Nullable TableCell cell) {
    if (!pieces.isEmpty()) {
      source.append(separator(pieces.get(pieces.size() - 1).cell, cell));
    }
    int start = source.length();
    source.append(text);
    pieces.add(new Piece(kind, new Span(start, source.length()), cell));
  }

  private Kind kind(Paragraph paragraph) {
    Kind styled = styles.kind(paragraph.style);
    boolean headline =
        styled == Kind.HEADLINE || styles.isFirstHeading(paragraph.style) && pieces.isEmpty();
    if (headline) {
      boolean first = !headlineSeen;
      headlineSeen = true;
      return first ? Kind.HEADLINE : Kind.HEADING;
    }
    if (styled != null && styled != Kind.LIST_ITEM) {
      return styled;
    }
    return paragraph.listed || styled == Kind.LIST_ITEM ? Kind.LIST_ITEM : Kind.PARAGRAPH;
  }

  /** Cells of a row stand in a line, as in a text file of a table; all else is parted by a line. */
  private static String separator(@Nullable TableCell last, @Nullable TableCell next) {
    if (last == null || next == null || last.table() != next.table()) {
      return "\n\n";
    }
    return last.row() == next.row() && last.column() != next.column() ? "\t" : "\n";
  }

  /** Whether the text itself has a headline. */
  boolean hasHeadline() {
    return headlineSeen;
  }

  /** Puts a headline before the text. */
  void prependHeadline(String headline) {
    String text = TextBuilder.visible(headline).strip();
    if (text.isEmpty()) {
      return;
    }
    int shift = text.length() + 2;
    source.insert(0, text + "\n\n");
    pieces.replaceAll(piece -> new Piece(piece.kind, piece.span.shift(shift), piece.cell));
    pieces.add(0, new Piece(Kind.HEADLINE, new Span(0, text.length()), null));
  }

  /** All the text, to which the offsets of the blocks refer. */
  String source() {
    return source.toString();
  }

  List<Block> blocks() {
    String all = source();
    return pieces.stream()
        .map(
            piece ->
                new Block(
                    piece.kind,
                    Addresses.leftOutOf(AlignedText.verbatim(all, piece.span)),
                    piece.cell == null ? null : tables.whole(piece.cell)))
        .filter(block -> !block.text().text().isEmpty())
        .toList();
  }
}
