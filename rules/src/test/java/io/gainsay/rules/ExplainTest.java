package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules say of pairs that they nearly report, for those who ask why nothing was found. */
class ExplainTest {

  /** Enough to make an article of a text, without a figure. */
  private static final String BETWEEN =
      """
      The old roof had let in the rain since the winter before last, and the buckets under it had
      become something of an attraction. Pupils drew them. A local band named itself after them.

      Work is to begin once the nests under the eaves are empty, which the warden of the reserve
      expects in August. Until then a tarpaulin will do, as it has for a while. The builder comes
      from the next valley and went to the school himself; he still knows which window does not
      shut.

      Not everybody is glad. A reader wrote to the paper that a school with so few children should
      be closed and not mended, and was answered by most of the village at the next meeting. The
      mayor read the letters out, one after the other, until nobody laughed any more.

      There will be a party when the roof is on, with soup. The buckets are to be kept, since the
      band has asked for them, and since one never knows. The headmistress wants them painted, and hung in
      the hall.
      """;

  private final Gainsay gainsay = Gainsay.builder().rules(StandardRules.all()).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          age   | A waitress of 44 was pulled from the lake at Olm on Friday. | An old fisherman of 63 won the race.
          score | The council of Olm voted 9-4 for the roof on Friday.       | The board of Torp rejected it 8-5.
          """)
  void tellsWhatKeptAChanceLow(String rule, String first, String second) throws ReadException {
    String text = first + "\n\n" + BETWEEN + "\n" + second + "\n";
    assertThat(found(rule, text)).isEmpty();
    assertThat(gainsay.explain(Readers.plainText().read("test.txt", text)))
        .filteredOn(pair -> pair.rule().equals(rule))
        .singleElement()
        .satisfies(pair -> assertThat(pair.reason()).isNotEmpty());
  }

  private List<?> found(String rule, String text) throws ReadException {
    return gainsay.check(Readers.plainText().read("test.txt", text)).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }
}
