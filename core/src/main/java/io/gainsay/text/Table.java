package io.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of a document, as the blocks in its cells. Cells without any text have no block.
 * Immutable.
 */
public final class Table {

  /** So that a table of headers only is not gone through for each of its rows. */
  private static final int MOST_HEADER_ROWS = 10;

  private final Document document;
  private final List<Cell> cells;
  private final int headerRows;
  private final int rows;
  private final int columns;

  private Table(Document document, List<Cell> cells) {
    this.document = document;
    this.cells = List.copyOf(cells);
    this.rows = cells.stream().mapToInt(c -> c.place.row() + c.place.rows()).max().orElse(0);
    this.columns =
        cells.stream().mapToInt(c -> c.place.column() + c.place.columns()).max().orElse(0);
    this.headerRows = countHeaderRows();
  }

  /**
   * A cell with text.
   *
   * @param block the index of its first block in {@link Document#blocks()}
   * @param place where it stands
   */
  public record Cell(int block, TableCell place) {}

  /** The tables of a document in reading order. */
  public static List<Table> of(Document document) {
    Map<Integer, List<Cell>> cells = new TreeMap<>();
    TableCell last = null;
    for (int i = 0; i < document.blocks().size(); i++) {
      TableCell place = document.blocks().get(i).cell();
      if (place != null && !place.equals(last)) {
        cells.computeIfAbsent(place.table(), k -> new ArrayList<>()).add(new Cell(i, place));
      }
      last = place;
    }
    return cells.values().stream().map(found -> new Table(document, found)).toList();
  }

  /** Its number in the document, from 0. */
  public int number() {
    return cells.get(0).place.table();
  }

  /** Whether the first row names what stands below. */
  public boolean hasHeaderRow() {
    return headerRows > 0;
  }

  /** The number of rows, those of headers included. */
  public int rows() {
    return rows;
  }

  /** The number of columns, those of headers included. */
  public int columns() {
    return columns;
  }

  /** All cells with text, in reading order. */
  public List<Cell> cells() {
    return cells;
  }

  /** The cells below the header row and right of the first column, which is that of the headers. */
  public List<Cell> data() {
    return cells.stream()
        .filter(c -> c.place.row() >= headerRows && c.place.column() > 0 && !c.place.header())
        .toList();
  }

  /** The headers above a cell, from the top. */
  public List<Cell> columnHeaders(Cell cell) {
    return cells.stream()
        .filter(c -> c.place.row() < headerRows && c.place.sharesColumn(cell.place))
        .toList();
  }

  /** The headers left of a cell: what stands in the first column, and what is marked as header. */
  public List<Cell> rowHeaders(Cell cell) {
    return cells.stream()
        .filter(c -> c.place.row() >= headerRows && c.place.sharesRow(cell.place))
        .filter(c -> c.place.column() < cell.place.column())
        .filter(c -> c.place.column() == 0 || c.place.header())
        .toList();
  }

  /** The rows at the top that hold headers only. */
  private int countHeaderRows() {
    if (cells.stream().noneMatch(c -> c.place.header())) {
      return isHeaderUnmarked() ? 1 : 0;
    }
    int row = 0;
    while (row < MOST_HEADER_ROWS && isHeaderRow(row)) {
      row++;
    }
    return row == rows ? 0 : row;
  }

  private boolean isHeaderRow(int row) {
    List<Cell> inRow = rightOfFirst(row);
    return !inRow.isEmpty() && inRow.stream().allMatch(c -> c.place.header());
  }

  /** Whether the source marks no headers and the first row has words where the next has figures. */
  private boolean isHeaderUnmarked() {
    List<Cell> next = rightOfFirst(1);
    return !rightOfFirst(0).isEmpty()
        && rightOfFirst(0).stream().noneMatch(this::hasDigit)
        && !next.isEmpty()
        && next.stream().allMatch(this::hasDigit);
  }

  private List<Cell> rightOfFirst(int row) {
    return cells.stream()
        .filter(
            c ->
                c.place.column() > 0
                    && c.place.row() <= row
                    && row < c.place.row() + c.place.rows())
        .toList();
  }

  private boolean hasDigit(Cell cell) {
    return document.blocks().get(cell.block).text().text().chars().anyMatch(Character::isDigit);
  }
}
