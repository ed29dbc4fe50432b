package io.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say of where things stand, and what they report as said. */
class WhereAndSaidTest {

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
    assertThat(claims(text, ClaimKind.PLACE)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource({
    "The FBI office in Brask sent a bulletin.",
    "The tower was moved to a park in Brask.",
    "The bakery may reopen in Brask.",
  })
  void leavesRoomForAnotherPlace(String text) {
    assertThat(claims(text, ClaimKind.PLACE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karel Holm said that he had not seen the letter. | Karel Holm: he had not seen the letter",
        "Nobody had seen the letter, Karel Holm said. | Karel Holm: Nobody had seen the letter",
        "The statement by Karel Holm that he saw the letter was read out. "
            + "| Karel Holm: he saw the letter was read out",
      })
  void tellsWhatIsSaid(String text, String claim) {
    assertThat(claims(text, ClaimKind.STATEMENT)).containsExactly(claim);
  }

  private static List<String> claims(String text, ClaimKind kind) {
    return Claims.of(text, kind).stream()
        .map(c -> c.subject().head() + ": " + c.value().display())
        .toList();
  }
}
