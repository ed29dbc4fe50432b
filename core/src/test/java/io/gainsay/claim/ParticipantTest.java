package io.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Participant.Match;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which participants of two deeds are the same. */
class ParticipantTest {

  private static Participant definite(String noun, String... qualities) {
    return participant(null, noun, true, qualities);
  }

  private static Participant indefinite(String noun, String... qualities) {
    return participant(null, noun, false, qualities);
  }

  private static Participant named(String entity, String noun, String... qualities) {
    return participant(entity, noun, true, qualities);
  }

  private static Participant participant(
      @Nullable String entity, String noun, boolean definite, String... qualities) {
    return new Participant(entity, noun, Set.of(qualities), definite, false, false, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "plan, plan, SAME",
    "trawler, vessel, SAME",
    "member, membership, OPEN",
    "plan, trawler, DIFFERENT",
  })
  void takesUpByNoun(String first, String then, Match match) {
    assertThat(indefinite(first).match(definite(then))).isEqualTo(match);
  }

  @Test
  void leavesTwoIndefinitesOpen() {
    assertThat(indefinite("plan").match(indefinite("plan"))).isEqualTo(Match.OPEN);
  }

  @Test
  void tellsApartByQualities() {
    Participant north = definite("tunnel", "north");
    assertThat(north.match(definite("tunnel", "south"))).isEqualTo(Match.DIFFERENT);
    assertThat(north.match(definite("tunnel"))).isEqualTo(Match.SAME);
  }

  @Test
  void takesUpWhatItWasCalledBeside() {
    assertThat(definite("suspect", "locksmith").match(definite("locksmith", "tall")))
        .isEqualTo(Match.SAME);
  }

  @Test
  void comparesNamesByName() {
    Participant berg = named("berg", "person");
    assertThat(berg.match(named("berg", "person", "tired"))).isEqualTo(Match.SAME);
    assertThat(berg.match(named("voss", "person"))).isEqualTo(Match.DIFFERENT);
    assertThat(berg.match(definite("locksmith"))).isEqualTo(Match.OPEN);
  }

  @Test
  void takesUpNamedThingsByTheirNoun() {
    assertThat(named("danube prize", "prize").match(definite("prize"))).isEqualTo(Match.SAME);
  }

  @Test
  void knowsNothingOfSpeakers() {
    Participant we = new Participant(null, "", Set.of(), false, false, false, false, true);
    assertThat(we.match(we)).isEqualTo(Match.DIFFERENT);
  }

  @Test
  void letsShellsStandForAnything() {
    Participant scheme = new Participant(null, "scheme", Set.of(), true, false, false, true, false);
    assertThat(scheme.match(indefinite("estate"))).isEqualTo(Match.OPEN);
  }

  @Property(seed = "17", tries = 500)
  void isSymmetric(
      @ForAll("participants") Participant one, @ForAll("participants") Participant other) {
    assertThat(one.match(other)).isEqualTo(other.match(one));
  }

  @Provide
  Arbitrary<Participant> participants() {
    Arbitrary<String> nouns =
        Arbitraries.of(
            "", "person", "locksmith", "prize", "trawler", "vessel", "member", "membership");
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.of("berg", "voss").injectNull(0.7),
            nouns,
            nouns.filter(noun -> !noun.isEmpty()).set().ofMaxSize(2),
            flags,
            Arbitraries.of(false, false, true),
            flags,
            flags,
            Arbitraries.of(false, false, false, true))
        .as(Participant::new);
  }
}
