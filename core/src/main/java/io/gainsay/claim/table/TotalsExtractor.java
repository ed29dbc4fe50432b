package io.gainsay.claim.table;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.table.FigureTable.Figure;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.TableCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Columns that end in a row "Total" and rows that end in such a column.
 *
 * <p>Not every table that has a total lists all that is in it. That some of its columns come out
 * tells that it does, and so does a total that is all but met.
 */
public final class TotalsExtractor implements ClaimExtractor {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How much of the total may be missing, or too much, where nothing else comes out. */
  private static final BigDecimal SMALL_PART = new BigDecimal("0.1");

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (FigureTable table : FigureTable.of(reading)) {
      claims.addAll(claims("column", columns(table), true));
      claims.addAll(claims("row", rows(table), false));
    }
    return claims;
  }

  /**
   * Figures and their total.
   *
   * @param total the total
   * @param parts all other figures of its row or column
   * @param half by how much each may have been rounded
   */
  private record Line(Figure total, List<Figure> parts, BigDecimal half) {

    private BigDecimal missing() {
      BigDecimal sum =
          parts.stream().map(p -> p.quantity().stated()).reduce(BigDecimal.ZERO, BigDecimal::add);
      return total.quantity().stated().subtract(sum).abs();
    }

    boolean comesOut() {
      return missing().compareTo(half.multiply(BigDecimal.valueOf(parts.size() + 1L))) <= 0;
    }

    /** Whether the total ends the line, as in no list of key figures, and is all but met. */
    boolean nearlyComesOut() {
      TableCell place = total.cell().place();
      boolean last =
          parts.stream()
              .map(part -> part.cell().place())
              .allMatch(p -> p.row() <= place.row() && p.column() <= place.column());
      return last && missing().compareTo(total.quantity().stated().multiply(SMALL_PART)) <= 0;
    }
  }

  /**
   * @param oneWillDo whether a single line that all but comes out shows that it should
   */
  private static List<Claim> claims(String sort, List<Line> lines, boolean oneWillDo) {
    long right = lines.stream().filter(Line::comesOut).count();
    boolean addsUp = right > 0 && right * 2 >= lines.size();
    List<Claim> claims = new ArrayList<>();
    for (Line line : lines) {
      if (addsUp || oneWillDo && right == 0 && lines.size() == 1 && line.nearlyComesOut()) {
        claims.addAll(claims(sort, line));
      }
    }
    return claims;
  }

  private static List<Claim> claims(String sort, Line line) {
    String key =
        sort + "@" + line.total.at().sentence().document().name() + "#" + start(line.total);
    List<Claim> claims = new ArrayList<>();
    claims.add(claim(ClaimKind.WHOLE, Subject.of(key, "total"), line.total, line.half));
    for (Figure part : line.parts) {
      claims.add(claim(ClaimKind.PART, Subject.of(key, "part"), part, line.half));
    }
    return claims;
  }

  private static Claim claim(ClaimKind kind, Subject subject, Figure figure, BigDecimal half) {
    Quantity printed = figure.quantity();
    Quantity quantity =
        new Quantity(
            printed.stated(),
            printed.stated().subtract(half),
            printed.stated().add(half),
            printed.unit(),
            printed.hedge());
    return Claim.of(kind, subject, new Value.Amount(quantity), Scope.PLAIN, figure.at());
  }

  private static int start(Figure figure) {
    return figure.at().source().start();
  }

  private static List<Line> columns(FigureTable table) {
    return lines(table, TableCell::column, figure -> table.rowHeaders(figure.cell()));
  }

  private static List<Line> rows(FigureTable table) {
    return lines(table, TableCell::row, figure -> table.columnHeaders(figure.cell()));
  }

  /** Tells the headers that part the figures of one line from each other. */
  private interface Labels {
    List<Sentence> of(Figure figure);
  }

  private static List<Line> lines(FigureTable table, ToIntFunction<TableCell> line, Labels labels) {
    Map<Integer, Integer> cells = new TreeMap<>();
    table.table().data().forEach(c -> cells.merge(line.applyAsInt(c.place()), 1, Integer::sum));
    Map<Integer, List<Figure>> byLine = new TreeMap<>();
    for (Figure figure : table.figures()) {
      byLine
          .computeIfAbsent(line.applyAsInt(figure.cell().place()), k -> new ArrayList<>())
          .add(figure);
    }
    List<Line> lines = new ArrayList<>();
    byLine.forEach(
        (number, figures) -> {
          boolean figuresOnly = figures.size() == cells.getOrDefault(number, 0);
          if (figuresOnly && isAdditive(table, figures, labels)) {
            add(table, figures, labels, lines);
          }
        });
    return lines;
  }

  /** Whether all figures are of one unit, and no header tells that they do not add up. */
  private static boolean isAdditive(FigureTable table, List<Figure> figures, Labels labels) {
    return figures.size() > 2
        && figures.stream()
            .allMatch(
                f ->
                    f.quantity().unit().equals(figures.get(0).quantity().unit())
                        && !Headers.have(labels.of(f), "within")
                        && !Headers.have(table.columnHeaders(f.cell()), "unadditive"));
  }

  private static void add(
      FigureTable table, List<Figure> figures, Labels labels, List<Line> lines) {
    List<Figure> totals = figures.stream().filter(f -> Headers.areTotal(labels.of(f))).toList();
    if (totals.size() != 1) {
      return;
    }
    Figure total = totals.get(0);
    List<Figure> parts = figures.stream().filter(f -> !f.equals(total)).toList();
    boolean holdsAll =
        parts.stream()
            .allMatch(
                p ->
                    p.quantity().stated().signum() >= 0
                        && p.quantity().stated().compareTo(total.quantity().stated()) <= 0);
    boolean share = total.quantity().unit().dimension() == Dimension.SHARE;
    if (holdsAll && (!share || total.quantity().stated().compareTo(HUNDRED) == 0)) {
      boolean scaled = Headers.have(table.columnHeaders(total.cell()), "scaled");
      lines.add(new Line(total, parts, half(figures, scaled)));
    }
  }

  /**
   * Half of the last place that the figures are printed to, which is the same for all of a line.
   * Counts are exact but where all are in hundreds, or in units that the header gives.
   */
  private static BigDecimal half(List<Figure> figures, boolean scaled) {
    int scale =
        figures.stream()
            .mapToInt(f -> f.quantity().stated().stripTrailingZeros().scale())
            .max()
            .orElse(0);
    boolean count = figures.get(0).quantity().unit().dimension() == Dimension.COUNT;
    boolean exact = count && !scaled && scale <= 0 && scale > -2;
    return exact
        ? BigDecimal.ZERO
        : HALF.scaleByPowerOfTen(-scale).setScale(Math.max(0, scale + 1), RoundingMode.HALF_UP);
  }
}
