package io.gainsay.claim.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say of where things stand. */
class PlaceClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tower on the campus in Brask has seven storeys.  | tower: brask",
        "The bakery on Navrin Street was wrecked.             | bakery: navrin street",
        "Berula Avenue, where the bakery stood, was closed.   | bakery: berula avenue",
        "The museum, in the village of Olda, reopened.        | museum: olda",
        "The concert, which was held in the Beech Arena, was long. | concert: beech arena",
        "The pool is on the north bank of the river.          | pool: north",
      })
  void tellsWhereThingsAre(String text, String claim) {
    assertThat(claims(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource({
    "The FBI office in Brask sent a bulletin.",
    "The tower was moved to a park in Brask.",
    "The bakery may reopen in Brask.",
  })
  void leavesRoomForAnotherPlace(String text) {
    assertThat(claims(text)).isEmpty();
  }

  private static List<String> claims(String text) {
    return Claims.of(text, ClaimKind.PLACE).stream()
        .map(c -> c.subject().head() + ": " + c.value().display())
        .toList();
  }
}
