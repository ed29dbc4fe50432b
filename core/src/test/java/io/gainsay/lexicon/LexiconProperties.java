package io.gainsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LexiconProperties {
  private final Lexicon lexicon = Lexicon.english();
  private final Lemmas lemmas = Lemmas.english();

  @Property(seed = "1")
  void anyTextHasLemmas(@ForAll("forms") String form) {
    assertThat(lemmas.noun(form)).isNotNull();
    assertThat(lemmas.verb(form)).isNotNull();
    assertThat(lemmas.adjective(form)).isNotNull();
  }

  @Property(seed = "1")
  void anyTextCanBeLookedUp(@ForAll String text) {
    assertThat(lexicon.isA(text, "person")).isFalse();
    assertThat(lexicon.nounClass(text)).isNotNull();
    assertThat(lexicon.verbsOf(text)).isNotNull();
  }

  @Property(seed = "1")
  void relationsHoldBothWays(
      @ForAll("words") String one,
      @ForAll("words") String other,
      @ForAll PartOfSpeech partOfSpeech) {
    assertThat(lexicon.synonyms(partOfSpeech, one, other))
        .isEqualTo(lexicon.synonyms(partOfSpeech, other, one));
    assertThat(lexicon.antonyms(partOfSpeech, one, other))
        .isEqualTo(lexicon.antonyms(partOfSpeech, other, one));
  }

  @Property(seed = "1")
  void synonymsAreOfEachOthersKind(@ForAll("words") String one, @ForAll("words") String other) {
    if (lexicon.synonyms(one, other)) {
      assertThat(lexicon.isA(one, other)).isTrue();
      assertThat(lexicon.isA(other, one)).isTrue();
    }
  }

  /** Stems, most of them no words, with the endings that rules cut off, also bare. */
  @Provide
  Arbitrary<String> forms() {
    Arbitrary<String> stems =
        Arbitraries.strings().withCharRange('a', 'z').withChars("- é").ofMaxLength(6);
    Arbitrary<String> endings =
        Arbitraries.of("", "s", "es", "ies", "ses", "men", "ed", "ied", "ing", "er", "iest", "-");
    return stems.flatMap(stem -> endings.map(ending -> stem + ending));
  }

  /** Few enough words that some of them are related. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "rise",
        "fall",
        "increase",
        "decrease",
        "drop",
        "start",
        "stop",
        "end",
        "fire",
        "hire",
        "blaze",
        "open",
        "close",
        "shut",
        "closed",
        "large",
        "big",
        "huge",
        "small",
        "tiny",
        "person",
        "people",
        "quake",
        "tremor",
        "attack",
        "assault",
        "win",
        "lose",
        "defeat");
  }
}
