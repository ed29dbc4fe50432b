package io.gainsay.claim.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import io.gainsay.claim.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which results sentences state, as both sides' numbers, as a margin or in words. */
class ResultClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 7-5 victory was all they needed.                     | 7-5   | victory",
        "Her side went down three-nil.                          | 3-0   |",
        "The two-one ruling surprised nobody.                   | 2-1   | ruling",
        "The under-fives drew one-all.                          | 1-1   |",
        "Ashford lost 2-4.                                      | 4-2   |",
        "Norrland 1-0 Esbo.                                     | 1-0   |",
        "They won after a 5-3 away victory in the rain.          | 5-3   | victory",
        "Brennan won by three sets to two.                      | 3-2   | set",
        "The bill squeaked through, nineteen to seventeen.      | 19-17 |",
        "The panel was divided four against three.              | 4-3   |",
        "The referendum was won by 52 per cent to 48.           | 52-48 |",
        "Eleven points to her rival's eight won the title.      | 11-8  | point",
        "We scored 30 points and gave away 21.                  | 30-21 | point",
        "In all 41 members voted in favour and 12 against.      | 41-12 |",
        "Full time: Ashford 3, Leaford 1.                       | 3-1   |",
        "She ended the match with 6 points out of nine.         | 6-3   | point",
      })
  void readsBothNumbers(String text, String result, String head) {
    Claim claim = only(text);
    String[] numbers = result.split("-");
    Value.Result value = (Value.Result) claim.value();
    assertThat(value.standing().more()).isEqualByComparingTo(numbers[0]);
    assertThat(value.standing().less()).isEqualByComparingTo(numbers[1]);
    assertThat(claim.subject().head()).isEqualTo(head == null ? "" : head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They lost the darts by a single game.                    | by 1     | game",
        "A five-second victory was the least he deserved.         | by 5 s   | second",
        "Two lengths clear at the whistle, they slowed.           | by 2     | length",
        "Hartle stays Labour by four votes.                       | by 4     | vote",
        "The motion had a majority of 17.                         | by 17    |",
        "So would the margin: three wickets.                      | by 3     | wicket",
        "The 32 runs between the sides flattered Kent.            | by 32    | run",
        "They were beaten by half a length.                       | by 0.5   | length",
        "The match ended level.                                   | level    |",
        "It finished honours even.                                | level    |",
        "Ottery drew with Leaford in the cup.                     | level    |",
        "The court was unanimous.                                 | unanswered |",
      })
  void readsMarginsAndWords(String text, String result, String head) {
    Claim claim = only(text);
    assertThat(claim.value().display()).isEqualTo(result);
    assertThat(claim.subject().head()).isEqualTo(head == null ? "" : head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Reds were 3-0 up at half-time.             | true",
        "The count stood at 9-4 when they left.         | true",
        "They led 4-0 after two sets.                   | true",
        "The Blues were 5-9 down at the interval.       | true",
        "She has fallen three votes behind him.         | true",
        "He took the first set 6-4.                     | true",
        "They beat the Blues 3-0 on Friday.             | false",
        "They went down 1-0 to the Blues.               | false",
      })
  void tellsWhatIsOnTheWay(String text, boolean interim) {
    assertThat(((Value.Result) only(text).value()).standing().interim()).isEqualTo(interim);
  }

  @Test
  void countsTheSetsOfAMatch() {
    List<Claim> claims = claims("Moreau beat Halik 6-4, 3-6, 7-5 in Linz.");
    assertThat(claims)
        .extracting(claim -> claim.value().display())
        .containsExactlyInAnyOrder("2-1", "6-4 so far", "3-6 so far", "7-5 so far");
    assertThat(claims).extracting(claim -> claim.subject().head()).contains("set");
  }

  @Test
  void takesTheResultsOfSeveralMatchesForNoSets() {
    assertThat(claims("After wins of 3-1 and 2-0 they rested."))
        .extracting(claim -> claim.value().display())
        .containsExactly("3-1", "2-0");
  }

  @Test
  void namesTheSides() {
    assertThat(only("Ashford beat Leaford 3-1.").subject().names())
        .containsExactlyInAnyOrder("ashford", "leaford");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The school serves ages 5-11 and opens 9-5 on weekdays.",
        "He led 10-15 people through pages 12-14 of the 2019-20 report.",
        "The odds were 3-1 against a fine spring.",
        "The index lost 12 points to 4,500.",
        "It takes two to three days, and 5 to 10 people can join the game.",
        "The line is open 24-7; call 555-0199.",
        "The film is in 16-9 format.",
        "Smith scored 20 points and Jones added 15.",
        "The price rose by two pounds to nine.",
        "By twenty to six the hall was empty.",
        "The council approved two schools and rejected three.",
        "The jury could not reach a unanimous verdict.",
        "The vests were found tied in a bundle.",
        "The margin of error is three points.",
      })
  void knowsWhatIsNoResult(String text) {
    assertThat(claims(text)).isEmpty();
  }

  private static Claim only(String text) {
    List<Claim> claims = claims(text);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static List<Claim> claims(String text) {
    return Claims.of(text, ClaimKind.BARE_RESULT);
  }
}
