package io.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A check takes time in proportion to the text. Counted, not timed: what is counted is the same on
 * a busy machine.
 */
class GrowthTest {

  /** How many sentences a short text has; a claim has met all the neighbours it ever will. */
  private static final int SENTENCES = 300;

  /** Counts the pairs that it is shown. */
  private static final class CountingRule implements PairRule {

    private final AtomicInteger pairs = new AtomicInteger();

    @Override
    public RuleInfo info() {
      return new RuleInfo("counting", "Counts pairs", "0.1.0");
    }

    @Override
    public Set<ClaimKind> kinds() {
      return EnumSet.allOf(ClaimKind.class);
    }

    @Override
    public Verdict compare(Claim first, Claim second) {
      pairs.incrementAndGet();
      return Verdict.COMPATIBLE;
    }
  }

  private static int pairs(String sentence, String end, int sentences) throws ReadException {
    CountingRule rule = new CountingRule();
    String text =
        IntStream.range(0, sentences)
            .mapToObj(i -> sentence.formatted(i + 2))
            .collect(Collectors.joining(end));
    Document document = Readers.plainText().read("long.txt", text);
    Gainsay.builder().rules(List.of(rule)).build().check(document);
    return rule.pairs.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The flood killed %d people on Monday.",
        "Revenue rose to $%d million after the storm began on May 10.",
        "It was her %dth visit to Marlow, said Mrs. Keller.",
        "The deal was signed by %d members and Anna Keller, 41, left office."
      })
  void fourTimesTheTextIsAboutFourTimesTheWork(String sentence) throws ReadException {
    for (String end : List.of(" ", "\n\n")) {
      int few = pairs(sentence, end, SENTENCES);

      assertThat(few).isPositive();
      assertThat(pairs(sentence, end, 4 * SENTENCES)).isLessThan(6 * few);
    }
  }
}
