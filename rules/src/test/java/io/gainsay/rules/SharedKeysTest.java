package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedKeysTest {

  @Test
  void countsTheKeysThatEarlierThingsShare() {
    SharedKeys keys = new SharedKeys(9);
    assertThat(keys.add(0, List.of("ferry", "strait"))).isEmpty();
    assertThat(keys.add(1, List.of("harbour"))).isEmpty();
    assertThat(keys.add(2, List.of("strait", "harbour", "ferry"))).isEqualTo(Map.of(0, 2, 1, 1));
  }

  @Test
  void aThingSharesNothingWithItself() {
    assertThat(new SharedKeys(9).add(0, List.of("ferry", "ferry"))).isEmpty();
  }

  @Test
  void passesOverAKeyThatManyHave() {
    SharedKeys keys = new SharedKeys(1);
    assertThat(keys.add(0, List.of("day"))).isEmpty();
    assertThat(keys.add(1, List.of("day"))).containsOnlyKeys(0);
    assertThat(keys.add(2, List.of("day"))).isEmpty();
  }
}
