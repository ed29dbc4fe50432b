package io.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** When two standings can be one. */
class StandingTest {

  @Test
  void agreesFromEitherSide() {
    assertThat(score(3, 1).agreesWith(score(1, 3))).isTrue();
    assertThat(score(3, 1).agreesWith(score(3, 2))).isFalse();
  }

  @Test
  void holdsScoresAgainstMargins() {
    assertThat(score(31, 22).agreesWith(margin(9))).isTrue();
    assertThat(score(31, 22).agreesWith(margin(13))).isFalse();
    assertThat(Standing.level().agreesWith(score(2, 1))).isFalse();
    assertThat(Standing.level().agreesWith(score(2, 2))).isTrue();
  }

  @Test
  void knowsWhetherASideHasNothing() {
    assertThat(Standing.unanswered().agreesWith(score(5, 0))).isTrue();
    assertThat(Standing.unanswered().agreesWith(score(2, 1))).isFalse();
  }

  @Test
  void doesNotCompareGoalsWithSeconds() {
    Unit second = Unit.of("s", Dimension.OTHER);
    Standing time = Standing.by(Quantity.exact(BigDecimal.TEN, second));
    assertThat(time.agreesWith(score(2, 1))).isTrue();
  }

  private static Standing score(int first, int second) {
    return Standing.of(BigDecimal.valueOf(first), BigDecimal.valueOf(second));
  }

  private static Standing margin(int margin) {
    return Standing.by(Quantity.exact(BigDecimal.valueOf(margin), Unit.COUNT));
  }
}
