package io.gainsay.report;

import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
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

  private final Document document;
  private final List<Side> sides;
  private final List<Block> blocks;

  /**
   * @param sides the sides that stand in the document
   */
  HtmlArticle(Document document, List<Side> sides) {
    this.document = document;
    this.sides = List.copyOf(sides);
    List<Block> read = document.blocks().isEmpty() ? readAgain(document) : document.blocks();
    boolean shown = sides.stream().allMatch(side -> isShown(side, read));
    this.blocks = shown ? read : lines(document);
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

  private static boolean isShown(Side side, List<Block> blocks) {
    Span span = side.evidence().span();
    return blocks.stream().anyMatch(block -> block.text().toText(span).length() > 0);
  }

  /** The source as it is, for evidence that no reader takes for text. */
  private static List<Block> lines(Document document) {
    String source = document.source();
    List<Block> lines = new ArrayList<>();
    int start = 0;
    while (start < source.length()) {
      int feed = source.indexOf('\n', start);
      int end = feed < 0 ? source.length() : feed;
      lines.add(
          new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(source, new Span(start, end))));
      start = end + 1;
    }
    return lines;
  }

  void appendTo(Element parent) {
    Element article = Html.add(parent, "div", "article");
    for (Block block : blocks) {
      String text = block.text().text();
      if (!text.isBlank()) {
        Span source = block.text().toSource(new Span(0, text.length()));
        Element element = Html.add(article, tag(block.kind()), cssClass(block.kind()));
        Html.inline(element, "span", "line", String.valueOf(document.lines().line(source.start())))
            .attr("aria-hidden", "true");
        append(text, marks(block), element);
      }
    }
    article.appendText("\n");
  }

  private static String tag(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "h3";
      case HEADING -> "h4";
      case QUOTATION -> "blockquote";
      case STANDFIRST, PARAGRAPH, LIST_ITEM, TABLE_CELL, CAPTION -> "p";
    };
  }

  private static String cssClass(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "headline";
      case STANDFIRST -> "standfirst";
      case LIST_ITEM -> "item";
      case TABLE_CELL -> "cell";
      case CAPTION -> "caption";
      case HEADING, QUOTATION, PARAGRAPH -> "";
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
