package io.gainsay.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say of the beginnings, ends and lengths of things. */
class EventClaimsTest {

  private static final Set<ClaimKind> KINDS =
      Set.of(
          ClaimKind.EVENT_START,
          ClaimKind.EVENT_END,
          ClaimKind.EVENT_DURATION,
          ClaimKind.EVENT_PERIOD,
          ClaimKind.EVENT_VISITS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The war broke out on 15 April 2023.            | event-start war 2023-04-15",
        "War broke out in the north in October 2021.    | event-start war 2021-10",
        "On 3 March 2021 the strike began.              | event-start strike 2021-03-03",
        "The blaze, which has raged since 2 July 2023.  | event-start blaze 2023-07-02",
        "The fighting between the army and the militia began in June 2023. "
            + "| event-start fighting 2023-06",
        "The bridge was opened to traffic on 14 June 1930. | event-start bridge 1930-06-14",
        "Two sisters founded the bakery in 1987.        | event-start bakery 1987",
        "The opening of the town hall in 1957 was a feast. | event-start hall 1957",
        "Lightning set the forest alight on 9 August 2023. | event-start fire 2023-08-09",
        "The siege ended on 4 May 2019.                 | event-end siege 2019-05-04",
        "The six-week dock strike cost the port dear.   | event-duration strike P6W",
        "The strike lasted 43 days.                     | event-duration strike P43D",
        "The batter has to ferment for three days.      | event-duration ferment P3D",
        "After the five days of fermentation it smells. | event-duration fermentation P5D",
        "They were married for 34 years.                | event-duration marriage P34Y",
        "It took six hours to evacuate the ship.        | event-duration evacuation PT6H",
        "The conflict enters its second week.           | event-period conflict week 2",
        "She was jailed for six years.                  | event-duration sentence P6Y",
      })
  void understands(String text, String claim) {
    assertThat(claims(text)).containsExactly(claim);
  }

  @Test
  void followsAndAndPronouns() {
    assertThat(claims("The trial began on 4 May 2019 and ended on 9 May 2019."))
        .containsExactly("event-start trial 2019-05-04", "event-end trial 2019-05-09");
    assertThat(claims("The festival was loud. It ran from 3 May 2019 to 9 May 2019."))
        .containsExactly("event-start festival 2019-05-03", "event-end festival 2019-05-09");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A gunman opened fire on 4 May 2019.",
        "The man started on 4 May 2019 as a porter.",
        "Prosecutors had asked for a sentence of 15 years.",
        "The shop was closed on Monday.",
        "The six weeks in the hills were cold.",
      })
  void claimsNothing(String text) {
    assertThat(claims(text)).isEmpty();
  }

  private static List<String> claims(String text) {
    return Claims.of(text, KINDS).stream()
        .map(c -> c.kind() + " " + c.subject().head() + " " + c.value().display())
        .toList();
  }
}
