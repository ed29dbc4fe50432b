package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of data are not prose: figures in different cells are of different things. */
class TablesTest {

  private static final Gainsay GAINSAY = Gainsay.builder().rules(StandardRules.all()).build();

  private static List<String> findings(String name, String source) throws ReadException {
    return GAINSAY
        .check(Readers.read(name, source.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .findings()
        .stream()
        .map(Finding::rule)
        .toList();
  }

  @Test
  void cellsDoNotContradictEachOther() throws ReadException {
    String source =
        """
        | Model | Price   | Old price | Weight   | Share  |
        |-------|---------|-----------|----------|--------|
        | A     | $1,234  | $1,243    | 13.24 kg | 12.45% |
        | B     | $2,345  | $2,435    | 13.42 kg | 12.54% |
        | C     | $12,345 | $1,234.50 | 1.342 t  | 21.45% |

        | City | 2019     | 2020     | Mayor took office |
        |------|----------|----------|-------------------|
        | Aro  | 12 dead  | 21 dead  | on May 3, 2019    |
        | Bex  | 5 killed | 7 killed | on May 5, 2020    |
        """;

    assertThat(findings("a.md", source)).isEmpty();
  }

  @Test
  void keyFiguresAreNoSums() throws ReadException {
    String source =
        """
        | Metric        | Value |
        |---------------|-------|
        | Total         | 50    |
        | Open          | 30    |
        | High priority | 18    |

        | Metric        | Result  |
        |---------------|---------|
        | Costs         | $3,509  |
        | Profit        | $42,100 |
        | Total revenue | $45,682 |
        """;

    assertThat(findings("a.md", source)).isEmpty();
  }

  @Test
  void datesThatDoNotExistAreFoundInCells() throws ReadException {
    String source =
        """
        | Town | Opened           |
        |------|------------------|
        | Aro  | 31 February 2019 |
        """;

    assertThat(findings("a.md", source)).containsExactly("impossible-date");
  }

  @Test
  void tablesThatLayOutAPageHoldProse() throws ReadException {
    String source =
        "<table><tr><td>Menu<td><p>Marchetti landed on Sunday for her ninth visit to the"
            + " region.</p><p>Marchetti, on her eighth trip to the region, has called for"
            + " dialogue.</p></table>";

    assertThat(findings("a.html", source)).containsExactly("ordinal");
  }
}
