package io.gainsay.read;

import io.gainsay.text.Block;
import io.gainsay.text.Document;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads AsciiDoc's usual markup line by line: title, sections, paragraphs, lists, tables,
 * quotations. Comments, attributes, listings, literal and passthrough blocks, images and directives
 * are not text. The day of publication is that of the revision line or {@code :revdate:}.
 */
final class AsciiDocReader implements DocumentReader {

  @Override
  public Document read(String name, String source) throws ReadException {
    BlockCollector blocks = new BlockCollector(source);
    FrontMatter front = FrontMatter.read(name, source, blocks);
    Walk walk = new Walk(source, blocks);
    int at = front.bodyStart();
    while (at < source.length()) {
      int end = Lines.end(source, at);
      if (Lines.isBlank(source, at, end)) {
        walk.blankLine();
      } else {
        walk.line(new AsciiDocLine(source, at, end));
      }
      at = Lines.next(source, at);
    }
    LocalDate published = front.published() != null ? front.published() : walk.published;
    walk.end();
    return blocks.document(name, published);
  }

  private static final class Walk {
    private final String source;
    private final BlockCollector blocks;
    private final AsciiDocInline inline;

    /** The line that ends the block whose lines are not text, or null outside such a block. */
    private @Nullable String hiddenUntil;

    /** Where the comment of several lines begins that is open, or -1. */
    private int commentStart = -1;

    private boolean inHeader;
    private boolean headlineSeen;

    /** The table that is open, or null. */
    private @Nullable AsciiDocTable table;

    /** The last list of block attributes, such as {@code [cols="1,2"]}, or the empty string. */
    private String attributes = "";

    private boolean inQuotation;
    private boolean inLiteral;
    private boolean inParagraph;
    private @Nullable LocalDate published;

    Walk(String source, BlockCollector blocks) {
      this.source = source;
      this.blocks = blocks;
      this.inline = new AsciiDocInline(source, blocks.text());
    }

    void blankLine() {
      if (hiddenUntil == null) {
        endParagraph();
        inHeader = false;
        inLiteral = false;
      }
    }

    void line(AsciiDocLine line) {
      if (hiddenUntil != null) {
        if (line.isDelimiter() && hiddenUntil.equals(line.trimmed())) {
          hiddenUntil = null;
          commentBlock(line.start(), line.end());
        }
      } else if (line.isComment()) {
        blocks.comment(line.start(), line.end(), line.start() + 2, line.end());
      } else if (!attribute(line) && !hidden(line) && !border(line)) {
        content(line);
      }
    }

    /** What is never closed ends with the source. */
    void end() {
      commentBlock(source.length(), source.length());
    }

    /** Ends a comment of several lines whose closing line is {@code source[start, end)}. */
    private void commentBlock(int start, int end) {
      if (commentStart >= 0) {
        blocks.comment(commentStart, end, Lines.next(source, commentStart), start);
        commentStart = -1;
      }
    }

    private boolean attribute(AsciiDocLine line) {
      int value = line.attributeValue();
      if (value >= 0 && source.startsWith(":revdate:", line.start())) {
        date(source.substring(value, line.end()));
      } else if (value >= 0 && source.startsWith(":description:", line.start())) {
        blocks.begin(Block.Kind.STANDFIRST);
        inline.append(value, line.end());
        blocks.end();
      }
      return value >= 0;
    }

    /** Lines that show nothing and end a paragraph. */
    private boolean hidden(AsciiDocLine line) {
      boolean hidden =
          (line.isBlockAttributes() && !inParagraph)
              || line.isBlockMacro()
              || line.is("+")
              || line.is("'''")
              || line.is("<<<");
      if (hidden) {
        endParagraph();
        attributes = line.isBlockAttributes() ? line.trimmed() : attributes;
      }
      return hidden;
    }

    /** A line that opens or closes a block. */
    private boolean border(AsciiDocLine line) {
      if (line.is("|===")) {
        table = table == null ? AsciiDocTable.at(line, attributes, blocks.newTable()) : null;
        attributes = "";
        endParagraph();
        return true;
      }
      if (!line.isDelimiter()) {
        return false;
      }
      attributes = "";
      endParagraph();
      switch (line.first()) {
        case '/' -> {
          hiddenUntil = line.trimmed();
          commentStart = line.start();
        }
        case '.', '+', '`' -> hiddenUntil = line.trimmed();
        case '-' -> hiddenUntil = line.is("--") ? null : line.trimmed();
        case '_' -> inQuotation = !inQuotation;
        default -> {} // Examples and sidebars: what is in them is text like any other.
      }
      return true;
    }

    private void content(AsciiDocLine line) {
      if (table != null) {
        tableLine(line, table);
      } else if (inHeader) {
        date(line.revisionDate());
      } else if (line.titleLevel() > 0 && !inParagraph) {
        title(line);
      } else if (line.isBlockTitle() && !inParagraph) {
        blocks.begin(Block.Kind.CAPTION);
        inline.append(line.start() + 1, line.end());
        endParagraph();
      } else if (line.itemText() >= 0) {
        blocks.begin(Block.Kind.LIST_ITEM);
        inParagraph = true;
        inLiteral = false;
        text(line.itemText(), line.end());
      } else {
        paragraphLine(line);
      }
    }

    private void title(AsciiDocLine line) {
      boolean headline = line.titleLevel() == 1 && !headlineSeen;
      headlineSeen |= headline;
      inHeader = headline;
      blocks.begin(headline ? Block.Kind.HEADLINE : Block.Kind.HEADING);
      inline.append(line.start() + line.titleLevel(), line.end());
      endParagraph();
    }

    private void paragraphLine(AsciiDocLine line) {
      inLiteral |= !inParagraph && (line.isIndented() || isStyled("source", "listing", "literal"));
      if (inLiteral) {
        return;
      }
      if (!inParagraph) {
        boolean quotation = inQuotation || isStyled("quote", "verse");
        blocks.begin(quotation ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH);
        inParagraph = true;
        attributes = "";
      }
      text(line.start(), line.end());
    }

    /** Whether the attributes above give one of these styles. */
    private boolean isStyled(String... styles) {
      for (String style : styles) {
        if (attributes.startsWith("[" + style)) {
          return true;
        }
      }
      return false;
    }

    private void tableLine(AsciiDocLine line, AsciiDocTable open) {
      int at = line.start();
      int bar = line.find('|', at);
      while (bar >= 0) {
        int specifier = specifierStart(at, bar);
        inline.append(at, specifier);
        blocks.begin(open.cell(source.substring(specifier, bar)));
        at = bar + 1;
        bar = line.find('|', at);
      }
      text(at, line.end());
    }

    /**
     * Where the specifier before a cell's bar begins: a span or a repetition ({@code 2+}, {@code
     * .3+}, {@code 2*}), then an alignment, then a style.
     */
    private int specifierStart(int start, int end) {
      int at = back(start, end, "adehlmsv", 1);
      at = back(start, at, "<>^.", 3);
      int factor = back(start, at, "+*", 1);
      at = factor < at ? back(start, factor, "0123456789.", 5) : at;
      return at == start || TextBuilder.isSpace(source.charAt(at - 1)) ? at : end;
    }

    private int back(int start, int end, String characters, int most) {
      int at = end;
      while (at > start && end - at < most && characters.indexOf(source.charAt(at - 1)) >= 0) {
        at--;
      }
      return at;
    }

    private void text(int start, int end) {
      inline.append(start, end);
      blocks.text().space(end);
    }

    private void endParagraph() {
      blocks.end();
      inParagraph = false;
      if (table != null) {
        blocks.begin(Block.Kind.TABLE_CELL, table.current());
      }
    }

    private void date(String text) {
      LocalDate date = PublicationDates.parse(text);
      published = date != null ? date : published;
    }
  }
}
