package io.gainsay.claim.result;

import io.gainsay.amount.NumberWords;
import io.gainsay.amount.Numeral;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of which results are made: "5", "15.40", "nine", "nil". */
final class Numbers {

  private final NumberWords words = new NumberWords();
  private final ContestWords contest;

  Numbers(ContestWords contest) {
    this.contest = contest;
  }

  /** A number and the token after it. */
  record Read(BigDecimal value, int to) {}

  /** The number that starts at a token, or null. */
  @Nullable Read at(Sentence s, int i) {
    if (i < 0 || i >= s.size()) {
      return null;
    }
    if (contest.has("nil", s.lower(i))) {
      return new Read(BigDecimal.ZERO, i + 1);
    }
    Numeral number = words.read(s, i);
    if (number == null || s.is(i, "a") || s.is(i, "an")) {
      return null;
    }
    boolean counts = number.form() == Numeral.Form.CARDINAL && number.value().signum() >= 0;
    return counts ? new Read(number.value(), number.to()) : null;
  }

  /** The number that is one token, such as each side of "5-4" or "two-nil"; or null. */
  @Nullable Read single(Sentence s, int i) {
    Read read = at(s, i);
    return read != null && read.to() == i + 1 ? read : null;
  }
}
