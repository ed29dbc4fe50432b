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
      walk.line(at, Lines.end(source, at));
      at = Lines.next(source, at);
    }
    LocalDate published = front.published() != null ? front.published() : walk.published;
    return new Document(name, source, blocks.blocks(), published);
  }

  private static final class Walk {
    private final String source;
    private final BlockCollector blocks;
    private final AsciiDocInline inline;

    /** The line that ends the block whose lines are not text, or null outside such a block. */
    private @Nullable String hiddenUntil;

    private boolean inHeader;
    private boolean headlineSeen;
    private boolean inTable;
    private boolean inQuotation;
    private boolean inLiteral;
    private boolean inParagraph;
    private @Nullable LocalDate published;

    Walk(String source, BlockCollector blocks) {
      this.source = source;
      this.blocks = blocks;
      this.inline = new AsciiDocInline(source, blocks.text());
    }

    void line(int start, int end) {
      if (hiddenUntil != null) {
        if (isDelimiter(start, end) && hiddenUntil.equals(trimmed(start, end))) {
          hiddenUntil = null;
        }
      } else if (Lines.isBlank(source, start, end)) {
        endParagraph();
        inHeader = false;
        inLiteral = false;
      } else if (!isDirective(start, end) && !delimiter(start, end)) {
        content(start, end);
      }
    }

    private void content(int start, int end) {
      if (inTable) {
        tableLine(start, end);
      } else if (inHeader) {
        date(revisionDate(start, end));
      } else if (!heading(start, end) && !caption(start, end) && !listItem(start, end)) {
        paragraphLine(start, end);
      }
    }

    /** Comments, attributes, block attributes and block macros: lines that show nothing. */
    private boolean isDirective(int start, int end) {
      char first = source.charAt(start);
      if (first == ':') {
        int close = find(':', start + 1, end);
        boolean attribute = close > start + 1 && isName(start + 1, close);
        if (attribute && source.startsWith("revdate", start + 1)) {
          date(source.substring(close + 1, end));
        }
        return attribute;
      }
      boolean comment = source.startsWith("//", start) && !source.startsWith("///", start);
      if (comment) {
        return true;
      }
      boolean bracketed = source.charAt(end - 1) == ']';
      boolean hidden =
          (first == '[' && bracketed && !inParagraph)
              || (bracketed && isBlockMacro(start, end))
              || trimmedEquals(start, end, "+")
              || trimmedEquals(start, end, "'''")
              || trimmedEquals(start, end, "<<<");
      if (hidden) {
        endParagraph();
      }
      return hidden;
    }

    private boolean isBlockMacro(int start, int end) {
      int colon = find(':', start, end);
      return colon > start
          && isName(start, colon)
          && source.startsWith("::", colon)
          && find('[', colon, end) > 0
          && colon + 2 < end
          && !TextBuilder.isSpace(source.charAt(colon + 2));
    }

    /** A line that opens or closes a block. */
    private boolean delimiter(int start, int end) {
      if (trimmedEquals(start, end, "|===")) {
        inTable = !inTable;
        endParagraph();
        return true;
      }
      if (!isDelimiter(start, end)) {
        return false;
      }
      endParagraph();
      switch (source.charAt(start)) {
        case '/', '.', '+', '`' -> hiddenUntil = trimmed(start, end);
        case '-' -> {
          boolean open = trimmedEquals(start, end, "--");
          hiddenUntil = open ? null : trimmed(start, end);
        }
        case '_' -> inQuotation = !inQuotation;
        default -> {}
      }
      return true;
    }

    /** Four or more of one sign, or an open block's two hyphens. */
    private boolean isDelimiter(int start, int end) {
      char mark = source.charAt(start);
      if ("/-.+=*_`".indexOf(mark) < 0) {
        return false;
      }
      int at = start;
      while (at < end && source.charAt(at) == mark) {
        at++;
      }
      int length = at - start;
      boolean enough = length >= 4 || (mark == '-' && length == 2) || (mark == '`' && length == 3);
      return enough && Lines.isBlank(source, at, end);
    }

    private boolean heading(int start, int end) {
      int level = count('=', start, end);
      int text = start + level;
      if (inParagraph || level == 0 || text >= end || source.charAt(text) != ' ') {
        return false;
      }
      boolean headline = level == 1 && !headlineSeen;
      headlineSeen |= headline;
      inHeader = headline;
      blocks.begin(headline ? Block.Kind.HEADLINE : Block.Kind.HEADING);
      inline.append(text, end);
      endParagraph();
      return true;
    }

    private boolean caption(int start, int end) {
      boolean caption =
          !inParagraph
              && source.charAt(start) == '.'
              && start + 1 < end
              && source.charAt(start + 1) != '.'
              && !TextBuilder.isSpace(source.charAt(start + 1));
      if (caption) {
        blocks.begin(Block.Kind.CAPTION);
        inline.append(start + 1, end);
        endParagraph();
      }
      return caption;
    }

    private boolean listItem(int start, int end) {
      int mark = Lines.afterSpace(source, start, end);
      int text = mark;
      for (char sign : new char[] {'*', '-', '.'}) {
        text = Math.max(text, mark + count(sign, mark, end));
      }
      if (text == mark) {
        text = numberEnd(mark, end);
      }
      boolean item = text > mark && text < end && source.charAt(text) == ' ';
      if (item) {
        blocks.begin(Block.Kind.LIST_ITEM);
        inParagraph = true;
        inLiteral = false;
        inline.append(text, end);
        blocks.text().space(end);
      }
      return item;
    }

    /** The end of {@code 1.}, or {@code start}. */
    private int numberEnd(int start, int end) {
      int at = start;
      while (at < end && at < start + 4 && Character.isDigit(source.charAt(at))) {
        at++;
      }
      return at > start && at < end && source.charAt(at) == '.' ? at + 1 : start;
    }

    private void paragraphLine(int start, int end) {
      boolean indented = TextBuilder.isSpace(source.charAt(start));
      inLiteral |= indented && !inParagraph;
      if (inLiteral) {
        return;
      }
      if (!inParagraph) {
        blocks.begin(inQuotation ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH);
        inParagraph = true;
      }
      inline.append(start, end);
      blocks.text().space(end);
    }

    private void tableLine(int start, int end) {
      int at = start;
      while (at < end) {
        int bar = find('|', at, end);
        int cellEnd = bar < 0 ? end : bar;
        inline.append(at, bar < 0 ? end : specifierStart(at, cellEnd));
        if (bar >= 0) {
          blocks.begin(Block.Kind.TABLE_CELL);
        }
        at = cellEnd + 1;
      }
      blocks.text().space(end);
    }

    /** Where the specifier before a cell's bar ({@code 2+}, {@code .3+^s}) begins. */
    private int specifierStart(int start, int end) {
      int at = end;
      while (at > start && "0123456789.+*<>^adehlmsv".indexOf(source.charAt(at - 1)) >= 0) {
        at--;
      }
      return at == start || TextBuilder.isSpace(source.charAt(at - 1)) ? at : end;
    }

    private void endParagraph() {
      blocks.end();
      inParagraph = false;
      if (inTable) {
        blocks.begin(Block.Kind.TABLE_CELL);
      }
    }

    /** What stands for the date in {@code v1.0, 2024-08-19: remark}. */
    private String revisionDate(int start, int end) {
      int comma = find(',', start, end);
      int from = comma < 0 ? start : comma + 1;
      int colon = find(':', from, end);
      return source.substring(from, colon < 0 ? end : colon);
    }

    private void date(String text) {
      LocalDate date = PublicationDates.parse(text);
      published = date != null ? date : published;
    }

    private boolean isName(int start, int end) {
      for (int i = start; i < end; i++) {
        char c = source.charAt(i);
        if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '!') {
          return false;
        }
      }
      return true;
    }

    private int count(char sign, int start, int end) {
      int at = start;
      while (at < end && source.charAt(at) == sign) {
        at++;
      }
      return at - start;
    }

    private int find(char sign, int start, int end) {
      for (int i = start; i < end; i++) {
        if (source.charAt(i) == sign) {
          return i;
        }
      }
      return -1;
    }

    private boolean trimmedEquals(int start, int end, String text) {
      return source.startsWith(text, start)
          && start + text.length() <= end
          && Lines.isBlank(source, start + text.length(), end);
    }

    private String trimmed(int start, int end) {
      return source.substring(start, end).strip();
    }
  }
}
