package io.gainsay.claim.saying;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import io.gainsay.claim.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sentences say speaks, and what they report as said. */
class SayingClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karel Holm said that the ferry was late.                 | Karel Holm",
        "Karel Holm's remark that the ferry was late drew cheers. | Karel Holm",
        "They cheered Karel Holm for saying that it was late.     | Karel Holm",
        "The remark about the ferry came from Karel Holm.         | Karel Holm",
        "'\"The ferry was late,\" said Karel Holm, a baker.'      | Karel Holm",
      })
  void findsWhoSpeaks(String text, String speaker) {
    assertThat(sayings(text))
        .extracting(saying -> saying.speaker().displayName())
        .containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource({
    "The ferry of Karel Holm was late.",
    "Nobody said why the ferry was late.",
    "Karel Holm and Mara Dahl said that the ferry was late.",
  })
  void leavesOpenWhoSpeaks(String text) {
    assertThat(sayings(text)).isEmpty();
  }

  @Test
  void takesUpTheSpeakerOfTheSentenceBefore() {
    assertThat(sayings("Karel Holm sold the ferry. \"She was always late,\" he said."))
        .extracting(saying -> saying.speaker().displayName())
        .containsExactly("Karel Holm");
  }

  @Test
  void tellsWhatIsQuoted() {
    assertThat(sayings("Karel Holm said that the ferry was \"never once on time\" in May."))
        .extracting(Value.Saying::verbatim)
        .containsExactly("never once on time");
  }

  @Test
  void tellsWhoIsSilent() {
    assertThat(sayings("Karel Holm said nothing about the ferry."))
        .singleElement()
        .matches(Value.Saying::silent);
  }

  @Test
  void setsApartWhatIsHandedOn() {
    assertThat(sayings("Karel Holm repeated the remark that the ferry was late."))
        .allMatch(Value.Saying::apart);
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
    assertThat(Claims.of(text, ClaimKind.STATEMENT))
        .extracting(c -> c.subject().head() + ": " + c.value().display())
        .containsExactly(claim);
  }

  @ParameterizedTest
  @CsvSource({
    "Karel Holm said that he saw the letter., true",
    "Karel Holm said that he never saw the letter., false",
    "Karel Holm denied that he saw the letter., false",
  })
  void tellsWhetherItIsSaidToBeSo(String text, boolean so) {
    assertThat(Claims.of(text, ClaimKind.STATEMENT))
        .extracting(claim -> ((Value.Statement) claim.value()).so())
        .containsExactly(so);
  }

  @ParameterizedTest
  @CsvSource({
    "Karel Holm did not say that he saw the letter.",
    "Karel Holm never denied that he saw the letter.",
    "Karel Holm didn't deny that he saw the letter.",
  })
  void takesWhatIsNotSaidForNoStatement(String text) {
    assertThat(Claims.of(text, ClaimKind.STATEMENT)).isEmpty();
  }

  private static List<Value.Saying> sayings(String text) {
    return Claims.of(text, ClaimKind.SAYING).stream()
        .map(claim -> (Value.Saying) claim.value())
        .toList();
  }
}
