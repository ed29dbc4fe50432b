package io.gainsay.report;

import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import io.gainsay.text.TableCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** An article for reading, with the sides of findings marked where they stand. Immutable. */
final class HtmlArticle {

  /** A side of a finding in the text of a block. */
  private record Mark(Side side, Span at) {}

  /**
   * A block to be shown.
   *
   * @param raw whether it is a piece of the source that no reader takes for text, such as a comment
   */
  private record Part(Block block, boolean raw) {

    int start() {
      return block.text().toSource(new Span(0, block.text().text().length())).start();
    }
  }

  private final Document document;
  private final List<Side> sides;
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param sides the sides that stand in the document
   */
  HtmlArticle(Document document, List<Side> sides) {
    this.document = document;
    this.sides = List.copyOf(sides);
    List<Block> blocks = document.blocks().isEmpty() ? readAgain(document) : document.blocks();
    blocks.stream()
        .filter(block -> !block.text().text().isBlank())
        .forEach(block -> parts.add(new Part(block, false)));
    sides.forEach(this::show);
  }

  /** A document out of a cache has no blocks. */
  private static List<Block> readAgain(Document document) {
    try {
      String name = document.name();
      return Readers.forName(name).read(name, document.source()).blocks();
    } catch (ReadException e) {
      return List.of();
    }
  }

  /** Adds the lines of a side that stands outside all blocks. */
  private void show(Side side) {
    Span span = side.evidence().span();
    if (parts.stream().anyMatch(part -> part.block().text().toText(span).length() > 0)) {
      return;
    }
    String source = document.source();
    int start = source.lastIndexOf('\n', span.start() - 1) + 1;
    int end = source.indexOf('\n', span.end());
    Span lines = new Span(start, end < 0 ? source.length() : end);
    Block block = new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(source, lines));
    int at = 0;
    while (at < parts.size() && parts.get(at).start() < start) {
      at++;
    }
    parts.add(at, new Part(block, true));
  }

  void appendTo(Element parent) {
    Element article = Html.add(parent, "div", "article");
    HtmlTable table = null;
    for (Part part : parts) {
      TableCell cell = part.block().cell();
      if (cell == null) {
        table = null;
        appendBlock(part, article);
      } else {
        table = table != null && table.holds(cell) ? table : new HtmlTable(cell, article);
        appendText(part, table.cell(cell));
      }
    }
    article.appendText("\n");
  }

  private void appendBlock(Part part, Element article) {
    Block.Kind kind = part.block().kind();
    Element element =
        part.raw() ? Html.add(article, "p", "raw") : Html.add(article, tag(kind), cssClass(kind));
    Html.inline(element, "span", "line", String.valueOf(document.lines().line(part.start())))
        .attr("aria-hidden", "true");
    appendText(part, element);
  }

  private void appendText(Part part, Element element) {
    append(part.block().text().text(), marks(part.block()), element);
  }

  private static String tag(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "h3";
      case HEADING -> "h4";
      case QUOTATION -> "blockquote";
      case STANDFIRST, PARAGRAPH, LIST_ITEM, CAPTION, TABLE_CELL -> "p";
    };
  }

  private static String cssClass(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "headline";
      case STANDFIRST -> "standfirst";
      case LIST_ITEM -> "item";
      case CAPTION -> "caption";
      case HEADING, QUOTATION, PARAGRAPH, TABLE_CELL -> "";
    };
  }

  private List<Mark> marks(Block block) {
    return sides.stream()
        .map(side -> new Mark(side, block.text().toText(side.evidence().span())))
        .filter(mark -> mark.at().length() > 0)
        .sorted(Comparator.comparing(Mark::at))
        .toList();
  }

  /** Sides may overlap, and elements cannot: each stretch with the same sides is a mark. */
  private static void append(String text, List<Mark> marks, Element parent) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(text.length()));
    marks.forEach(mark -> bounds.addAll(List.of(mark.at().start(), mark.at().end())));
    bounds.remove(0);
    int from = 0;
    for (int end : bounds) {
      int start = from;
      marks.stream()
          .filter(mark -> mark.at().start() == start)
          .forEach(mark -> appendLabel(mark.side(), parent));
      List<Side> covering =
          marks.stream()
              .filter(mark -> mark.at().start() <= start && end <= mark.at().end())
              .map(Mark::side)
              .toList();
      appendStretch(text.substring(start, end), covering, parent);
      from = end;
    }
  }

  /** Where a side begins: its label leads to the finding, the arrow to the next side. */
  private static void appendLabel(Side side, Element parent) {
    Element label = Html.inline(parent, "span", "label", "").attr("id", side.id());
    label.attr("data-finding", String.valueOf(side.number()));
    Element finding = Html.inline(label, "a", "", side.label());
    finding.attr("href", "#" + side.findingId());
    Html.attribute(finding, "title", side.finding().message());
    Side next = side.next();
    if (!next.equals(side)) {
      String place = "Other side, " + next.label() + ", line " + next.evidence().line();
      Html.inline(label, "a", "other", "⇄")
          .attr("href", "#" + next.id())
          .attr("title", place)
          .attr("aria-label", place);
    }
  }

  private static void appendStretch(String text, List<Side> covering, Element parent) {
    if (covering.isEmpty()) {
      Html.append(parent, text);
      return;
    }
    Side strongest =
        covering.stream()
            .max(Comparator.comparing((Side side) -> side.finding().severity()))
            .orElseThrow();
    Html.inline(parent, "mark", strongest.finding().severity().toString(), text)
        .attr(
            "data-findings",
            covering.stream()
                .map(side -> String.valueOf(side.number()))
                .distinct()
                .collect(Collectors.joining(" ")));
  }
}
