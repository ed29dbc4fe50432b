package io.gainsay.rules.restated;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenSlipsTest {

  @ParameterizedTest
  @CsvSource({"1311, 3311, true", "2645000, 2745000, true", "131, 331, false", "1311, 3312, false"})
  void knowsLongNumbersThatDifferInOneDigit(BigDecimal one, BigDecimal other, boolean slip) {
    assertThat(PenSlips.inOneDigit(one, other)).isEqualTo(slip);
  }
}
