package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.ScoreMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The scores at half-time, and the leads: of one match if no two are told of different sides. */
final class HalfTimes {

  private static final Cues CUES = Cues.load("score.txt");

  /** How far from a score the words may stand that place it at half-time. */
  private static final int REACH = 5;

  private HalfTimes() {}

  static List<Claim> in(Reading reading) {
    List<Told> halves = new ArrayList<>();
    Set<String> sides = Set.of();
    for (Sentence s : reading.sentences()) {
      Told told = Told.read(reading, s);
      if (told == null || told.pairs().size() != 1 || !isAtHalf(s, told.at())) {
        continue;
      }
      Set<String> names = ScoreExtractor.names(s, told.at());
      Set<String> shared = new HashSet<>(sides);
      shared.retainAll(names);
      if (!sides.isEmpty() && !names.isEmpty() && shared.isEmpty()) {
        return List.of();
      }
      sides = sides.isEmpty() ? names : sides;
      halves.add(told);
    }
    return halves.isEmpty() ? List.of() : claims(reading, halves);
  }

  private static List<Claim> claims(Reading reading, List<Told> halves) {
    List<Claim> claims = new ArrayList<>();
    Told first = halves.get(0);
    Statement statement = new Statement("half", first.at());
    for (Told half : halves) {
      Value result = new Value.Text(half.pairs().get(0).winnerFirst().toString());
      statement.add(ClaimKind.RESULT, "half-time score", result, half.at());
    }
    claims.addAll(statement.claims());
    ScoreMention.Pair pair = first.pairs().get(0);
    for (Sentence s : reading.sentences()) {
      Margins.Margin lead = Margins.atHalf(s, reading.mentions(s, AmountMention.class));
      if (lead != null && CUES.first(s, 0, s.size(), "earlier") < 0) {
        claims.addAll(
            new Statement("lead", lead.at())
                .add(ClaimKind.RESULT, "half-time score", Margins.exact(pair.left()), first.at())
                .add(ClaimKind.RESULT, "half-time score", Margins.exact(pair.right()), first.at())
                .add(ClaimKind.MARGIN, "lead", lead.quantity(), lead.at())
                .claims());
      }
    }
    return claims;
  }

  /** "Half-time: Norrland 1-1 Esbo", "a 2-1 half-time lead", "led 17-13 at the interval". */
  private static boolean isAtHalf(Sentence s, TokenSpan score) {
    for (int i = Math.max(0, score.from() - REACH); i < Math.min(s.size(), score.to() + 3); i++) {
      int time = s.is(i + 1, "-") ? i + 2 : i + 1;
      boolean interval = s.is(i - 1, "the") && (s.is(i, "interval") || s.is(i, "break"));
      boolean at = interval && (s.is(i - 2, "at") || s.is(i - 2, "by"));
      if (s.is(i, "halftime") || s.is(i, "half") && s.is(time, "time") || at) {
        return CUES.first(s, score.from() - REACH - 1, score.to() + 4, "earlier") < 0;
      }
    }
    return false;
  }
}
