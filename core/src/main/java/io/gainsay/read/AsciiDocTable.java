package io.gainsay.read;

import io.gainsay.text.TableCell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the rows and columns of an AsciiDoc table, whose cells just follow each other. */
final class AsciiDocTable {

  private static final Pattern COLUMNS = Pattern.compile("cols=(?:\"([^\"]*)\"|([^,\\]]*))");
  private static final Pattern REPEATED = Pattern.compile("(\\d{1,3})\\*.*");
  private static final Pattern SPAN = Pattern.compile("(\\d{0,4})(?:\\.(\\d{1,4}))?\\+.*");
  private static final Pattern HEADER = Pattern.compile("%header|options=\"?[^\"]*\\bheader\\b");

  private final TableGrid grid;
  private final int columns;
  private final boolean headerRow;
  private @Nullable TableCell current;

  private AsciiDocTable(TableGrid grid, int columns, boolean headerRow) {
    this.grid = grid;
    this.columns = columns;
    this.headerRow = headerRow;
    grid.nextRow();
  }

  /**
   * The table that a line opens.
   *
   * @param opening the line
   * @param attributes the list of attributes before it, or the empty string
   * @param grid takes the places of its cells
   */
  static AsciiDocTable at(AsciiDocLine opening, String attributes, TableGrid grid) {
    String source = opening.source();
    int first = Lines.next(source, opening.end());
    int firstEnd = Lines.end(source, first);
    int second = Lines.next(source, first);
    boolean blankFollows =
        second < source.length() && Lines.isBlank(source, second, Lines.end(source, second));
    boolean implicit = !Lines.isBlank(source, first, firstEnd) && blankFollows;
    while (first < source.length() && Lines.isBlank(source, first, firstEnd)) {
      first = Lines.next(source, first);
      firstEnd = Lines.end(source, first);
    }
    int declared = columns(attributes);
    int inFirstLine = (int) source.substring(first, firstEnd).chars().filter(c -> c == '|').count();
    int columns = declared > 0 ? declared : Math.max(1, inFirstLine);
    boolean wholeRow = inFirstLine >= columns;
    return new AsciiDocTable(
        grid, columns, HEADER.matcher(attributes).find() || implicit && wholeRow);
  }

  /** The number of columns that {@code cols="1,2"} or {@code cols=3*} declares, or 0. */
  private static int columns(String attributes) {
    Matcher matcher = COLUMNS.matcher(attributes);
    if (!matcher.find()) {
      return 0;
    }
    String declared = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    int columns = 0;
    for (String column : declared.split("[,;]", -1)) {
      Matcher repeated = REPEATED.matcher(column.strip());
      columns += repeated.matches() ? Integer.parseInt(repeated.group(1)) : 1;
    }
    return columns;
  }

  /** The place of the next cell, before whose bar stands this specifier. */
  TableCell cell(String specifier) {
    if (grid.isFull(columns)) {
      grid.nextRow();
    }
    Matcher span = SPAN.matcher(specifier);
    boolean spans = span.matches();
    int wide = spans ? number(span.group(1)) : 1;
    int high = spans ? number(span.group(2)) : 1;
    boolean header = headerRow && grid.row() == 0 || specifier.endsWith("h");
    current = grid.place(header, high, wide);
    return current;
  }

  /** The cell that was begun last, or null. */
  @Nullable TableCell current() {
    return current;
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 1 : Integer.parseInt(digits);
  }
}
