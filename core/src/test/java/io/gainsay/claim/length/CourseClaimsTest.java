package io.gainsay.claim.length;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import io.gainsay.claim.Telling;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences say of how long whatever they tell of took, and when it began and ended. */
class CourseClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Her ten weeks at sea were dull.                     | P10W given",
        "They clapped for five minutes.                      | PT5M",
        "The three-day run sold out.                         | P3D given",
        "He chaired the club from 1991 to 2003.              | P12Y by its ends",
        "They opened on 15 June 2020 and closed on 15 September 2020. | P3M by its ends",
        "The run lasted only three weeks.                    | P3W contrasted",
      })
  void tellsLengths(String text, String claim) {
    assertThat(claims(text, ClaimKind.SPELL)).containsExactly(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left three weeks ago.",
        "The last two days were wet.",
        "She is in her room within ten minutes.",
        "They meet four hours a week.",
        "After five days of the siege there was no water.",
      })
  void tellsNoLengths(String text) {
    assertThat(claims(text, ClaimKind.SPELL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The club was set up in 1931.            | club 1931",
        "Its founding in 1937 is still toasted.  | 1937 given",
        "It closed after the last film in 2004.  | film 2004 end given",
        "She has kept the books since 2006.      | 2006 given",
        "The kiosk is open until June 2024.      | 2024-06 end given",
        "When we began in May 2020, it rained.   | 2020-05 given",
        "Rehearsals began in May 2020.           | rehearsal 2020-05 preparation",
        "The second hall opened in 1937.         | hall 1937 contrasted",
      })
  void tellsBeginningsAndEnds(String text, String claim) {
    assertThat(claims(text, ClaimKind.PHASE)).containsExactly(claim);
  }

  @Test
  void tellsNoBeginningOfAnotherDate() {
    assertThat(claims("It has been sold by May 2019.", ClaimKind.PHASE)).isEmpty();
    assertThat(claims("He painted the hall in 1937.", ClaimKind.PHASE)).isEmpty();
  }

  private static List<String> claims(String text, ClaimKind kind) {
    return Claims.of(text, kind).stream().map(CourseClaimsTest::words).toList();
  }

  private static String words(Claim claim) {
    Set<String> facets = new TreeSet<>(claim.subject().facets());
    facets.remove(Telling.SHORT_TEXT);
    String words =
        claim.kind() == ClaimKind.PHASE
            ? claim.subject().head() + " " + claim.value().display()
            : claim.value().display();
    return (words + " " + String.join(" ", facets)).strip();
  }
}
