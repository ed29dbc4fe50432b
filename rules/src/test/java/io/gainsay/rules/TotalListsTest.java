package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Totals over bulleted lists, which the examples on the rule's page cannot show. */
class TotalListsTest {

  private static final Gainsay GAINSAY = Gainsay.builder().rules(List.of(new TotalRule())).build();

  @Test
  void addsUpTheItemsOfAList() throws ReadException {
    assertThat(messages("The blast left 41 dead:\n\n- six children\n- 36 adults\n"))
        .containsExactly("6 + 36 = 42, not 41");
    assertThat(messages("The blast left 41 dead:\n\n- six children\n- 35 adults\n")).isEmpty();
  }

  @Test
  void countsTheItemsOfAList() throws ReadException {
    assertThat(messages("Four villages were emptied:\n\n- Alvide\n- Souto\n- Penha\n"))
        .containsExactly("3, not 4");
    assertThat(messages("Three villages were emptied:\n\n- Alvide\n- Souto\n- Penha\n")).isEmpty();
  }

  @Test
  void leavesListsAloneThatNoCountAnnounces() throws ReadException {
    assertThat(messages("What we know:\n\n- 12 people died\n- the fire is out\n")).isEmpty();
    assertThat(messages("It took 12 men.\n\n- six boats\n- two tugs\n")).isEmpty();
  }

  private static List<String> messages(String markdown) throws ReadException {
    return GAINSAY.check(Readers.markdown().read("list.md", markdown)).findings().stream()
        .map(Finding::message)
        .toList();
  }
}
