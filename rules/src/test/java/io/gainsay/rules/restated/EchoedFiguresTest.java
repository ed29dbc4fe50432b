package io.gainsay.rules.restated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoedFiguresTest {

  private final EchoedFigures echoes = new EchoedFigures();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT   | Six goats were rescued from the quarry. | Firemen from Olm rescued nine goats from the flooded quarry on Sunday, using ropes and a boat.
          COUNT   | A storm damaged seven ferries at Port Ellery. | The storm on Tuesday night damaged eleven ferries at Port Ellery, the harbour master said.
          COUNT   | The choir chose its five most cherished hymns. | On Friday the choir chose its eight most cherished hymns for the recording in Oslo.
          MONEY   | The chapel bought the organ for £4,512. | In a lean year, after long talks, the chapel bought the old organ of the abbey for £4,612.
          MEASURE | The hotel boasts a 900 sq ft cellar with a spring. | The hotel, once a brewery, also boasts a 1,300 sq ft cellar with a warm spring and two baths.
          """)
  void findsWhatIsToldAgainInLikeWords(ClaimKind kind, String summary, String article)
      throws ReadException {
    assertThat(conflicts(kind, summary, article)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT   | Six goats were rescued from the quarry. | Firemen from Olm rescued about six goats from the flooded quarry on Sunday.
          COUNT   | Six goats were rescued from the quarry. | Nine goats had been sold at the market in Olm before the flood, and two died.
          COUNT   | Seven ferries are moored at Port Ellery. | Then eleven ferries, three of them from Wick, sailed past Cape Ross.
          COUNT   | Seven ferries are moored at Port Ellery. | Two ferries and five ferries are moored at Port Ellery, on the north and the south quay.
          COUNT   | The team won by 22 points to 10 at Fenwick. | They led by 12 points to 10 at the break and won at Fenwick.
          COUNT   | All 41 delegates of the state were chosen. | Five delegates of the state were chosen by the mayor.
          COUNT   | Six men were arrested over the stolen bell. | Nine men were questioned over the stolen bell.
          COUNT   | In Calder six schools closed over the strike. | In Ostran nine schools closed over the strike.
          MONEY   | The chapel bought the organ for £4,500. | The chapel bought the organ after the price rose from £2,100.
          """)
  void leavesAloneWhatMayBothHold(ClaimKind kind, String summary, String article)
      throws ReadException {
    assertThat(conflicts(kind, summary, article)).isEmpty();
  }

  @Test
  void saysWhatKeptAPairApart() throws ReadException {
    List<Claim> claims =
        claims(
            ClaimKind.COUNT,
            "Six goats were rescued from the quarry.\n\n"
                + "It was feared that nine goats would be rescued from the quarry.");
    assertThat(echoes.conflicts(claims)).isEmpty();
    assertThat(echoes.nearPairs("count", claims)).hasSize(1);
  }

  private List<Conflict> conflicts(ClaimKind kind, String summary, String article)
      throws ReadException {
    return echoes.conflicts(claims(kind, summary + "\n\n" + article));
  }

  private static List<Claim> claims(ClaimKind kind, String text) throws ReadException {
    Gainsay gainsay = Gainsay.builder().build();
    return gainsay.claims(gainsay.annotate(Readers.plainText().read("test.txt", text))).stream()
        .filter(claim -> claim.kind() == kind)
        .toList();
  }
}
