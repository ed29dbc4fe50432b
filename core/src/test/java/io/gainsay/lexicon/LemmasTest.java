package io.gainsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmasTest {
  private final Lemmas lemmas = Lemmas.english();

  @ParameterizedTest
  @CsvSource({
    "children, child",
    "women, woman",
    "gunmen, gunman",
    "bodies, body",
    "cookies, cookie",
    "buses, bus",
    "classes, class",
    "taxes, tax",
    "crises, crisis",
    "lives, life",
    "teeth, tooth",
    "airstrikes, airstrike",
    "vice-presidents, vice-president",
    "prime ministers, prime minister",
    // Lemmas of their own in WordNet: old age, a protocol, part of an army.
    "years, year",
    "minutes, minute",
    "men, man",
  })
  void nounsInThePlural(String form, String lemma) {
    assertThat(lemmas.noun(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news",
        "series",
        "species",
        "gas",
        "bus",
        "police",
        "people",
        "media",
        "crossing"
      })
  void nounsThatOnlyLookInflected(String form) {
    assertThat(lemmas.noun(form)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "superdrones, superdrone",
    "megaparties, megaparty",
    "technocrashes, technocrash",
    "covfefus, covfefus",
    "zaxis, zaxis",
  })
  void unknownNouns(String form, String lemma) {
    assertThat(lemmas.noun(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "killed, kill",
    "died, die",
    "dying, die",
    "tried, try",
    "won, win",
    "crossing, cross",
    "struck, strike",
    "was, be",
    "stopped, stop",
    "hoped, hope",
    "hopping, hop",
    "focussed, focus",
    "re-elected, re-elect",
    "carried out, carry out",
    // Also infinitives themselves, but rarer ones.
    "found, find",
    "saw, see",
    "left, leave",
    "fell, fall",
    "felt, feel",
    // A dropped e cannot be seen: the spelling of the stem tells.
    "raped, rape",
    "singing, sing",
    "wounded, wound",
  })
  void inflectedVerbs(String form, String lemma) {
    assertThat(lemmas.verb(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kill", "feed", "bring", "pass", "wound", "set", "thing", "during", "indeed"})
  void verbsAndOthersThatAreNotInflected(String form) {
    assertThat(lemmas.verb(form)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "livestreamed, livestream",
    "vlogging, vlog",
    "weaponized, weaponize",
    "geofencing, geofence",
    "greenifies, greenify",
    "rehired, rehire",
    "deplatforming, deplatform",
  })
  void unknownVerbs(String form, String lemma) {
    assertThat(lemmas.verb(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "worst, bad",
    "better, good",
    "deadliest, deadly",
    "larger, large",
    "bigger, big",
    "safest, safe",
    "other, other",
    "outer, outer",
    "modest, modest",
  })
  void adjectives(String form, String lemma) {
    assertThat(lemmas.adjective(form)).isEqualTo(lemma);
  }
}
