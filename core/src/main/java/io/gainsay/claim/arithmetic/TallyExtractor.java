package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one vote a text tells of: its tally with the margin it leaves, and two tallies of the same
 * number of voters.
 */
final class TallyExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.MARGIN;

  /** Fewer voters than these do not show that two tallies are of one vote. */
  private static final int FEWEST = 5;

  @Override
  public List<Claim> extract(Reading reading) {
    List<Tally> tallies = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Tally tally = Tally.read(reading, sentence);
      if (tally != null) {
        tallies.add(tally);
      }
    }
    if (tallies.isEmpty()) {
      return List.of();
    }
    Tally first = tallies.get(0);
    boolean one = tallies.stream().allMatch(tally -> isSame(first, tally));
    return one ? margins(reading, first) : divisions(tallies);
  }

  private static boolean isSame(Tally one, Tally other) {
    return one.pair().winnerFirst().equals(other.pair().winnerFirst());
  }

  /** As many voters divided in two ways. */
  private static List<Claim> divisions(List<Tally> tallies) {
    Tally first = tallies.get(0);
    boolean sameVoters =
        tallies.size() == 2
            && first.voters() >= FEWEST
            && tallies.get(1).voters() == first.voters();
    if (!sameVoters) {
      return List.of();
    }
    Statement statement = new Statement("vote", first.leftAt());
    for (Tally tally : tallies) {
      Value result = new Value.Text(tally.pair().winnerFirst().toString());
      statement.add(ClaimKind.RESULT, "vote", result, tally.leftAt());
    }
    return statement.claims();
  }

  private static List<Claim> margins(Reading reading, Tally tally) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      AmountMention margin = margin(reading, sentence);
      if (margin != null) {
        claims.addAll(
            new Statement("margin", margin.at())
                .add(ClaimKind.RESULT, "votes", Margins.exact(tally.pair().left()), tally.leftAt())
                .add(
                    ClaimKind.RESULT, "votes", Margins.exact(tally.pair().right()), tally.rightAt())
                .add(ClaimKind.MARGIN, "margin", margin)
                .claims());
      }
    }
    return claims;
  }

  private static @Nullable AmountMention margin(Reading reading, Sentence s) {
    if (CUES.first(s, 0, s.size(), "needed", "other") >= 0) {
      return null;
    }
    for (AmountMention amount : reading.mentions(s, AmountMention.class)) {
      if (Margins.isCount(amount) && (isMajority(s, amount) || isCarried(s, amount))) {
        return amount;
      }
    }
    return null;
  }

  /** "A majority of 17", "a 17-vote margin"; not "a majority of 17 members". */
  private static boolean isMajority(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    int to = amount.at().to();
    boolean votes = CUES.has("votes", s.lower(to));
    boolean counted = to < s.size() && s.lower(to).length() > 3 && s.lower(to).endsWith("s");
    boolean told = s.is(from - 1, "of") && CUES.has("margin", s.lower(from - 2));
    boolean compound =
        s.is(to, "-") && CUES.has("votes", s.lower(to + 1)) && CUES.has("margin", s.lower(to + 2));
    return compound || told && (votes || !counted && !s.is(to, "of") && !s.is(to, "out"));
  }

  /** "The motion was carried by 9,360 votes". */
  private static boolean isCarried(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    int to = amount.at().to();
    return s.is(from - 1, "by")
        && CUES.has("votes", s.lower(to))
        && !s.is(to + 1, "to")
        && CUES.first(s, from - 4, from, "carried") >= 0;
  }
}
