package io.gainsay.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilRuleTest {

  private static final Gainsay GAINSAY =
      Gainsay.builder().rules(List.of(new CouncilRule(24))).build();

  private static List<Finding> findings(String text) throws ReadException {
    return GAINSAY.check(Readers.plainText().read("note.txt", text)).findings();
  }

  @Test
  void moreCouncillorsThanSeats() throws ReadException {
    List<Finding> findings = findings("The plan passed after 27 councillors voted for it.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).isEqualTo("councillor: 27; the council has 24 seats");
    assertThat(findings.get(0).evidence().get(0).quote()).isEqualTo("27");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan passed after 17 councillors voted for it.",
        "The plan passed after at least 24 councillors voted for it.",
        "The plan passed with the votes of 27 members of the party."
      })
  void fewerCouncillorsOrOthers(String text) throws ReadException {
    assertThat(findings(text)).isEmpty();
  }
}
