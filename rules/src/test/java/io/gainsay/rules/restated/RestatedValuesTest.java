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

class RestatedValuesTest {

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
      band has asked for them, and since one never knows. The headmistress wants them painted.
      """;

  private final RestatedValues figures = RestatedValues.of(Family.FIGURES);

  private List<Conflict> money(String text) throws ReadException {
    Gainsay gainsay = Gainsay.builder().build();
    List<Claim> claims =
        gainsay.claims(gainsay.annotate(Readers.plainText().read("test.txt", text)));
    return figures.conflicts(
        claims.stream().filter(claim -> claim.kind() == ClaimKind.MONEY).toList());
  }

  @Test
  void findsASumThatAnArticleTakesUpWithAnotherValue() throws ReadException {
    List<Conflict> conflicts =
        money(
            "The village of Olm has found €214,000 for the roof of its school.\n\n"
                + BETWEEN
                + "\nThe €241,000 for the roof comes from the sale of a wood.\n");
    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).message()).contains("€214,000").contains("€241,000");
  }

  @Test
  void leavesAloneWhatAgrees() throws ReadException {
    assertThat(
            money(
                "The village of Olm has found €214,000 for the roof of its school.\n\n"
                    + BETWEEN
                    + "\nThe €214,000 for the roof comes from the sale of a wood.\n"))
        .isEmpty();
  }

  @Test
  void leavesAloneWhatWasTakenBack() throws ReadException {
    assertThat(
            money(
                "The village of Olm has found €214,000 for the roof of its school.\n\n"
                    + BETWEEN
                    + "\nThe cost of the roof was at first put at €241,000.\n"))
        .isEmpty();
  }

  @Test
  void leavesBriefTextsToOthers() throws ReadException {
    assertThat(
            money(
                "The village of Olm has found €214,000 for the roof of its school.\n\n"
                    + "The €241,000 for the roof comes from the sale of a wood.\n"))
        .isEmpty();
  }

  @Test
  void isSurerOfAFigureThatNoOtherRivals() {
    Weights weights = Weights.of(Family.FIGURES);
    assertThat(weights.chance(List.of("the second: the", "words in common >= 1")))
        .isGreaterThan(weights.chance(List.of("the second: the", "rivals >= 5")))
        .isBetween(0.0, 1.0);
  }
}
