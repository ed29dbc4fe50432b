package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A measure and the same in another unit beside it: "145 km/h (90 mph)", "5 miles, or 8 km". */
final class ConversionExtractor implements AmountsExtractor {

  /** How many words may stand between a measure and the bracket with its conversion. */
  private static final int MOST_BETWEEN = 2;

  /** A measure in brackets that differs by more than this factor is of something else. */
  private static final double SAME_ORDER = 5;

  @Override
  public List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 1; i < amounts.size(); i++) {
      if (isConversion(sentence, amounts.get(i - 1), amounts.get(i))) {
        claims.addAll(
            new Statement("conversion", amounts.get(i - 1).at())
                .add(ClaimKind.ORIGINAL, "measure", amounts.get(i - 1))
                .add(ClaimKind.CONVERSION, "in another unit", amounts.get(i))
                .claims());
      }
    }
    return claims;
  }

  private static boolean isConversion(Sentence s, AmountMention one, AmountMention other) {
    return isMeasure(one)
        && one.quantity().unit().comparable(other.quantity().unit())
        && !one.quantity().unit().symbol().equals(other.quantity().unit().symbol())
        && (isSetBeside(s, one.at().to(), other.at().from(), other.at().to())
            || isDetached(s, one, other));
  }

  /** "2.5 miles away (4 kilometers)", "9 metres high (30 feet)": of the same order, or another. */
  private static boolean isDetached(Sentence s, AmountMention one, AmountMention other) {
    int from = one.at().to();
    int bracket = other.at().from() - 1;
    if (!s.is(bracket, "(") || !s.is(other.at().to(), ")") || bracket - from > MOST_BETWEEN) {
      return false;
    }
    for (int i = from; i < bracket; i++) {
      if (!s.token(i).isWord()) {
        return false;
      }
    }
    double ratio =
        one.quantity().statedInBase().doubleValue() / other.quantity().statedInBase().doubleValue();
    return ratio > 1 / SAME_ORDER && ratio < SAME_ORDER;
  }

  private static boolean isMeasure(AmountMention amount) {
    Dimension dimension = amount.quantity().unit().dimension();
    return dimension.compareTo(Dimension.LENGTH) >= 0 && dimension.compareTo(Dimension.DATA) <= 0;
  }

  /** In brackets of its own, after a slash, or as an apposition with "or". */
  private static boolean isSetBeside(Sentence s, int after, int from, int to) {
    int skipped = s.is(from - 1, "or") ? from - 1 : from;
    boolean bracketed =
        skipped - 1 == after
            && (s.is(after, "(") || s.is(after, "["))
            && (s.is(to, ")") || s.is(to, "]") || s.is(to, ";") || s.is(to, ","));
    boolean slashed = s.is(after, "/") && from == after + 1;
    boolean apposed = s.is(after, ",") && s.is(after + 1, "or") && from == after + 2;
    return bracketed || slashed || apposed;
  }
}
