package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimExtractor;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a chamber and those of its parties: "the 81-seat parliament", "Labour took 34 seats,
 * Reform 22, the Conservatives 15 and the Greens ten".
 */
final class SeatExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.load("total.txt");

  /** Fewer parties hardly fill a chamber. */
  private static final int FEWEST = 3;

  @Override
  public List<Claim> extract(Reading reading) {
    AmountMention chamber = null;
    List<List<AmountMention>> shares = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<AmountMention> amounts = reading.mentions(sentence, AmountMention.class);
      for (AmountMention amount : amounts) {
        if (isChamber(sentence, amount)) {
          if (chamber != null && !sameNumber(chamber, amount)) {
            return List.of();
          }
          chamber = chamber == null ? amount : chamber;
        }
      }
      List<AmountMention> parties = parties(sentence, amounts);
      if (parties.size() >= FEWEST) {
        shares.add(parties);
      }
    }
    return chamber == null || shares.size() != 1 ? List.of() : claims(chamber, shares.get(0));
  }

  private static List<Claim> claims(AmountMention chamber, List<AmountMention> parties) {
    Statement statement = new Statement("seats", parties.get(0).at());
    statement.add(ClaimKind.WHOLE, "seats", chamber);
    parties.forEach(party -> statement.add(ClaimKind.PART, "seats", party));
    return statement.claims();
  }

  private static boolean sameNumber(AmountMention one, AmountMention other) {
    return one.quantity().stated().compareTo(other.quantity().stated()) == 0;
  }

  /** "81-seat parliament", "the 101 seats in parliament". */
  private static boolean isChamber(Sentence s, AmountMention amount) {
    int to = amount.at().to();
    boolean compound = s.is(to, "-") && (s.is(to + 1, "seat") || s.is(to + 1, "member"));
    boolean all =
        s.is(to, "seats")
            && s.is(amount.at().from() - 1, "the")
            && (s.is(to + 1, "in") || s.is(to + 1, "of"));
    return isPlain(amount) && (compound || all && s.is(amount.at().from() - 2, "of"));
  }

  private static boolean isPlain(@Nullable AmountMention amount) {
    return amount != null
        && amount.quantity().unit().equals(Unit.COUNT)
        && amount.quantity().hedge() == Hedge.EXACT;
  }

  /** The first "34 seats" of a sentence and the "Name 22" after it, one after the other. */
  private static List<AmountMention> parties(Sentence s, List<AmountMention> amounts) {
    List<AmountMention> parties = new ArrayList<>();
    for (AmountMention amount : amounts) {
      int to = amount.at().to();
      if (!isPlain(amount)) {
        continue;
      }
      if (parties.isEmpty()) {
        if (CUES.has("seats", s.lower(to)) && !isChamber(s, amount)) {
          parties.add(amount);
        }
      } else if (follows(s, parties.get(parties.size() - 1), amount)) {
        parties.add(amount);
      } else {
        return List.of();
      }
    }
    return parties;
  }

  /** Only a name, and what joins it, stands between two figures of the list. */
  private static boolean follows(Sentence s, AmountMention before, AmountMention amount) {
    boolean joined = false;
    boolean named = false;
    for (int i = before.at().to(); i < amount.at().from(); i++) {
      joined |= s.is(i, ",") || s.is(i, ";") || s.is(i, "and");
      named |= s.token(i).isCapitalised();
    }
    boolean ends =
        amount.at().to() == s.size()
            || !s.token(amount.at().to()).isWord()
            || s.is(amount.at().to(), "and")
            || CUES.has("seats", s.lower(amount.at().to()));
    return joined && named && ends && amount.at().from() - before.at().to() <= 8;
  }
}
