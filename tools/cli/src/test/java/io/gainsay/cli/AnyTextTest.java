package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.gainsay.Gainsay;
import io.gainsay.read.Readers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text breaks the check, be it ever so strange: words and figures are thrown together. */
class AnyTextTest {

  private static final int TEXTS = 150;
  private static final int MOST_PIECES = 100;

  private static final List<String> PIECES =
      """
      the|a|of|in|on|since|until|between|and|from|to|at least|about|no|half|more than|his|she|they
      war|conflict|flood|people|children|of them|soldiers|the mayor|Anna Weiss|General Ruiz|Aro|EU
      killed|injured|died|began|ended|visited|rose|fell|was born|said|won|are missing|turned 45|is
      Oct. 7|May 10th|30 February|2024|12/31/9999|1990s|19th century|Monday|yesterday|last year
      ninth visit|second week|22th|first|99999999999th|10000000000 years ago|in its 0th month|BC
      31|1,000,000|1.5|99999999999999999999|1e9|1/2|3-3|25:61|5%|$1.5bn|£|€ 3|°C|km|per cent|dozen
      twenty|hundred|a trillion trillion|minus|zero|one-third|,|.|;|:|-|–|—|(|)|“|”|"|'|’|...|😀|é
      """
          .lines()
          .flatMap(line -> List.of(line.split("\\|")).stream())
          .toList();

  private final Gainsay gainsay = CommandLineTool.standardGainsay();

  @ParameterizedTest
  @ValueSource(longs = {7, 11, 31})
  void isCheckedWithoutComplaint(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      assertThatCode(() -> gainsay.check(Readers.markdown().read("any.md", text)))
          .as(text)
          .doesNotThrowAnyException();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    if (random.nextBoolean()) {
      text.append("---\ndate: 2024-08-19\n---\n");
    }
    int pieces = random.nextInt(MOST_PIECES);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(12) == 0 ? ".\n\n" : random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
