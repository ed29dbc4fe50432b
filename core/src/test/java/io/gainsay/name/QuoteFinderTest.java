package io.gainsay.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.QuoteMention;
import io.gainsay.nlp.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {

  private static List<QuoteMention> quotes(AnnotatedDocument document) {
    return document
        .mentions()
        .filter(QuoteMention.class::isInstance)
        .map(QuoteMention.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He said "no more" and left.|no more
          He said “no more” and left.|no more
          He said ‘don’t go’ and left.|don t go
          He said 'don't go' and left.|don t go
          The workers' houses and the boys' school stood in the '90s.|
          It was 6'2" tall and Karl's.|
          She called it «a farce».|a farce
          """)
  void tellsQuotationsFromApostrophes(String text, String value) {
    assertThat(quotes(Texts.read(text)))
        .extracting(QuoteMention::value)
        .isEqualTo(value == null ? List.of() : List.of(value));
  }

  @Test
  void piecesOfOneQuotationShareItsNumber() {
    String text =
        "\"It is over. We go home,\" he said. \"Tomorrow.\"\n"
            + "“The first paragraph is open.\n“The second closes.”";
    assertThat(quotes(Texts.read(text)))
        .extracting(QuoteMention::quotation)
        .containsExactly(1, 1, 2, 3, 3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "We shall not sign," said Colonel Mirko Dahl, the leader of the Front.|Mirko Dahl
          "We shall not sign," Karl Holm told reporters after the meeting.|Karl Holm
          Karl Holm arrived late. "We shall not sign," he said.|Karl Holm
          Karl Holm said: "We shall not sign."|Karl Holm
          "We shall not sign," according to Lena Torv.|Lena Torv
          "We shall not sign." — Lena Torv, negotiator|Lena Torv
          Karl Holm called it "a farce" of a kind that Lena Torv said she knew.|Karl Holm
          "We shall not sign," a spokesman said.|
          """)
  void findsTheSpeaker(String text, String name) {
    AnnotatedDocument document = Texts.read(text);
    Quotations quotations = Quotations.of(document, Entities.of(document));
    Entity speaker =
        quotations.speaker(quotes(document).get(0)).map(Quotations.Speaker::entity).orElse(null);
    assertThat(speaker == null ? null : speaker.displayName()).isEqualTo(name);
  }

  @Test
  void tellsWhatIsQuoted() {
    AnnotatedDocument document = Texts.read("Karl Holm said the deal was \"dead\" for now.");
    Quotations quotations = Quotations.of(document, Entities.of(document));
    Sentence sentence = document.sentences().get(0);
    assertThat(quotations.isQuoted(sentence, Texts.token(sentence, "dead"))).isTrue();
    assertThat(quotations.isQuoted(sentence, Texts.token(sentence, "deal"))).isFalse();
  }
}
