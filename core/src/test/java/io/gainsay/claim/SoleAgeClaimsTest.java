package io.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages of whoever a text is about, told without a name. */
class SoleAgeClaimsTest {

  private static final Gainsay GAINSAY = Gainsay.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A woman of 51 was pulled from the well.              | 51 to 51",
        "The rower, 36, stepped ashore.                       | 36 to 36",
        "The pensioner, who is in her late seventies, smiled. | 75 to 79",
        "The nonagenarian has a new bicycle.                  | 90 to 99",
        "The 58-year-old carpenter was unhurt.                | 58 to 58",
      })
  void understands(String text, String ages) {
    assertThat(claims(text)).containsExactly(ages);
  }

  @Test
  void claimsNothingOfMoreThanOne() {
    assertThat(claims("The girls, four, have a brother of seven.")).isEmpty();
    assertThat(claims("A 34-year-old nurse met a 52-year-old carpenter.")).isEmpty();
  }

  private static List<String> claims(String text) {
    Span whole = new Span(0, text.length());
    Block block = new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(text, whole));
    Document document = new Document("text", text, List.of(block), null);
    return GAINSAY.claims(GAINSAY.annotate(document)).stream()
        .filter(claim -> claim.kind() == ClaimKind.PERSON_AGE)
        .map(claim -> ((Value.Amount) claim.value()).quantity())
        .map(years -> years.low() + " to " + years.high())
        .toList();
  }
}
