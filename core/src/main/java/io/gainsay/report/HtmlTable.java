package io.gainsay.report;

import io.gainsay.text.TableCell;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table of an article that is filled cell by cell, in the order of the source. A cell without
 * text may be missing; an empty one takes its place. Not thread-safe.
 */
final class HtmlTable {

  private final int number;
  private final Element table;
  private final List<TableCell> reachingDown = new ArrayList<>();
  private @Nullable TableCell last;
  private Element row;
  private Element element;
  private int column;

  /** Begins the table of its first cell. */
  HtmlTable(TableCell first, Element parent) {
    number = first.table();
    table = Html.add(Html.add(parent, "div", "scroll"), "table", "");
    row = table;
    element = table;
  }

  boolean holds(TableCell cell) {
    return cell.table() == number;
  }

  /** The element of a cell. A second text of the same cell begins on a new line of it. */
  Element cell(TableCell cell) {
    if (cell.equals(last)) {
      element.appendElement("br");
      return element;
    }
    if (last == null || cell.row() != last.row()) {
      row = Html.add(table, "tr", "");
      column = 0;
    }
    for (; column < cell.column(); column++) {
      if (reachingDown.stream().noneMatch(above -> covers(above, cell.row(), column))) {
        row.appendElement("td");
      }
    }
    element = row.appendElement(cell.header() ? "th" : "td");
    if (cell.rows() > 1) {
      element.attr("rowspan", String.valueOf(cell.rows()));
      reachingDown.add(cell);
    }
    if (cell.columns() > 1) {
      element.attr("colspan", String.valueOf(cell.columns()));
    }
    column = cell.column() + cell.columns();
    last = cell;
    return element;
  }

  private static boolean covers(TableCell cell, int row, int column) {
    return cell.row() <= row
        && row < cell.row() + cell.rows()
        && cell.column() <= column
        && column < cell.column() + cell.columns();
  }
}
