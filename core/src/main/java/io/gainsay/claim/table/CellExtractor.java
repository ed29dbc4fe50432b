package io.gainsay.claim.table;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Context;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.table.FigureTable.Figure;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim for each figure in a table: its context is the words of its row's and its column's
 * headers, its modifiers are words that the table as a whole is about.
 */
public final class CellExtractor implements ClaimExtractor {

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (FigureTable table : FigureTable.of(reading)) {
      for (Figure figure : table.figures()) {
        claim(reading, table, figure).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(Reading reading, FigureTable table, Figure figure) {
    List<Sentence> column = table.columnHeaders(figure.cell());
    List<Sentence> row = table.rowHeaders(figure.cell());
    Set<String> columnStems = Headers.stems(reading, column);
    Set<String> rowStems = Headers.stems(reading, row);
    TimeRange when = time(reading, Stream.concat(row.stream(), column.stream()).toList());
    boolean whole = Headers.areTotal(row);
    boolean named = !columnStems.isEmpty() && (whole || !rowStems.isEmpty() || when != null);
    if (!named || Headers.have(column, "scaled") || Headers.areTotal(column)) {
      return Optional.empty();
    }
    Map<String, Double> weights = new TreeMap<>();
    Stream.concat(columnStems.stream(), rowStems.stream()).forEach(stem -> weights.put(stem, 1.0));
    Subject subject =
        new Subject(
            figure.quantity().unit().dimension().name(),
            text(row) + " / " + text(column),
            Set.of(),
            corner(reading, table),
            whole ? Coverage.WHOLE : Coverage.OPEN);
    Scope scope = new Scope(Scope.Modality.ASSERTED, when, null, null, false, false);
    return Optional.of(
        new Claim(
            ClaimKind.CELL,
            subject,
            new Value.Amount(figure.quantity()),
            scope,
            new Context(weights, Set.of()),
            figure.at()));
  }

  private static String text(List<Sentence> headers) {
    return headers.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  /** What the header of the first column says the rows are: towns, years. */
  private static Set<String> corner(Reading reading, FigureTable table) {
    return new TreeSet<>(
        Headers.stems(
            reading,
            table.sentences(
                table.table().cells().stream()
                    .filter(c -> c.place().row() == 0 && c.place().column() == 0)
                    .toList())));
  }

  private static @Nullable TimeRange time(Reading reading, List<Sentence> headers) {
    return headers.stream()
        .flatMap(s -> reading.mentions(s, TimeMention.class).stream())
        .map(TimeMention::range)
        .filter(range -> range != null)
        .findFirst()
        .orElse(null);
  }
}
