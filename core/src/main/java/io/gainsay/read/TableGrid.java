package io.gainsay.read;

import io.gainsay.text.TableCell;
import java.util.Arrays;

/**
 * Gives the cells of one table their rows and columns, as browsers do: a cell goes into the first
 * column that no cell from above reaches into.
 */
final class TableGrid {

  /** More columns than any table has; what lies beyond counts as the last. */
  private static final int MOST_COLUMNS = 1_000;

  /** As many rows as a cell of HTML may take. */
  private static final int MOST_ROWS = 65_534;

  private final int table;
  private int row = -1;
  private int column;

  /** For each column, the first row that is free. */
  private int[] free = new int[8];

  /**
   * @param table the number of the table in its document
   */
  TableGrid(int table) {
    this.table = table;
  }

  /** Begins the next row. */
  void nextRow() {
    row++;
    column = 0;
  }

  /** The row that was begun last, or -1. */
  int row() {
    return row;
  }

  /** Whether the cells of the row, and those from above, take this many columns. */
  boolean isFull(int columns) {
    skipTaken();
    return column >= columns;
  }

  /** The place of the next cell of the row. */
  TableCell place(boolean header, int rows, int columns) {
    if (row < 0) {
      row = 0;
    }
    skipTaken();
    column = Math.min(column, MOST_COLUMNS - 1);
    int width = Math.max(1, Math.min(columns, MOST_COLUMNS - column));
    int height = Math.max(1, Math.min(rows, MOST_ROWS));
    if (column + width > free.length) {
      free = Arrays.copyOf(free, Math.max(column + width, free.length * 2));
    }
    Arrays.fill(free, column, column + width, row + height);
    TableCell place = new TableCell(table, row, column, height, width, header);
    column += width;
    return place;
  }

  private void skipTaken() {
    while (column < free.length && free[column] > row) {
      column++;
    }
  }
}
