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

/** Which of two things sentences say came first. */
class OrderClaimsTest {

  private static final Gainsay GAINSAY = Gainsay.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The farmers were paid before they delivered the nuts.       | farmer pay < deliver nut",
        "After the ferry docked, the siren sounded.                  | ferry dock < siren sound",
        "Nobody saw a cent until the nuts were in the warehouse.     | nut warehouse < see cent",
        "The siren sounded, then the lights failed.                  | siren sound < light fail",
        "The harp was played, followed by the lute.                  | harp play < lute",
        "Having closed the gate, the warden phoned the zoo.          | close gate < warden phone"
            + " zoo",
        "When the rain began the roof had already been mended.       | roof mend < rain begin",
        "The king was still on the board when the clock stopped.     | clock stop < king board",
        "The car wash was turned down first.                         | car wash turn down < ",
      })
  void understands(String text, String claim) {
    assertThat(claims(text)).contains(claim.strip().replaceAll("<$", "< "));
  }

  @Test
  void tellsNoOrderWhereNoneIsTold() {
    assertThat(claims("He was brought before the court.")).isEmpty();
    assertThat(claims("The ship was named after his aunt.")).isEmpty();
    assertThat(claims("She would sing before the speeches.")).isEmpty();
    assertThat(claims("The choir sang again after the speeches.")).isEmpty();
    assertThat(claims("I phoned her before the match.")).isEmpty();
  }

  private static List<String> claims(String text) {
    Span whole = new Span(0, text.length());
    Block block = new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(text, whole));
    Document document = new Document("text", text, List.of(block), null);
    return GAINSAY.claims(GAINSAY.annotate(document)).stream()
        .filter(claim -> claim.kind() == ClaimKind.EVENT_ORDER)
        .map(claim -> claim.value().display())
        .toList();
  }
}
