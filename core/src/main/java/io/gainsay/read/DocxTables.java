package io.gainsay.read;

import io.gainsay.text.TableCell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Follows a walk through a Word document and tells in which cell of which table it is. */
final class DocxTables {

  private final Deque<Place> open = new ArrayDeque<>();

  /** What cells have grown to that go on in rows below, by the places they were given. */
  private final Map<TableCell, TableCell> grown = new HashMap<>();

  private int tables;

  private static final class Place {
    final TableGrid grid;

    /** For a column, the cell that goes on downwards. */
    final Map<Integer, TableCell> merged = new HashMap<>();

    boolean header;
    int columns;
    boolean starts;
    boolean continues;
    @Nullable TableCell cell;

    Place(int table) {
      grid = new TableGrid(table);
    }
  }

  void start(String element, XMLStreamReader xml) {
    if (element.equals("tbl")) {
      open.push(new Place(tables++));
      return;
    }
    Place place = open.peek();
    if (place == null) {
      return;
    }
    switch (element) {
      case "tr" -> {
        place.grid.nextRow();
        place.header = false;
      }
      case "tblHeader" -> place.header = DocxPart.isOn(xml);
      case "tc" -> {
        place.cell = null;
        place.columns = 1;
        place.starts = false;
        place.continues = false;
      }
      case "gridSpan" -> place.columns = number(DocxPart.value(xml));
      case "vMerge" -> {
        place.starts = DocxPart.value(xml).equals("restart");
        place.continues = !place.starts;
      }
      default -> {}
    }
  }

  void end(String element) {
    Place place = open.peek();
    if (place != null && element.equals("tc")) {
      cell();
      place.cell = null;
    } else if (place != null && element.equals("tbl")) {
      open.pop();
    }
  }

  /** The cell in which the walk is, or null. Its properties, which come first, must be known. */
  @Nullable TableCell cell() {
    Place place = open.peek();
    if (place == null) {
      return null;
    }
    TableCell cell = place.cell;
    if (cell == null) {
      cell = place.grid.place(place.header, 1, place.columns);
      place.cell = cell;
      merge(place, cell);
    }
    return cell;
  }

  private void merge(Place place, TableCell cell) {
    TableCell above = place.merged.get(cell.column());
    if (place.continues && above != null) {
      grown.put(
          above,
          new TableCell(
              above.table(),
              above.row(),
              above.column(),
              cell.row() - above.row() + 1,
              above.columns(),
              above.header()));
    } else if (place.starts) {
      place.merged.put(cell.column(), cell);
    } else {
      place.merged.remove(cell.column());
    }
  }

  /** The cell with all the rows that it came to take. */
  TableCell whole(TableCell cell) {
    return grown.getOrDefault(cell, cell);
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
  }
}
