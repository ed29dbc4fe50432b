package io.gainsay.lexicon;

import static io.gainsay.lexicon.PartOfSpeech.NOUN;
import static io.gainsay.lexicon.PartOfSpeech.VERB;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.english();

  @ParameterizedTest
  @CsvSource({
    "quake, earthquake",
    "quake, temblor",
    "tremor, quake",
    "airline, carrier",
    "blaze, fire",
    "blast, explosion",
    "physician, doctor",
    "car, automobile",
    "truce, ceasefire",
    "people, person",
  })
  void nounsThatMeanTheSame(String noun, String other) {
    assertThat(lexicon.synonyms(noun, other)).isTrue();
    assertThat(lexicon.synonyms(other, noun)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // Near in the news, but not the same.
    "toll, death",
    "ship, vessel",
    "injury, death",
    "minister, president",
    // Only rare senses meet: an attack in print is "fire", an adult son is a "boy".
    "attack, fire",
    "man, boy",
    "strike, attack",
    // Two common senses of one word do not make others the same.
    "bank, shore",
    "slope, depository",
    "moment, ordinal",
    "party, company",
    "case, person",
  })
  void nounsThatDoNot(String noun, String other) {
    assertThat(lexicon.synonyms(noun, other)).isFalse();
    assertThat(lexicon.synonyms(other, noun)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "begin, start",
    "begin, commence",
    "kill, slay",
    "die, perish",
    "buy, purchase",
    "resign, step down",
    "sack, fire",
    "decline, refuse",
    "fall, drop",
  })
  void verbsThatMeanTheSame(String verb, String other) {
    assertThat(lexicon.synonymVerbs(verb, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "go, die",
    "pass, die",
    "kill, defeat",
    "win, lose",
    "take, have",
    "hit, murder",
    "say, go",
  })
  void verbsThatDoNot(String verb, String other) {
    assertThat(lexicon.synonymVerbs(verb, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "toddler, person",
    "toddler, child",
    "firefighter, person",
    "frigate, ship",
    "ship, vessel",
    "ship, ship",
    "quake, disaster",
    "murder, crime",
    "france, country",
    "prime minister, person",
  })
  void kinds(String noun, String general) {
    assertThat(lexicon.isA(noun, general)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "vessel, ship",
    "person, child",
    "bank, person",
    "second, person",
    "head, person",
    "fire, person",
    "company, person",
    "unheardof, person",
    "person, unheardof",
  })
  void noKinds(String noun, String general) {
    assertThat(lexicon.isA(noun, general)).isFalse();
  }

  @Test
  void waysToDoSomething() {
    assertThat(lexicon.isWayTo("murder", "kill")).isTrue();
    assertThat(lexicon.isWayTo("drown", "die")).isTrue();
    assertThat(lexicon.isWayTo("kill", "die")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ADJECTIVE, open, closed",
    "ADJECTIVE, open, shut",
    "ADJECTIVE, dead, alive",
    "ADJECTIVE, guilty, innocent",
    "ADJECTIVE, eastern, western",
    "VERB, accept, reject",
    "VERB, accept, refuse",
    "VERB, win, lose",
    "VERB, rise, fall",
    "VERB, confirm, deny",
    "VERB, die, survive",
    "ADVERB, always, never",
    "NOUN, victory, defeat",
    "NOUN, acquittal, conviction",
  })
  void opposites(PartOfSpeech partOfSpeech, String lemma, String other) {
    assertThat(lexicon.antonyms(partOfSpeech, lemma, other)).isTrue();
    assertThat(lexicon.antonyms(partOfSpeech, other, lemma)).isTrue();
    assertThat(lexicon.antonyms(lemma, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"kill, die", "large, huge", "dead, injured", "take, give up", "red, blue"})
  void noOpposites(String lemma, String other) {
    assertThat(lexicon.antonyms(lemma, other)).isFalse();
  }

  @Test
  void oppositesDependOnThePartOfSpeech() {
    assertThat(lexicon.antonyms(VERB, "open", "close")).isTrue();
    assertThat(lexicon.antonyms(NOUN, "open", "close")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "attack, attack",
    "explosion, explode",
    "arrival, arrive",
    "resignation, resign",
    "decline, decline",
    "death, die",
    "theft, steal",
    "loss, lose",
  })
  void nounsThatNameActs(String noun, String verb) {
    assertThat(lexicon.derived(noun, verb)).isTrue();
    assertThat(lexicon.verbsOf(noun)).contains(verb);
  }

  @ParameterizedTest
  @CsvSource({"attacker, attack", "killer, kill", "building, destroy", "unheardof, attack"})
  void nounsThatNameNoSuchAct(String noun, String verb) {
    assertThat(lexicon.derived(noun, verb)).isFalse();
    assertThat(lexicon.verbsOf(noun)).doesNotContain(verb);
  }

  @ParameterizedTest
  @CsvSource({
    "firefighter, PERSON",
    "person, PERSON",
    "people, PERSON",
    "quake, EVENT",
    "attack, ACT",
    "ship, ARTIFACT",
    "vessel, ARTIFACT",
    "bank, GROUP",
    "second, TIME",
    "dollar, QUANTITY",
    "city, LOCATION",
    "entity, UNKNOWN",
    "unheardof, UNKNOWN",
  })
  void classes(String noun, SemanticClass expected) {
    assertThat(lexicon.nounClass(noun)).isEqualTo(expected);
  }

  @Test
  void knownWords() {
    assertThat(lexicon.isNoun("earthquake")).isTrue();
    assertThat(lexicon.isVerb("earthquake")).isFalse();
    assertThat(lexicon.isVerb("kill")).isTrue();
    assertThat(lexicon.isAdjective("guilty")).isTrue();
    assertThat(lexicon.isAdverb("always")).isTrue();
    assertThat(lexicon.isNoun("unheardof")).isFalse();
    assertThat(lexicon.isNoun("")).isFalse();
  }

  @Test
  void names() {
    assertThat(lexicon.isName("london")).isTrue();
    assertThat(lexicon.isName("turkey")).isFalse();
    assertThat(lexicon.isName("city")).isFalse();
  }

  @Test
  void frequentWordsRankAboveRareOnes() {
    assertThat(lexicon.frequency(NOUN, "person")).isGreaterThan(lexicon.frequency(NOUN, "quake"));
    assertThat(lexicon.frequency(NOUN, "unheardof")).isZero();
  }
}
