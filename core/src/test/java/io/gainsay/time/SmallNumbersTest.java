package io.gainsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twenty-one days | P21D
          twenty one days | P21D
          a dozen days | P12D
          two dozen days | P24D
          a couple of days | P2D
          a hundred years | P100Y
          two hundred and ten years | P210Y
          two thousand years | P2000Y
          1,200 years | P1200Y
          2.5 years | P2.5Y
          2 1/2 years | P2.5Y
          2½ years | P2.5Y
          several weeks | PXW
          three or four weeks | P3W
          a fortnight | P2W
          """)
  void numbersBeforeUnits(String words, String value) {
    assertThat(TestDocuments.times("It lasted " + words + ".", null))
        .singleElement()
        .satisfies(m -> assertThat(m.value()).isEqualTo(value))
        .satisfies(m -> assertThat(m.at().text()).isEqualTo(words));
  }
}
