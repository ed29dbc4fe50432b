package io.gainsay.read;

import io.gainsay.text.Block.Kind;
import io.gainsay.text.Document;
import io.gainsay.text.TableCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML as browsers read it. Scripts, styles, navigation, forms, code, deleted and hidden
 * elements are not text. The day of publication comes from {@link HtmlMetadata}.
 */
final class HtmlReader implements DocumentReader {

  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "nav",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "textarea",
          "select",
          "button",
          "code",
          "pre",
          "samp",
          "kbd",
          "del",
          "s",
          "strike",
          "audio",
          "video",
          "canvas");

  @Override
  public Document read(String name, String source) throws ReadException {
    BlockCollector blocks = new BlockCollector(source);
    FrontMatter front = FrontMatter.read(name, source, blocks);
    org.jsoup.nodes.Document html = parse(source.substring(front.bodyStart()));
    HtmlMetadata metadata = HtmlMetadata.of(html);
    Walk walk = new Walk(source, source.length(), blocks, front.bodyStart());
    metadata.headline().ifPresent(text -> walk.metadata(text, Kind.HEADLINE));
    metadata.description().ifPresent(text -> walk.metadata(text, Kind.STANDFIRST));
    html.filter(walk);
    walk.collect();
    return blocks.document(
        name, front.published() != null ? front.published() : metadata.published());
  }

  /**
   * Reads the HTML that is {@code source[start, end)}, which stands in a text of another format.
   */
  static void readPart(String source, int start, int end, BlockCollector blocks) {
    Walk walk = new Walk(source, end, blocks, start);
    parse(source.substring(start, end)).filter(walk);
    walk.collect();
  }

  private static org.jsoup.nodes.Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  /** A stretch of the source that stands for {@code text} in the block numbered {@code block}. */
  private record Piece(
      int start, int end, String text, int block, Kind kind, @Nullable TableCell cell) {}

  private static final class Walk implements NodeFilter {

    private final String source;
    private final int limit;
    private final BlockCollector blocks;
    private final int shift;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Kind> kinds = new ArrayDeque<>(List.of(Kind.PARAGRAPH));
    private final HtmlTables tables;
    private int block;
    private boolean afterBreak;

    /**
     * @param limit where the HTML ends in the source
     * @param shift where it begins
     */
    Walk(String source, int limit, BlockCollector blocks, int shift) {
      this.source = source;
      this.limit = limit;
      this.blocks = blocks;
      this.shift = shift;
      this.tables = new HtmlTables(blocks);
    }

    void metadata(HtmlMetadata.Text text, Kind kind) {
      block++;
      pieces.add(
          new Piece(shift + text.start(), shift + text.end(), text.text(), block, kind, null));
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text);
        return FilterResult.CONTINUE;
      }
      if (node instanceof Comment) {
        comment(node.sourceRange());
      }
      if (!(node instanceof Element element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      kinds.push(kind(element, kinds.element()));
      tables.enter(element);
      if (isBlock(element)) {
        block++;
      }
      if (element.nameIs("br")) {
        lineBreak(element);
      } else if (element.nameIs("q")) {
        mark("“", element.sourceRange());
      }
      return isHidden(element) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        kinds.pop();
        tables.leave(element);
        if (isBlock(element)) {
          block++;
        } else if (element.nameIs("q")) {
          mark("”", element.endSourceRange());
        }
      }
      return FilterResult.CONTINUE;
    }

    /**
     * Hands the pieces over in the order of the source. That is the order of the tree but for
     * misplaced text (as in a table outside its cells), which browsers move.
     */
    void collect() {
      pieces.sort(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::end));
      EscapedText escaped = new EscapedText(source, blocks.text(), EscapedText.Syntax.HTML);
      int open = -1;
      for (Piece piece : pieces) {
        if (piece.block() != open) {
          blocks.begin(piece.kind(), piece.cell());
          open = piece.block();
        }
        escaped.append(piece.start(), piece.end(), piece.text());
      }
    }

    private void comment(Range range) {
      if (range.isTracked()) { // At the end of the file jsoup counts the end as a character.
        int end = Math.min(shift + range.endPos(), limit);
        blocks.htmlComments(shift + range.startPos(), end);
      }
    }

    private void text(TextNode text) {
      mark(text.getWholeText(), text.sourceRange());
      afterBreak &= text.isBlank();
    }

    /** One line break is a space; two part paragraphs. */
    private void lineBreak(Element br) {
      if (afterBreak) {
        block++;
      }
      mark(" ", br.sourceRange());
      afterBreak = true;
    }

    private void mark(String text, Range range) {
      if (range.isTracked() && range.endPos() > range.startPos()) {
        pieces.add(
            new Piece(
                shift + range.startPos(),
                shift + range.endPos(),
                text,
                block,
                kinds.element(),
                tables.cell()));
      }
    }

    private static boolean isBlock(Element element) {
      return element.isBlock()
          || HtmlTables.isCell(element)
          || element.nameIs("caption")
          || element.nameIs("title");
    }

    private static Kind kind(Element element, Kind outer) {
      return switch (element.normalName()) {
        case "title", "h1" -> Kind.HEADLINE;
        case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
        case "li", "dt", "dd" -> Kind.LIST_ITEM;
        case "td", "th" -> Kind.TABLE_CELL;
        case "figcaption", "caption" -> Kind.CAPTION;
        case "blockquote" -> Kind.QUOTATION;
        default -> outer;
      };
    }

    private static boolean isHidden(Element element) {
      return HIDDEN.contains(element.normalName())
          || element.hasAttr("hidden")
          || element.attr("aria-hidden").equalsIgnoreCase("true")
          || element
              .attr("style")
              .replace(" ", "")
              .toLowerCase(Locale.ROOT)
              .contains("display:none")
          || isNoteMark(element);
    }

    /** A raised number or letter in brackets, or one that is a link: the mark of a footnote. */
    private static boolean isNoteMark(Element element) {
      if (!element.nameIs("sup")) {
        return false;
      }
      Element first = element.firstElementChild();
      return (first != null && first.nameIs("a")) || element.ownText().startsWith("[");
    }
  }
}
