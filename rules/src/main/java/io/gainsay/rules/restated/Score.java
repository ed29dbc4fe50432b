package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Standing;
import io.gainsay.claim.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim's score, tally or margin.
 *
 * @param claim the claim
 * @param standing how the contest stood
 * @param around the words around it
 */
record Score(Claim claim, Standing standing, Surroundings around) implements Statement {

  /** Where goals end and votes begin. */
  private static final BigDecimal MANY = BigDecimal.valueOf(30);

  /** The score of a claim; null if it states none. */
  static @Nullable Score of(Claim claim) {
    return claim.value() instanceof Value.Result result
        ? new Score(claim, result.standing(), Surroundings.of(claim.at()))
        : null;
  }

  @Override
  public boolean isOneSort(Statement other) {
    return other instanceof Score;
  }

  @Override
  public boolean agrees(Statement other) {
    return other instanceof Score score && standing.agreesWith(score.standing);
  }

  /** Whether both are told in full, of this contest: a season has many, and leads in points. */
  @Override
  public boolean isMistakable(Statement other) {
    return other instanceof Score score
        && standing.isFull()
        && score.standing.isFull()
        && isLarge() == score.isLarge()
        && !claim.scope().elsewhere()
        && !score.claim.scope().elsewhere();
  }

  private boolean isLarge() {
    BigDecimal more = standing.more();
    return more != null && more.compareTo(MANY) >= 0;
  }

  @Override
  public void addDifferences(Statement later, Observations seen) {
    if (later instanceof Score second) {
      seen.add(sharesNumber(second), "a number in common");
      seen.add(isLarge(), "large numbers");
      seen.add(standing.interim() && second.standing.interim(), "both so far");
      seen.add(standing.interim() != second.standing.interim(), "one so far");
      seen.add(standing.moreFirst() == second.standing.moreFirst(), "the same side first");
    }
  }

  private boolean sharesNumber(Score other) {
    return isSame(standing.more(), other.standing.more())
        || isSame(standing.less(), other.standing.less());
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }
}
