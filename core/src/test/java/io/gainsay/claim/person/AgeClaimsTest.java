package io.gainsay.claim.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import io.gainsay.claim.Value;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ages sentences tell, and of whom. */
class AgeClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "She is 58 and rows every morning.                    | 58 | -",
        "He was 83, his son said.                             | 83 | -",
        "She's 44.                                            | 44 | -",
        "Nothing speaks for being 71 like her garden.         | 71 | -",
        "The boy, who turned 12 in June, sings.               | 12 | boy",
        "A cheerful lady, turned 80 in March, opened the fair. | 80 | lady",
        "At 27, it said, the young man had had enough.        | 27 | man",
        "The old painter died in his bed at 91.               | 91 | painter",
        "He married at 22.                                    | 22 | -",
        "Her father lived to 94.                              | 94 | father",
        "A girl of 16 won the race.                           | 16 | girl",
        "He came home as a sailor of about 30.                | 30 | sailor",
        "The driver, 44, was not hurt.                        | 44 | driver",
        "The cook (39) wept.                                  | 39 | cook",
        "Her husband, a retired welder, 66, agreed.           | 66 | welder",
        "Their eldest, 19, works in a bank.                   | 19 | -",
        "Now 61, she teaches.                                 | 61 | -",
        "He gave his age as 31.                               | 31 | -",
        "A nurse aged 33 was there.                           | 33 | nurse",
        "The miner, aged 52, was found.                       | 52 | miner",
        "She left school at the age of 14.                    | 14 | -",
        "A 25-year-old was arrested.                          | 25 | -",
        "The 17-year-old steersman fell in.                   | 17 | steersman",
        "He celebrated his 50th birthday at sea.              | 50 | -",
        "He is a man of 93 years.                             | 93 | man",
      })
  void tellsAgesAndTheirBearers(String text, int years, String bearer) {
    List<Claim> claims = ages(text);
    assertThat(claims).extracting(claim -> years(claim).stated().intValue()).containsExactly(years);
    String noun = bearer.equals("-") ? "" : bearer;
    assertThat(claims).extracting(claim -> claim.subject().head()).containsExactly(noun);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She was 43 minutes late.",
        "The score was level at 35.",
        "The train left at 19 minutes past.",
        "In her 20 years as mayor she built two schools.",
        "It is 61 kilometres away.",
        "The toll stood at 31.",
        "The whisky, aged 18 years, is sold.",
        "The thermometer said it was 35.",
        "She lives at 24 Mill Road.",
        "He is a father of four.",
        "A crew of 12 came.",
        "She is 12 behind.",
        "Shares closed at 84.",
        "The bridge is 61 years old.",
        "In the fifties he sang.",
        "The bus, 44, was late.",
        "Ann Lind, 12, 31 and 40 are the numbers.",
        "It was her 50th win.",
        "At 14 of the sites there was water.",
        "Voters between the ages of 17 and 29 stayed at home.",
        "Nobody under the age of 18 may enter.",
        "The race is for 16-year-olds.",
        "He died two days before his 50th birthday.",
      })
  void knowsWhatIsNoAge(String text) {
    assertThat(ages(text)).isEmpty();
  }

  @Test
  void findsTheNameOfTheBearer() {
    assertThat(names("Robert Marsh, a father of two who at 43 was a foreman, fell."))
        .contains("robert", "marsh");
    assertThat(names("The prize went to a student of 22, Olga Petrova."))
        .contains("olga", "petrova");
    assertThat(names("Anna Vale retired in 2001. She was 60.")).contains("anna", "vale");
  }

  @Test
  void tellsTheSexWhereNothingElseIsKnown() {
    Claim claim = ages("She is 61.").get(0);
    assertThat(claim.subject().modifiers()).containsExactly("female");
    assertThat(claim.subject().facets()).contains("AGE female");
  }

  @Test
  void takesDecadesForRanges() {
    Quantity fifties = years(ages("A woman in her fifties was hurt.").get(0));
    assertThat(fifties.low()).isEqualByComparingTo("50");
    assertThat(fifties.high()).isEqualByComparingTo("59");
    Quantity late = years(ages("He was in his late 60s.").get(0));
    assertThat(late.low()).isEqualByComparingTo("65");
    assertThat(years(ages("He is a teenager.").get(0)).high()).isEqualByComparingTo("19");
  }

  @Test
  void leavesOpenWhetherBirthdayToComeHasCome() {
    Quantity years = years(ages("Robert Marsh turns 35 in May.").get(0));
    assertThat(years.low()).isEqualByComparingTo("34");
    assertThat(years.high()).isEqualByComparingTo("35");
  }

  @Test
  void knowsThatWhoWasOnceOfAnAgeIsAtLeastAsOld() {
    String text = "Anna Vale runs the shop. Vale, who at 43 was the best rider, is retired.";
    List<Claim> claims = Claims.of(text, ClaimKind.PERSON_AGE);
    assertThat(claims).extracting(claim -> claim.subject().head()).containsExactly("Anna Vale");
    assertThat(years(claims.get(0)).hedge()).isEqualTo(Hedge.AT_LEAST);
    assertThat(years(claims.get(0)).high()).isNull();
  }

  private static Set<String> names(String text) {
    return ages(text).get(0).subject().names();
  }

  private static List<Claim> ages(String text) {
    return Claims.of(text, ClaimKind.BARE_AGE);
  }

  private static Quantity years(Claim claim) {
    return ((Value.Amount) claim.value()).quantity();
  }
}
