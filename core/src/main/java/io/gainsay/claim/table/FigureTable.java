package io.gainsay.claim.table;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.text.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table whose cells hold figures, each with the sentences of its headers. Immutable. */
final class FigureTable {

  /** A larger table is data for machines, not something that a writer adds up. */
  private static final int MOST_CELLS = 1_000;

  /** A count as tables print it; the finder of amounts takes 1688 for a year. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  private final Table table;
  private final Map<Integer, List<Sentence>> sentences;
  private final List<Figure> figures;

  private FigureTable(Reading reading, Table table, Map<Integer, List<Sentence>> sentences) {
    this.table = table;
    this.sentences = sentences;
    List<Figure> found = new ArrayList<>();
    for (Table.Cell cell : table.data()) {
      Figure figure = figure(reading, cell);
      if (figure != null) {
        found.add(figure);
      }
    }
    this.figures = List.copyOf(found);
  }

  /**
   * A cell that holds one amount and nothing else.
   *
   * @param cell the cell
   * @param quantity the amount
   * @param at its words
   */
  record Figure(Table.Cell cell, Quantity quantity, TokenSpan at) {}

  /** The tables of a document that people may have made, in reading order. */
  static List<FigureTable> of(Reading reading) {
    List<Table> tables = Table.of(reading.document());
    if (tables.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<Sentence>> sentences = new HashMap<>();
    for (Sentence sentence : reading.sentences()) {
      sentences.computeIfAbsent(sentence.blockIndex(), k -> new ArrayList<>()).add(sentence);
    }
    return tables.stream()
        .filter(table -> table.cells().size() <= MOST_CELLS)
        .map(table -> new FigureTable(reading, table, sentences))
        .toList();
  }

  Table table() {
    return table;
  }

  /** All figures, in reading order. */
  List<Figure> figures() {
    return figures;
  }

  /** The sentences of the headers above a cell. */
  List<Sentence> columnHeaders(Table.Cell cell) {
    return sentences(table.columnHeaders(cell));
  }

  /** The sentences of the headers left of a cell. */
  List<Sentence> rowHeaders(Table.Cell cell) {
    return sentences(table.rowHeaders(cell));
  }

  /** The sentences of some cells. */
  List<Sentence> sentences(List<Table.Cell> cells) {
    return cells.stream()
        .flatMap(cell -> sentences.getOrDefault(cell.block(), List.of()).stream())
        .toList();
  }

  private @Nullable Figure figure(Reading reading, Table.Cell cell) {
    List<Sentence> inCell = sentences.getOrDefault(cell.block(), List.of());
    if (inCell.size() != 1 || cell.place().rows() > 1 || cell.place().columns() > 1) {
      return null;
    }
    Sentence sentence = inCell.get(0);
    if (COUNT.matcher(sentence.text()).matches()) {
      BigDecimal count = new BigDecimal(sentence.text());
      return new Figure(cell, Quantity.exact(count, Unit.COUNT), sentence.whole());
    }
    List<AmountMention> amounts = reading.mentions(sentence, AmountMention.class);
    boolean whole = amounts.size() == 1 && amounts.get(0).at().equals(sentence.whole());
    return whole && amounts.get(0).quantity().hedge() == Hedge.EXACT
        ? new Figure(cell, amounts.get(0).quantity(), sentence.whole())
        : null;
  }
}
