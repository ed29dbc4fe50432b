package io.gainsay.text;

/**
 * The place of a cell in its table.
 *
 * @param table the number of the table in its document, from 0
 * @param row the first of its rows, from 0
 * @param column the first of its columns, from 0
 * @param rows how many rows it takes, at least 1
 * @param columns how many columns it takes, at least 1
 * @param header whether the source marks it as the header of a row or a column
 */
public record TableCell(int table, int row, int column, int rows, int columns, boolean header) {

  public TableCell {
    if (table < 0 || row < 0 || column < 0 || rows < 1 || columns < 1) {
      throw new IllegalArgumentException("no place in a table");
    }
  }

  /** Whether both cells take part in some row. */
  public boolean sharesRow(TableCell other) {
    return row < other.row + other.rows && other.row < row + rows;
  }

  /** Whether both cells take part in some column. */
  public boolean sharesColumn(TableCell other) {
    return column < other.column + other.columns && other.column < column + columns;
  }
}
