package io.gainsay.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.nlp.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

  private static List<String> entities(String text) {
    return Entities.of(Texts.read(text)).all().stream()
        .map(e -> e.displayName() + " " + e.mentions().size())
        .toList();
  }

  @Test
  void shortAndTitledFormsBelongToTheFullName() {
    assertThat(
            entities("Secretary Torv spoke. It was Lena Torv who signed. Ms. Torv left at noon."))
        .containsExactly("Lena Torv 3");
  }

  @Test
  void relativesAreKeptApart() {
    assertThat(entities("Lena Torv met her brother Karl Torv. Mrs Torv smiled at Mr Torv."))
        .containsExactly("Lena Torv 2", "Karl Torv 2");
  }

  @Test
  void aCoupleIsTwoPeopleHoweverOftenItIsNamed() {
    assertThat(entities("Mrs Torv met Mr Torv. ".repeat(500)))
        .containsExactly("Torv 500", "Torv 500");
  }

  @Test
  void aSurnameOfTwoPeopleIsNeither() {
    assertThat(entities("Lena Torv met Karin Torv. It was Torv who signed."))
        .containsExactly("Lena Torv 1", "Karin Torv 1", "Torv 1");
  }

  @Test
  void aSurnameIsOfWhoWasNamedInFullBefore() {
    assertThat(entities("Lena Torv signed. It was Torv who paid. Her sister is Karin Torv."))
        .containsExactly("Lena Torv 2", "Karin Torv 1");
  }

  @Test
  void companiesLoseTheirLegalForm() {
    assertThat(entities("The shares of Tarnex Corp. rose. A buyer of Tarnex was named."))
        .containsExactly("Tarnex Corp 2");
  }

  @Test
  void lettersInBracketsStandForTheNameBefore() {
    assertThat(entities("The Northern Dairy Board (NDB) met. It was the NDB that paid."))
        .containsExactly("Northern Dairy Board 3");
  }

  @Test
  void countriesGoByManyNames() {
    assertThat(
            entities("They left the U.K. for the United States, not from Britain but to America."))
        .hasSize(2);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The driver named Lena Torv. She left.|She|Lena Torv
          The prize went to Karl Holm. Then he left.|he|Karl Holm
          The prize went to Karl Holm. Then she left.|she|
          The prize went to Karl Holm and Peter Brask. Then he left.|he|
          The prize went to Karl Holm and Lena Torv. Then he left.|he|Karl Holm
          UN envoy Lena Torv met Prime Minister Karl Holm. The envoy smiled.|envoy|Lena Torv
          UN envoy Lena Torv met the minister. The minister smiled.|minister|
          Karl Holm rang. Then "he is late," said Peter Brask.|he|
          Karl Holm won. He beat the champion, Peter Brask. Then he left.|he|Karl Holm
          """)
  void linksPronounsAndDescriptions(String text, String word, String name) {
    AnnotatedDocument document = Texts.read(text);
    List<Sentence> sentences = document.sentences();
    Sentence last = sentences.get(sentences.size() - 1);
    assertThat(
            Entities.of(document)
                .antecedent(last, Texts.token(last, word))
                .map(Entity::displayName)
                .orElse(null))
        .isEqualTo(name);
  }
}
