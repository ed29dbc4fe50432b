package io.gainsay.claim.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two things sentences say came first. */
class OrderClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The farmers were paid before they delivered the nuts.       | farmer pay < deliver nut",
        "After the ferry docked, the siren sounded.                  | ferry dock < siren sound",
        "Nobody saw a cent until the nuts were in the warehouse.     | nut warehouse < see cent",
        "The siren sounded, then the lights failed.                  | siren sound < light fail",
        "The harp was played, followed by the lute.                  | harp play < lute",
        "Having closed the gate, the warden phoned the zoo.          | close gate < warden phone"
            + " zoo",
        "When the rain began the roof had already been mended.       | roof mend < rain begin",
        "The king was still on the board when the clock stopped.     | clock stop < king board",
        "The car wash was turned down first.                         | car wash turn down < ",
      })
  void understands(String text, String claim) {
    assertThat(claims(text)).contains(claim.strip().replaceAll("<$", "< "));
  }

  @Test
  void tellsNoOrderWhereNoneIsTold() {
    assertThat(claims("He was brought before the court.")).isEmpty();
    assertThat(claims("The ship was named after his aunt.")).isEmpty();
    assertThat(claims("She would sing before the speeches.")).isEmpty();
    assertThat(claims("The choir sang again after the speeches.")).isEmpty();
    assertThat(claims("I phoned her before the match.")).isEmpty();
  }

  private static List<String> claims(String text) {
    return Claims.of(text, ClaimKind.EVENT_ORDER).stream()
        .map(claim -> claim.value().display())
        .toList();
  }
}
