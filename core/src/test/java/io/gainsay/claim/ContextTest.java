package io.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ContextTest {

  @Property(seed = "1")
  void likenessIsSymmetricAndBounded(
      @ForAll @Size(max = 6)
          Map<@AlphaChars @StringLength(1) String, @DoubleRange(min = 0.1, max = 1) Double> one,
      @ForAll @Size(max = 6)
          Map<@AlphaChars @StringLength(1) String, @DoubleRange(min = 0.1, max = 1) Double> other) {
    Context a = new Context(one, Set.of());
    Context b = new Context(other, Set.of());
    assertThat(a.likeness(b)).isEqualTo(b.likeness(a), within(1e-9)).isBetween(0.0, 1.0 + 1e-9);
  }

  @Example
  void aShortSentenceRepeatedInALongOneIsWhollyLikeIt() {
    Context summary = new Context(Map.of("men", 1.0, "arrest", 1.0), Set.of("arrest"));
    Context body =
        new Context(Map.of("men", 1.0, "arrest", 1.0, "suspicion", 1.0, "port", 0.4), Set.of());
    assertThat(summary.likeness(body)).isEqualTo(1.0, within(1e-9));
  }

  @Example
  void nothingIsLikeNothing() {
    assertThat(Context.EMPTY.likeness(Context.EMPTY)).isZero();
  }
}
