package io.gainsay.claim.arithmetic;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads by how much a match was won: "a nine-point loss", "won by two goals". */
final class Margins {

  private static final Cues CUES = Cues.MARGIN;

  /** By how much, and where it is told. */
  record Margin(Quantity quantity, TokenSpan at) {}

  private Margins() {}

  static Quantity exact(int number) {
    return Quantity.exact(BigDecimal.valueOf(number), Unit.COUNT);
  }

  static boolean isCount(AmountMention amount) {
    return amount.quantity().unit().equals(Unit.COUNT);
  }

  /** The margin of the match in a sentence that speaks of no other, or null. */
  static @Nullable Margin ofMatch(Sentence s, List<AmountMention> amounts) {
    if (CUES.first(s, 0, s.size(), "other", "needed") >= 0) {
      return null;
    }
    for (AmountMention amount : amounts) {
      int from = amount.at().from();
      boolean won =
          s.is(from - 1, "by")
              && CUES.has("points", s.lower(amount.at().to()))
              && CUES.has("carried", s.lower(from - 2));
      if (isCount(amount) && (won || isCompound(s, amount.at().to()))) {
        return new Margin(amount.quantity(), amount.at());
      }
    }
    for (int i = 0; i < s.size(); i++) {
      boolean lone = CUES.has("lone", s.lower(i));
      boolean lost = s.is(i - 1, "a") && s.is(i - 2, "by") && CUES.has("carried", s.lower(i - 3));
      if (lone && (isCompound(s, i + 1) || lost && CUES.has("points", s.lower(i + 1)))) {
        return new Margin(exact(1), new TokenSpan(s, i, i + 1));
      }
    }
    return null;
  }

  /** "-goal victory". */
  private static boolean isCompound(Sentence s, int i) {
    return s.is(i, "-")
        && CUES.has("points", s.lower(i + 1))
        && CUES.first(s, i + 2, i + 4, "outcome") >= 0;
  }
}
