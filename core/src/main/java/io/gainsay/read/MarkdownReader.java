package io.gainsay.read;

import io.gainsay.text.Block.Kind;
import io.gainsay.text.Document;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads CommonMark with tables, footnotes, struck-out text and YAML front matter. HTML is read as
 * {@link HtmlReader} reads it. Code blocks, images, bare links, what is struck out and the tags of
 * a template language are not text. Data dumps on which the parser would take forever are read as
 * plain text.
 */
final class MarkdownReader implements DocumentReader {

  /** Deeper nesting is noise; the parser then reads it as text. */
  private static final int DEEPEST_NESTING = 200;

  private final Dialect dialect;

  MarkdownReader(Dialect dialect) {
    this.dialect = dialect;
  }

  /** What else may stand in a Markdown file. */
  enum Dialect {
    /** The tags of template languages. */
    TEMPLATES,
    /** MDX, in which neither HTML nor indented lines are blocks of their own. */
    MDX
  }

  @Override
  public Document read(String name, String source) throws ReadException {
    BlockCollector blocks = new BlockCollector(source);
    FrontMatter front = FrontMatter.read(name, source, blocks);
    String masked = masked(source, front.bodyStart(), blocks);
    if (Pathology.isIn(masked, front.bodyStart())) {
      return Readers.plainText().read(name, source);
    }
    blocks.readFrom(masked);
    Parser parser = dialect == Dialect.MDX ? Loaded.MDX : Loaded.MARKDOWN;
    Node root = parser.parse(masked.substring(front.bodyStart()));
    new Walk(source, masked, front.bodyStart(), blocks).walk(root);
    return blocks.document(name, front.published());
  }

  private String masked(String source, int start, BlockCollector blocks) {
    Mask mask = new Mask(source);
    ForeignSyntax foreign =
        dialect == Dialect.MDX
            ? new MdxSyntax(source, start, mask, blocks)
            : new TemplateTags(source, mask, blocks);
    new CodeSkipper(source).show(start, foreign);
    return mask.text();
  }

  /** Apart, so that who reads no Markdown does not load its parser. */
  private static final class Loaded {
    private static final Parser MARKDOWN = builder().build();

    private static final Parser MDX =
        builder()
            .enabledBlockTypes(
                Set.of(
                    Heading.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class,
                    ListBlock.class,
                    BlockQuote.class))
            .build();

    private static Parser.Builder builder() {
      return Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.create(),
                  StrikethroughExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST_NESTING);
    }
  }

  /** One walk over a tree. It does not recurse: emphasis may nest as deep as the text is long. */
  private static final class Walk {
    private final String original;
    private final String source;
    private final int shift;
    private final BlockCollector blocks;
    private final EscapedText escaped;
    private final CellOffsets cell = new CellOffsets();
    private TableGrid table = new TableGrid(0);
    private boolean headlineSeen;

    /**
     * @param original the source
     * @param source its masked copy, which was parsed
     * @param shift where that begins in the source
     */
    Walk(String original, String source, int shift, BlockCollector blocks) {
      this.original = original;
      this.source = source;
      this.shift = shift;
      this.blocks = blocks;
      this.escaped = new EscapedText(source, blocks.text(), EscapedText.Syntax.MARKDOWN);
    }

    void walk(Node root) {
      Node node = root;
      while (node != null) {
        Node child = enter(node) ? node.getFirstChild() : null;
        node = child != null ? child : following(node, root);
      }
    }

    private static @Nullable Node following(Node node, Node root) {
      Node at = node;
      while (at != root && at.getNext() == null) {
        at = at.getParent();
      }
      return at == root ? null : at.getNext();
    }

    /** Takes the text of a node; false if its children are not text. */
    private boolean enter(Node node) {
      if (node instanceof Text text) {
        if (spanned(text)) {
          escaped.append(start(text), end(text), text.getLiteral());
        }
      } else if (node instanceof Heading heading) {
        blocks.begin(heading(heading));
      } else if (node instanceof Paragraph) {
        blocks.begin(paragraph(node));
      } else if (node instanceof TableBlock) {
        table = blocks.newTable();
      } else if (node instanceof TableRow) {
        table.nextRow();
      } else if (node instanceof TableCell tableCell) {
        blocks.begin(table.place(tableCell.isHeader(), 1, 1));
        if (spanned(node)) { // A row that is too short is filled with cells from nowhere.
          cell.begin(source, start(node), end(node));
        }
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        lineBreak(node);
      } else if (node instanceof HtmlInline html) {
        inlineHtml(html);
      } else if (node instanceof HtmlBlock html) {
        htmlBlock(html);
      } else if (node instanceof Code code) {
        code(code);
      } else if (node instanceof Link link) {
        return !isBare(link);
      } else {
        return !(node instanceof Image || node instanceof Strikethrough);
      }
      return true;
    }

    private Kind heading(Heading heading) {
      boolean headline = heading.getLevel() == 1 && !headlineSeen;
      headlineSeen |= headline;
      return headline ? Kind.HEADLINE : Kind.HEADING;
    }

    private Kind paragraph(Node paragraph) {
      Node parent = paragraph.getParent();
      if (parent instanceof ListItem) {
        return Kind.LIST_ITEM;
      }
      return parent instanceof BlockQuote && !TemplateTags.isAlert(original, start(parent))
          ? Kind.QUOTATION
          : Kind.PARAGRAPH;
    }

    private void inlineHtml(HtmlInline html) {
      if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
        lineBreak(html);
      } else if (html.getLiteral().startsWith("<!--") && spanned(html)) {
        blocks.htmlComments(start(html), end(html));
      }
    }

    /** In a quotation or a list the lines of a block have marks before them, which are no HTML. */
    private void htmlBlock(HtmlBlock html) {
      if (spanned(html) && html.getParent() instanceof org.commonmark.node.Document) {
        HtmlReader.readPart(source, start(html), end(html), blocks);
      } else if (spanned(html)) {
        blocks.htmlComments(start(html), end(html));
      }
    }

    private void lineBreak(Node node) {
      if (spanned(node)) {
        blocks.text().space(start(node));
      } else if (node.getPrevious() != null && spanned(node.getPrevious())) {
        blocks.text().space(end(node.getPrevious()));
      }
    }

    private void code(Code code) {
      if (!spanned(code)) {
        return;
      }
      int from = start(code);
      int to = end(code);
      while (from < to && source.charAt(from) == '`') {
        from++;
      }
      while (to > from && source.charAt(to - 1) == '`') {
        to--;
      }
      blocks.text().verbatim(from, to);
    }

    /** A link whose text is its address. */
    private static boolean isBare(Link link) {
      return link.getFirstChild() instanceof Text text
          && text.getNext() == null
          && (link.getDestination().equals(text.getLiteral())
              || link.getDestination().equals("mailto:" + text.getLiteral()));
    }

    private static boolean spanned(Node node) {
      return !node.getSourceSpans().isEmpty();
    }

    private int start(Node node) {
      return cell.toSource(shift + node.getSourceSpans().get(0).getInputIndex());
    }

    private int end(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      SourceSpan last = spans.get(spans.size() - 1);
      return cell.toSource(shift + last.getInputIndex() + last.getLength());
    }
  }
}
