package io.gainsay.claim.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import io.gainsay.claim.Telling;
import io.gainsay.claim.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences take for granted of the day of what happened. */
class DayClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gardeners mourn what was lost in Monday's flood.          | Monday: flood",
        "The regulator's Thursday intervention came late.          | Thursday: intervention",
        "Nobody slept after the ballot on Tuesday.                 | Tuesday: ballot",
        "The outage, which occurred on Monday, was the third.      | Monday: outage",
        "He will remember the reopening, a Friday evening.         | Friday evening: reopening",
        "He spent the Sunday of the blackout at home.              | Sunday: blackout",
        "A crowd came on Saturday for the lighting.                | Saturday: lighting",
        "He closed the shop, it being a Sunday.                    | Sunday: any",
        "What was done on Wednesday was overdue.                   | Wednesday: any",
        "She hid the flurries of Monday evening.                   | Monday evening: flurry",
        "He has drunk since the release early on Friday.           | early on Friday: release",
        "The dyke broke on Sunday.                                  | Sunday told: dyke break",
      })
  void understands(String text, String claim) {
    assertThat(claims(text)).contains(claim);
  }

  @Test
  void takesNothingForGrantedOfWhatIsNoEvent() {
    assertThat(claims("He will be buried at the cemetery on Tuesday."))
        .noneMatch(claim -> claim.contains(": cemetery"));
    assertThat(claims("The ice was measured on the eve of the race, a Tuesday."))
        .noneMatch(claim -> claim.contains(": race"));
    assertThat(claims("She died the Tuesday before.")).isEmpty();
  }

  @Test
  void seesWhetherTheLeadTellsOfAnIncident() {
    assertThat(facets("A bomb exploded in a market on Monday.")).contains(Telling.LEAD);
    assertThat(facets("The queen opened the market on Monday.")).isEmpty();
    assertThat(facets("A bomb exploded in a market, police said on Monday."))
        .containsExactly(Telling.REPORT);
    assertThat(facets("Monday's explosion was heard in Orle.")).containsExactly(Telling.INCIDENT);
  }

  private static Set<String> facets(String text) {
    return Claims.of(text, ClaimKind.EVENT_DAY).get(0).subject().facets();
  }

  private static List<String> claims(String text) {
    return Claims.of(text, ClaimKind.EVENT_DAY).stream()
        .map(claim -> shown((Value.Day) claim.value()))
        .toList();
  }

  private static String shown(Value.Day day) {
    String time = day.mention().at().text();
    String name = day.name().isEmpty() ? "any" : day.name().toString();
    return day.known() || !day.name().isEmpty()
        ? time + ": " + name
        : time + " told: " + day.event();
  }
}
