package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
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

  private static final Cues CUES = Cues.TOTAL;

  /** A list that falls shorter than this share of the chamber leaves parties out. */
  private static final double MOST_SHORT = 0.02;

  /** Fewer parties hardly fill a chamber. */
  private static final int FEWEST = 3;

  @Override
  public List<Claim> extract(Reading reading) {
    AmountMention chamber = chamber(reading);
    if (chamber == null) {
      return List.of();
    }
    List<List<AmountMention>> inSeats = new ArrayList<>();
    List<List<AmountMention>> named = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<AmountMention> amounts = reading.mentions(sentence, AmountMention.class);
      List<AmountMention> parties = parties(sentence, amounts);
      if (parties.size() >= FEWEST) {
        boolean seats = CUES.has("seats", sentence.lower(parties.get(0).at().to()));
        (seats ? inSeats : named).add(parties);
      }
    }
    List<List<AmountMention>> shares = inSeats.isEmpty() ? named : inSeats;
    if (shares.size() != 1) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>(claims(chamber, shares.get(0)));
    shares.get(0).forEach(party -> claims.addAll(again(reading, party)));
    return claims;
  }

  /** The only size of a chamber that the text tells, or null. */
  private static @Nullable AmountMention chamber(Reading reading) {
    AmountMention chamber = null;
    for (Sentence sentence : reading.sentences()) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        if (isChamber(sentence, amount)) {
          if (chamber != null && !sameNumber(chamber, amount)) {
            return null;
          }
          chamber = chamber == null ? amount : chamber;
        }
      }
    }
    return chamber;
  }

  /** "The Alliance has won 52 of the 101 seats": the seats of a listed party told elsewhere. */
  private static List<Claim> again(Reading reading, AmountMention party) {
    Sentence list = party.at().sentence();
    int before = party.at().from() - 1;
    if (before < 0 || !list.token(before).isCapitalised()) {
      return List.of();
    }
    String name = list.token(before).text();
    for (Sentence s : reading.sentences()) {
      if (s == list || CUES.first(s, 0, s.size(), "unsettled") >= 0) {
        continue;
      }
      List<AmountMention> amounts = reading.mentions(s, AmountMention.class);
      for (int i = 1; i < amounts.size(); i++) {
        AmountMention won = amounts.get(i - 1);
        boolean of = s.is(won.at().to(), "of") && isChamber(s, amounts.get(i));
        if (of && isPlain(won) && names(s, won.at().from(), name)) {
          return new Statement("party", party.at())
              .add(ClaimKind.RESULT, "number of seats of " + name, won)
              .add(ClaimKind.RESULT, "number of seats of " + name, party)
              .claims();
        }
      }
    }
    return List.of();
  }

  /** Whether the name, and no other inside the sentence, stands before a token. */
  private static boolean names(Sentence s, int to, String name) {
    boolean found = false;
    for (int i = 0; i < to; i++) {
      found |= s.token(i).text().equals(name);
      if (i > 0 && s.token(i).isCapitalised() && !s.token(i).text().equals(name)) {
        return false;
      }
    }
    return found;
  }

  private static List<Claim> claims(AmountMention chamber, List<AmountMention> parties) {
    double seats = chamber.quantity().stated().doubleValue();
    double sum = parties.stream().mapToDouble(p -> p.quantity().stated().doubleValue()).sum();
    boolean complete = seats - sum <= Math.max(1, MOST_SHORT * seats);
    Statement statement = new Statement("seats", parties.get(0).at());
    statement.add(complete ? ClaimKind.WHOLE : ClaimKind.BOUND, "seats", chamber);
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
        boolean seats = CUES.has("seats", s.lower(to)) && !isChamber(s, amount);
        if (seats || isNamed(s, amount)) {
          parties.add(amount);
        }
      } else if (follows(s, parties.get(parties.size() - 1), amount)) {
        parties.add(amount);
      } else if (parties.size() >= FEWEST) {
        break;
      } else {
        parties.clear();
      }
    }
    return parties;
  }

  /** "Alliance 49," without the word seats. */
  private static boolean isNamed(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    return from > 1 && s.token(from - 1).isCapitalised() && s.is(amount.at().to(), ",");
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
