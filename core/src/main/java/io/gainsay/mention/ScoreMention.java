package io.gainsay.mention;

import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two or more numbers set against each other: a result ({@code 3-1}, {@code 6-4, 7-6}) or a tally
 * of votes ({@code 52 to 48}).
 *
 * @param at where it stands
 * @param pairs the pairs of numbers in the order of the text; one for a result or a tally, several
 *     for a match in sets
 */
public record ScoreMention(TokenSpan at, List<Pair> pairs) implements Mention {

  public ScoreMention {
    pairs = List.copyOf(pairs);
  }

  /** The two sides of a score, in the order of the text. */
  public record Pair(int left, int right) {

    /** The same score told from the side that has more. */
    public Pair winnerFirst() {
      return new Pair(Math.max(left, right), Math.min(left, right));
    }

    @Override
    public String toString() {
      return left + "-" + right;
    }
  }

  @Override
  public String type() {
    return "score";
  }

  @Override
  public String value() {
    return pairs.stream().map(Pair::toString).collect(Collectors.joining(" "));
  }
}
