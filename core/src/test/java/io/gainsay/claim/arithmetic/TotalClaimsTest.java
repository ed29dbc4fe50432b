package io.gainsay.claim.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of a sentence are a whole and its parts. */
class TotalClaimsTest {

  private static final Set<ClaimKind> KINDS =
      Set.of(ClaimKind.WHOLE, ClaimKind.BOUND, ClaimKind.PART);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The hall has 300 seats: 120 in the stalls and 180 in the gallery. | whole 300 part 120"
            + " part 180",
        "They counted 61 of the bald moths and 35 of the others, 96 altogether. | whole 96 part 61"
            + " part 35",
        "She has four children, two sons and two daughters. | whole 4 part 2 part 2",
        "Three villages were emptied: Alvide, Souto and Penha. | whole 3 part 3",
        "Twelve of the 40 cows were sold. | bound 40 part 12",
        "The blast killed 31 people, including four children. | bound 31 part 4",
      })
  void findsWholeAndParts(String text, String claims) {
    assertThat(claims(text)).containsExactlyInAnyOrder(claims.split("(?<=\\d) "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The farm has four men, two women and a child.",
        "The hall has 300 seats and 12 doors.",
        "The hall has 300 seats: it was built in 40 weeks by 20 masons.",
        "Two villages and three farms were emptied.",
      })
  void takesMereSeriesForNoTotal(String text) {
    assertThat(claims(text)).isEmpty();
  }

  @Test
  void keepsTheStatementsOfATextApart() {
    List<Claim> claims =
        Claims.of(
            "She has four children, two sons and two daughters. "
                + "He has five children, two sons and three daughters.",
            KINDS);
    assertThat(claims).extracting(claim -> claim.subject().key()).doesNotContainNull();
    assertThat(claims.stream().map(claim -> claim.subject().key()).distinct()).hasSize(2);
  }

  private static List<String> claims(String text) {
    return Claims.of(text, KINDS).stream()
        .map(claim -> claim.kind() + " " + claim.value().display())
        .toList();
  }
}
