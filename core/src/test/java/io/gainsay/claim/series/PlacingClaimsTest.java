package io.gainsay.claim.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import io.gainsay.claim.Placing;
import io.gainsay.claim.Placing.Basis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places in a series sentences tell. */
class PlacingClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This fourth record was made in a barn.        | album   | 4  | THIS",
        "He crossed the line in fourth place.          | place   | 4  | SOLE",
        "He was drafted fifteenth that June.           | pick    | 15 | SOLE",
        "She won in round eight.                       | round   | 8  | STEP",
        "The 87th Oldham Flower Show opens today.      | edition | 87 | SOLE",
        "They released a fourth record.                | album   | 4  | NEW",
        "She has won the race twice.                   | time    | 2  | TOTAL",
        "There had been two earlier storms.            | storm   | 3  | AFTER",
      })
  void tellsPlacesInSeries(String text, String series, int place, Basis basis) {
    List<Claim> claims = claims(text);
    assertThat(claims).extracting(claim -> claim.subject().head()).containsExactly(series);
    assertThat(claims).extracting(Claim::value).containsExactly(new Placing(place, basis));
  }

  @ParameterizedTest
  @CsvSource({
    "It is the third largest city of the region.",
    "The Fourth Amendment says so.",
    "They have met seven times.",
  })
  void knowsWhatIsNoPlaceInASeries(String text) {
    assertThat(claims(text)).isEmpty();
  }

  @Test
  void takesMoreThanTwoPlacesForASequence() {
    String text = "The second wave hit at noon. A third wave came. The fourth wave was small.";
    assertThat(claims(text)).isEmpty();
  }

  private static List<Claim> claims(String text) {
    return Claims.of(text, ClaimKind.PLACING);
  }
}
