package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.ScoreMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a court divided ("by two votes to one", "unanimously"), and the votes of two candidates with
 * the margin between them.
 */
final class VoteExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.load("vote.txt");

  /** How many sentences after the votes their margin may be told. */
  private static final int MARGIN_WITHIN = 6;

  /** No court has more judges than this. */
  private static final int LARGEST_BENCH = 17;

  private static final String UNANIMOUS = "unanimous";

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>(rulings(reading));
    claims.addAll(margins(reading));
    claims.addAll(sizes(reading));
    return claims;
  }

  /** "The 15-member council voted 9-7": no more votes than members. */
  private static List<Claim> sizes(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      List<ScoreMention> scores = reading.mentions(s, ScoreMention.class);
      if (scores.size() != 1 || scores.get(0).pairs().size() != 1) {
        continue;
      }
      ScoreMention tally = scores.get(0);
      for (AmountMention amount : reading.mentions(s, AmountMention.class)) {
        if (isCount(amount) && isSize(s, amount) && amount.at().to() <= tally.at().from()) {
          ScoreMention.Pair pair = tally.pairs().get(0);
          claims.addAll(
              new Statement("tally", tally.at())
                  .add(ClaimKind.BOUND, "members", amount)
                  .add(ClaimKind.PART, "votes", votes(pair.left()), tally.at())
                  .add(ClaimKind.PART, "votes", votes(pair.right()), tally.at())
                  .claims());
        }
      }
    }
    return claims;
  }

  private static Quantity votes(int number) {
    return Quantity.exact(BigDecimal.valueOf(number), Unit.COUNT);
  }

  /** "15-member council", "jury of 12". */
  private static boolean isSize(Sentence s, AmountMention amount) {
    int to = amount.at().to();
    boolean compound = s.is(to, "-") && CUES.has("member", s.lower(to + 1));
    int from = amount.at().from();
    return compound || s.is(from - 1, "of") && CUES.has("body", s.lower(from - 2));
  }

  private static List<Claim> rulings(Reading reading) {
    Statement statement = null;
    String body = "";
    for (Sentence s : reading.sentences()) {
      TokenSpan at = CUES.first(s, 0, s.size(), "other") < 0 ? ruling(reading, s) : null;
      if (at == null) {
        continue;
      }
      String next = body(s);
      if (!body.isEmpty() && !next.isEmpty() && !body.equals(next)) {
        continue;
      }
      body = body.isEmpty() ? next : body;
      statement = statement == null ? new Statement("ruling", at) : statement;
      statement.add(ClaimKind.RESULT, "ruling", new Value.Text(division(reading, s)), at);
    }
    return statement == null ? List.of() : statement.claims();
  }

  private static @Nullable TokenSpan ruling(Reading reading, Sentence s) {
    boolean judges = CUES.first(s, 0, s.size(), "supreme", "appeal", "jury", "court") >= 0;
    int unanimous = CUES.first(s, 0, s.size(), UNANIMOUS);
    if (judges && unanimous >= 0) {
      boolean denied = s.is(unanimous - 1, "not") || s.is(unanimous - 1, "nearly");
      return denied ? null : new TokenSpan(s, unanimous, unanimous + 1);
    }
    List<ScoreMention> scores = reading.mentions(s, ScoreMention.class);
    boolean ruled = CUES.first(s, 0, s.size(), "ruled") >= 0;
    return scores.size() == 1 && ruled && isBench(scores.get(0)) ? scores.get(0).at() : null;
  }

  private static boolean isBench(ScoreMention score) {
    ScoreMention.Pair pair = score.pairs().get(0);
    return score.pairs().size() == 1
        && pair.left() != pair.right()
        && pair.left() + pair.right() <= LARGEST_BENCH;
  }

  private static String division(Reading reading, Sentence s) {
    List<ScoreMention> scores = reading.mentions(s, ScoreMention.class);
    if (scores.isEmpty()) {
      return UNANIMOUS;
    }
    ScoreMention.Pair pair = scores.get(0).pairs().get(0).winnerFirst();
    return pair.right() == 0 ? UNANIMOUS : pair.toString();
  }

  /** Which court a sentence speaks of, as far as it says; empty if it does not. */
  private static String body(Sentence s) {
    for (String body : List.of("jury", "appeal", "supreme")) {
      if (CUES.first(s, 0, s.size(), body) >= 0) {
        return body;
      }
    }
    return "";
  }

  private static List<Claim> margins(Reading reading) {
    List<AmountMention> votes = List.of();
    int votesAt = -1;
    for (Sentence s : reading.sentences()) {
      List<AmountMention> amounts = reading.mentions(s, AmountMention.class);
      AmountMention margin = margin(s, amounts);
      if (margin != null && votesAt >= 0 && s.index() - votesAt <= MARGIN_WITHIN) {
        return new Statement("margin", margin.at())
            .add(ClaimKind.RESULT, "votes", votes.get(0))
            .add(ClaimKind.RESULT, "votes", votes.get(1))
            .add(ClaimKind.MARGIN, "margin", margin)
            .claims();
      }
      List<AmountMention> counts = candidates(s, amounts);
      if (counts.size() == 2) {
        votes = counts;
        votesAt = s.index();
      }
    }
    return List.of();
  }

  /** "The margin, of fewer than 9,000 votes", "a majority of 1,203 votes". */
  private static @Nullable AmountMention margin(Sentence s, List<AmountMention> amounts) {
    for (AmountMention amount : amounts) {
      int from = amount.at().from();
      boolean votes = CUES.has("votes", s.lower(amount.at().to()));
      if (votes && CUES.first(s, from - 4, from, "margin") >= 0 && isCount(amount)) {
        return amount;
      }
    }
    return null;
  }

  /** "A had 128,441 votes and B 117,208". */
  private static List<AmountMention> candidates(Sentence s, List<AmountMention> amounts) {
    if (CUES.first(s, 0, s.size(), "votes") < 0) {
      return List.of();
    }
    List<AmountMention> found = new ArrayList<>();
    for (AmountMention amount : amounts) {
      boolean votes = CUES.has("votes", s.lower(amount.at().to()));
      boolean second = found.size() == 1 && isNamed(s, amount);
      if (isCount(amount) && (votes || second)) {
        found.add(amount);
      }
    }
    return found;
  }

  private static boolean isNamed(Sentence s, AmountMention amount) {
    return amount.at().from() > 0 && s.token(amount.at().from() - 1).isCapitalised();
  }

  private static boolean isCount(AmountMention amount) {
    return amount.quantity().unit().equals(Unit.COUNT);
  }
}
