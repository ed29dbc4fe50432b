package io.gainsay.claim.amount;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Shares of which a text has one: how many of the voters voted, how much of the company somebody
 * owns, how many of the staff are women. The key tells which share it is, so that "a turnout of 50
 * percent" and "barely a third of the members bothered to vote" meet.
 */
public final class PortionExtractor implements ClaimExtractor {

  private static final WordLists WORDS = WordLists.load(PortionExtractor.class, "portion.txt");

  private static final String WOMEN = "women";

  /** Where they are more than half, women are less. */
  private static final String MEN = "men";

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** In the order in which they are looked for; a share is of one of them. */
  private static final List<String> PROPERTIES =
      List.of("turnout", WOMEN, "ownership", "support", "satisfied");

  /** How far from a share the words may stand that tell what it is of. */
  private static final int REACH = 9;

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (AmountMention amount : reading.mentions(s, AmountMention.class)) {
        if (amount.quantity().unit().equals(Unit.PERCENT)) {
          claims.addAll(portions(reading, amount));
        }
      }
    }
    return claims;
  }

  private static List<Claim> portions(Reading reading, AmountMention amount) {
    for (String property : PROPERTIES) {
      if (isOf(property, amount)) {
        return List.of(claim(reading, property, amount, amount.quantity()));
      }
    }
    return isOf(MEN, amount)
        ? List.of(claim(reading, WOMEN, amount, rest(amount.quantity())))
        : List.of();
  }

  private static boolean isOf(String property, AmountMention amount) {
    Set<String> near = near(amount);
    if (has(near, "apart")) {
      return false;
    }
    if (property.equals("turnout")) {
      return near.contains("turnout") || has(near, "turnout-noun") && has(near, "turnout-verb");
    }
    return has(near, property) && has(near, property + "-of");
  }

  /** What is left of the whole. */
  private static Quantity rest(Quantity share) {
    BigDecimal most = share.high() == null ? ALL : share.high();
    Hedge hedge =
        switch (share.hedge()) {
          case AT_LEAST -> Hedge.AT_MOST;
          case MORE_THAN -> Hedge.LESS_THAN;
          case AT_MOST -> Hedge.AT_LEAST;
          case LESS_THAN -> Hedge.MORE_THAN;
          default -> share.hedge();
        };
    return new Quantity(
        ALL.subtract(share.stated()),
        ALL.subtract(most),
        ALL.subtract(share.low()),
        share.unit(),
        hedge);
  }

  private static boolean has(Set<String> near, String list) {
    return WORDS.get(list).stream().anyMatch(near::contains);
  }

  /** The lemmas of the words near a share in its clause. */
  private static Set<String> near(AmountMention amount) {
    Sentence s = amount.at().sentence();
    Set<String> near = new LinkedHashSet<>();
    int from = Math.max(0, amount.at().from() - REACH);
    for (int i = from; i < Math.min(s.size(), amount.at().to() + REACH); i++) {
      if (s.is(i, ";") || s.is(i, "while") || s.is(i, "but")) {
        if (i > amount.at().from()) {
          break;
        }
        near.clear();
      }
      near.add(s.lower(i));
      near.add(Lemmas.english().noun(s.lower(i)));
      near.add(Lemmas.english().verb(s.lower(i)));
    }
    return near;
  }

  private static Claim claim(
      Reading reading, String property, AmountMention amount, Quantity quantity) {
    Sentence s = amount.at().sentence();
    Clause clause = Clauses.at(s, amount.at().from());
    boolean owned = property.equals("ownership");
    Subject subject =
        new Subject(
            "portion " + property,
            property,
            owned ? Names.in(reading, clause) : Set.of(),
            owned ? Set.of() : within(s),
            Coverage.OPEN);
    return new Claim(
        ClaimKind.PORTION,
        subject,
        new Value.Amount(quantity),
        reading.scopes().read(clause, amount.at().from()),
        reading.contentWords().around(clause, clause),
        amount.at());
  }

  /** Where a sentence says it is so: "in the kitchens". */
  private static Set<String> within(Sentence s) {
    Set<String> within = new LinkedHashSet<>();
    for (int i = 1; i + 1 < s.size(); i++) {
      if (s.is(i - 1, "in") && (s.is(i, "the") || s.token(i).isCapitalised())) {
        int from = s.is(i, "the") ? i + 1 : i;
        int head = NounPhrase.startingAt(s, from).map(NounPhrase::head).orElse(from);
        String noun = Lemmas.english().noun(s.lower(head));
        SemanticClass sort = Lexicon.english().nounClass(noun);
        if (sort != SemanticClass.TIME && sort != SemanticClass.COMMUNICATION) {
          within.add(noun);
        }
      }
    }
    return within;
  }
}
