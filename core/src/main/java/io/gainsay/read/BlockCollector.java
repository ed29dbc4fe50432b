package io.gainsay.read;

import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import io.gainsay.text.TableCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects blocks in reading order and comments; blocks without any text are left out. */
final class BlockCollector {

  private final String source;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private TextBuilder text;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private @Nullable TableCell cell;
  private int tables;

  BlockCollector(String source) {
    this.source = source;
    text = new TextBuilder(source);
  }

  /** Takes the text of blocks from a masked copy of the source from now on. */
  void readFrom(String masked) {
    end();
    text = new TextBuilder(masked);
  }

  /** Ends the block before and begins one of the given kind, in no table. */
  void begin(Block.Kind next) {
    begin(next, null);
  }

  /** Ends the block before and begins a cell. */
  void begin(TableCell place) {
    begin(Block.Kind.TABLE_CELL, place);
  }

  /**
   * Ends the block before and begins one of the given kind.
   *
   * @param place the cell in which it stands, or null if in none
   */
  void begin(Block.Kind next, @Nullable TableCell place) {
    end();
    kind = next;
    cell = place;
  }

  /** The places of cells of a new table. */
  TableGrid newTable() {
    return new TableGrid(tables++);
  }

  /** The text of the block that is open. */
  TextBuilder text() {
    return text;
  }

  void end() {
    AlignedText collected = Addresses.leftOutOf(text.take());
    if (!collected.text().isEmpty()) {
      blocks.add(new Block(kind, collected, cell));
    }
  }

  /** A comment that is {@code source[start, end)} and has its text in {@code [from, to)}. */
  void comment(int start, int end, int from, int to) {
    comments.add(new Comment(new Span(start, end), source.substring(from, to).strip()));
  }

  /** Each {@code <!-- … -->} in {@code source[start, end)}; one that is not closed ends there. */
  void htmlComments(int start, int end) {
    String html = source.substring(start, end);
    int at = html.indexOf("<!--");
    while (at >= 0) {
      int close = html.indexOf("-->", at + 2);
      int after = close < 0 ? html.length() : close + 3;
      int textEnd = close < 0 ? html.length() : close;
      int textStart = Math.min(at + 4, textEnd); // "<!-->" is a whole comment.
      comment(start + at, start + after, start + textStart, start + textEnd);
      at = html.indexOf("<!--", after);
    }
  }

  /** The document of all that was collected; ends the open block. */
  Document document(String name, @Nullable LocalDate published) {
    end();
    comments.sort(Comparator.comparing(Comment::span));
    return new Document(name, source, blocks, comments, published);
  }
}
