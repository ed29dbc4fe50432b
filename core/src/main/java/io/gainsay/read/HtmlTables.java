package io.gainsay.read;

import io.gainsay.text.TableCell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Follows a walk through HTML and tells in which cell of which table it is. */
final class HtmlTables {

  private final BlockCollector blocks;
  private final Deque<TableGrid> grids = new ArrayDeque<>();

  /** The cell in which the walk is; empty inside a table and outside its cells. */
  private final Deque<Optional<TableCell>> cells = new ArrayDeque<>();

  HtmlTables(BlockCollector blocks) {
    this.blocks = blocks;
  }

  static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }

  void enter(Element element) {
    if (element.nameIs("table")) {
      grids.push(blocks.newTable());
      cells.push(Optional.empty());
    } else if (element.nameIs("tr") && !grids.isEmpty()) {
      grids.element().nextRow();
    } else if (isCell(element)) {
      cells.push(Optional.ofNullable(grids.peek()).map(grid -> place(grid, element)));
    }
  }

  void leave(Element element) {
    if (element.nameIs("table")) {
      grids.pop();
      cells.pop();
    } else if (isCell(element)) {
      cells.pop();
    }
  }

  /** The cell in which the walk is, or null. */
  @Nullable TableCell cell() {
    return cells.isEmpty() ? null : cells.element().orElse(null);
  }

  private static TableCell place(TableGrid grid, Element element) {
    Element row = element.parent();
    boolean inHead = row != null && row.parent() != null && row.parent().nameIs("thead");
    return grid.place(
        element.nameIs("th") || inHead, number(element, "rowspan"), number(element, "colspan"));
  }

  private static int number(Element element, String attribute) {
    try {
      return Integer.parseInt(element.attr(attribute).strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
