package io.gainsay.claim.arithmetic;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.ScoreMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a vote divided: "31 votes to 22", "52 deputies voted in favour and 37 against", "eight hands
 * went up for refusal and three against".
 *
 * @param leftAt where the first number stands
 * @param rightAt where the second stands; the same place if they are told as one figure
 */
record Tally(ScoreMention.Pair pair, TokenSpan leftAt, TokenSpan rightAt) {

  private static final Cues CUES = Cues.MARGIN;
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** How many words may stand between a number and the side it took. */
  private static final int FARTHEST = 5;

  /** The only tally of a sentence that speaks of no other vote, or null. */
  static @Nullable Tally read(Reading reading, Sentence s) {
    if (CUES.first(s, 0, s.size(), "other") >= 0) {
      return null;
    }
    List<ScoreMention> scores = reading.mentions(s, ScoreMention.class);
    if (scores.size() == 1 && scores.get(0).pairs().size() == 1) {
      TokenSpan at = scores.get(0).at();
      boolean votes = CUES.first(s, at.from(), at.to() + 1, "votes") >= 0;
      return votes ? new Tally(scores.get(0).pairs().get(0), at, at) : null;
    }
    return scores.isEmpty() ? sides(s, reading.mentions(s, AmountMention.class)) : null;
  }

  private static @Nullable Tally sides(Sentence s, List<AmountMention> amounts) {
    for (int i = 1; i < amounts.size(); i++) {
      AmountMention one = amounts.get(i - 1);
      AmountMention other = amounts.get(i);
      if (isCount(one)
          && isCount(other)
          && takes(s, one, other.at().from(), "for")
          && takes(s, other, s.size(), "against")) {
        ScoreMention.Pair pair = new ScoreMention.Pair(number(one), number(other));
        return new Tally(pair, one.at(), other.at());
      }
    }
    return null;
  }

  /** Whether a side's word follows, and no name of whom a player or a team met. */
  private static boolean takes(Sentence s, AmountMention amount, int end, String side) {
    int to = amount.at().to();
    int at = CUES.first(s, to, Math.min(end, to + FARTHEST), side);
    return at >= 0 && (at + 1 >= s.size() || !s.token(at + 1).isCapitalised());
  }

  private static boolean isCount(AmountMention amount) {
    Quantity quantity = amount.quantity();
    return quantity.unit().equals(Unit.COUNT)
        && quantity.hedge() == Hedge.EXACT
        && quantity.stated().stripTrailingZeros().scale() <= 0
        && quantity.stated().compareTo(GREATEST) < 0;
  }

  private static int number(AmountMention amount) {
    return amount.quantity().stated().intValue();
  }

  /** How many voted. */
  int voters() {
    return pair.left() + pair.right();
  }
}
