package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "sandqvist, sandquist",
    "hovarik, hovarick",
    "diallane, dialane",
    "kareem, karim",
    "tarmoor, tarmore",
    "hallorran, halloran",
    "marchetti, marcehtti",
  })
  void acceptsSlips(String one, String other) {
    assertThat(Spelling.similar(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "petrov, petrova",
    "tavush, tavushi",
    "argentina, argentine",
    "pieters, potters",
    "holm, helm",
    "larsen, hansen",
    "brask, brask",
  })
  void refusesOtherWords(String one, String other) {
    assertThat(Spelling.similar(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "macallan, mcallan",
    "catherine, katherine",
    "volkonsky, volkonski",
    "hathersage, hathersedge",
    "tapia, tapias",
  })
  void acceptsMoreWhereTheRestIsTheSame(String one, String other) {
    assertThat(Spelling.areVariants(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"petrov, petrova", "kowalski, kowalska", "lee, leo", "hansen, jansen"})
  void knowsOtherNames(String one, String other) {
    assertThat(Spelling.areVariants(one, other)).isFalse();
  }

  @Property(tries = 500, seed = "7")
  void isSymmetricAndFoundByKeys(
      @ForAll @AlphaChars @StringLength(min = 5, max = 9) String word, @ForAll int place) {
    String one = Spelling.fold(word);
    int at = Math.floorMod(place, one.length());
    String other = one.substring(0, at) + 'x' + one.substring(at + 1);
    assertThat(Spelling.similar(one, other)).isEqualTo(Spelling.similar(other, one));
    if (Spelling.similar(one, other)) {
      assertThat(Collections.disjoint(Spelling.keys(one), Spelling.keys(other))).isFalse();
    }
  }
}
