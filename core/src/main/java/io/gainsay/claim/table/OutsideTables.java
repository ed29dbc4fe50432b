package io.gainsay.claim.table;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.text.Block;
import io.gainsay.text.Table;
import io.gainsay.text.TableCell;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What extractors of prose find, but for what they find in cells of tables. What a figure or a verb
 * there is about stands in the headers, so two cells that differ contradict nobody. Sentences in
 * tables that only lay out a page are prose.
 */
public final class OutsideTables implements ClaimExtractor {

  /** Claims that need nothing around them to be understood. */
  private static final Set<ClaimKind> COMPLETE =
      EnumSet.of(
          ClaimKind.NAME,
          ClaimKind.WEEKDAY,
          ClaimKind.IMPOSSIBLE_TIME,
          ClaimKind.ORIGINAL,
          ClaimKind.CONVERSION);

  private static final int SHORTEST_SENTENCE = 40;

  private final List<ClaimExtractor> extractors;

  /**
   * @param extractors the extractors of prose
   */
  public OutsideTables(List<ClaimExtractor> extractors) {
    this.extractors = List.copyOf(extractors);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    Set<Integer> layouts =
        Table.of(reading.document()).stream()
            .filter(table -> !table.hasHeaderRow())
            .map(Table::number)
            .collect(Collectors.toSet());
    return extractors.stream()
        .flatMap(extractor -> extractor.extract(reading).stream())
        .filter(claim -> COMPLETE.contains(claim.kind()) || isProse(claim, layouts))
        .toList();
  }

  private static boolean isProse(Claim claim, Set<Integer> layouts) {
    Block block = claim.at().sentence().block();
    TableCell cell = block.cell();
    return cell == null || layouts.contains(cell.table()) && isSentence(block.text().text());
  }

  private static boolean isSentence(String text) {
    return text.length() >= SHORTEST_SENTENCE
        && ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
