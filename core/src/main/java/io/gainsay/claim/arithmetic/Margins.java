package io.gainsay.claim.arithmetic;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads by how much a match was won: "a nine-point loss", "won by two goals", "we won by three", "a
 * margin of 23 points", "the 32 runs between the sides", "losing by a solitary point".
 */
final class Margins {

  private static final Cues CUES = Cues.MARGIN;

  /** How far before "by" the verb may stand: "lost the final by two goals". */
  private static final int VERB = 4;

  /** How far from a margin the words may stand that tell of a match on its way. */
  private static final int STAGE = 6;

  /** By how much, and where it is told. */
  record Margin(Quantity quantity, TokenSpan at) {}

  private Margins() {}

  static Quantity exact(int number) {
    return Quantity.exact(BigDecimal.valueOf(number), Unit.COUNT);
  }

  static boolean isCount(AmountMention amount) {
    return amount.quantity().unit().equals(Unit.COUNT);
  }

  /** The margin of the finished match in a sentence that speaks of no other, or null. */
  static @Nullable Margin ofMatch(Sentence s, List<AmountMention> amounts) {
    Margin margin = any(s, amounts);
    return margin == null || isOnTheWay(s, margin.at()) ? null : margin;
  }

  /** The margin at half-time, or null. */
  static @Nullable Margin atHalf(Sentence s, List<AmountMention> amounts) {
    if (CUES.first(s, 0, s.size(), "half") < 0) {
      return null;
    }
    for (AmountMention amount : amounts) {
      int to = amount.at().to();
      boolean told = CUES.has("points", s.lower(to)) && CUES.has("ahead", s.lower(to + 1));
      boolean apposed = told || CUES.has("points", s.lower(to)) && !s.token(to + 1).isWord();
      int from = amount.at().from();
      if (isCount(amount) && apposed && CUES.first(s, from - STAGE, to + STAGE, "half") >= 0) {
        return new Margin(amount.quantity(), amount.at());
      }
    }
    return null;
  }

  private static @Nullable Margin any(Sentence s, List<AmountMention> amounts) {
    if (CUES.first(s, 0, s.size(), "other", "needed") >= 0) {
      return null;
    }
    for (AmountMention amount : amounts) {
      if (isCount(amount) && isMargin(s, amount.at())) {
        return new Margin(amount.quantity(), amount.at());
      }
    }
    for (int i = 0; i < s.size(); i++) {
      TokenSpan at = new TokenSpan(s, i, i + 1);
      if (CUES.has("lone", s.lower(i)) && isMargin(s, at)) {
        return new Margin(exact(1), at);
      }
    }
    return null;
  }

  private static boolean isMargin(Sentence s, TokenSpan at) {
    int before = s.is(at.from() - 1, "a") ? at.from() - 2 : at.from() - 1;
    boolean points = CUES.has("points", s.lower(at.to()));
    boolean won = s.is(before, "by") && CUES.first(s, before - VERB, before, "carried") >= 0;
    return won && (points || isOurs(s, before, at.to()))
        || points && s.is(before, "of") && s.is(before - 1, "margin")
        || points && s.is(before, "the") && s.is(at.to() + 1, "between")
        || isCompound(s, at.to());
  }

  /** "We won by three": of whom else should they speak, and nothing else is counted. */
  private static boolean isOurs(Sentence s, int by, int end) {
    boolean ends = end >= s.size() || !s.token(end).isWord() || CUES.has("ends", s.lower(end));
    return ends && CUES.has("carried", s.lower(by - 1)) && CUES.has("ours", s.lower(by - 2));
  }

  /** "-goal victory". */
  private static boolean isCompound(Sentence s, int i) {
    return s.is(i, "-")
        && CUES.has("points", s.lower(i + 1))
        && CUES.first(s, i + 2, i + 4, "outcome") >= 0;
  }

  private static boolean isOnTheWay(Sentence s, TokenSpan at) {
    return CUES.first(s, at.from() - STAGE, at.to() + STAGE, "half", "ahead") >= 0;
  }
}
