package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.ScoreMention;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results of matches with by how much they are said to have been won. */
final class MatchMargins {

  private MatchMargins() {}

  /**
   * The margins that a text tells, each with the score it must be the difference of.
   *
   * @param results the first result told of each match, in the order of the text
   */
  static List<Claim> in(Reading reading, List<Told> results) {
    List<Claim> claims = new ArrayList<>();
    List<Margins.Margin> margins = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      Margins.Margin margin = Margins.ofMatch(s, reading.mentions(s, AmountMention.class));
      if (margin != null) {
        margins.add(margin);
      }
    }
    for (Margins.Margin margin : margins) {
      Told result = resultOf(margin, results);
      if (result != null) {
        claims.addAll(claims(margin, result));
      }
    }
    if (results.isEmpty() && margins.size() > 1) {
      claims.addAll(compared(margins));
    }
    return claims;
  }

  /**
   * The match that a margin is of: the one of its paragraph; else the only one, or the first one if
   * the margin is that of no other and nobody else is named beside it.
   */
  private static @Nullable Told resultOf(Margins.Margin margin, List<Told> results) {
    Sentence s = margin.at().sentence();
    Told first = results.isEmpty() ? null : results.get(0);
    List<Told> single = results.stream().filter(result -> result.pairs().size() == 1).toList();
    for (Told result : single) {
      if (isMarginOf(result, margin)) {
        return result;
      }
    }
    for (Told result : single) {
      if (result.at().sentence().blockIndex() == s.blockIndex()) {
        return result;
      }
    }
    boolean one = results.size() == 1 || isOnlyOf(first, results, s);
    return first == null || first.pairs().size() > 1 || !one ? null : first;
  }

  private static boolean isMarginOf(Told result, Margins.Margin margin) {
    ScoreMention.Pair pair = result.pairs().get(0);
    return Math.abs(pair.left() - pair.right()) == margin.quantity().stated().intValue();
  }

  /** Whether no name stands in the sentence that stands beside another match only. */
  static boolean isOnlyOf(@Nullable Told first, List<Told> results, Sentence s) {
    if (first == null) {
      return false;
    }
    Set<String> others = new HashSet<>();
    results.forEach(r -> others.addAll(ScoreExtractor.names(r.at().sentence(), r.at())));
    others.removeAll(ScoreExtractor.names(first.at().sentence(), first.at()));
    return s.tokens().stream().noneMatch(token -> others.contains(token.lower()));
  }

  private static List<Claim> claims(Margins.Margin margin, Told result) {
    ScoreMention.Pair pair = result.pairs().get(0);
    return new Statement("margin", margin.at())
        .add(ClaimKind.RESULT, "score", Margins.exact(pair.left()), result.at())
        .add(ClaimKind.RESULT, "score", Margins.exact(pair.right()), result.at())
        .add(ClaimKind.MARGIN, "margin", margin.quantity(), margin.at())
        .claims();
  }

  /** "Beat Uganda by 23 runs … the 32 runs between the sides": of a match without a score. */
  private static List<Claim> compared(List<Margins.Margin> margins) {
    Statement statement = new Statement("margins", margins.get(0).at());
    for (Margins.Margin margin : margins) {
      Value value = new Value.Text(margin.quantity().stated().toPlainString());
      statement.add(ClaimKind.RESULT, "margin", value, margin.at());
    }
    return statement.claims();
  }
}
