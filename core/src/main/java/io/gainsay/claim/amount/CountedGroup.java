package io.gainsay.claim.amount;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Value;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.Quantity;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How many there are of something, told by one count or, of people, by several that stand side by
 * side: "47 passengers and a crew of three".
 *
 * @param head the noun that names what is counted, as a lemma
 * @param counts the counts, at least one, all of one sentence
 * @param quantity the count, or the sum of several
 */
record CountedGroup(String head, List<Claim> counts, Quantity quantity) {

  /** What people are when each count of them has a noun of its own. */
  private static final String ANYONE = "person";

  /** How many words may stand between two counts that are told side by side. */
  private static final int BESIDE = 5;

  CountedGroup {
    counts = List.copyOf(counts);
  }

  Sentence sentence() {
    return counts.get(0).at().sentence();
  }

  double stated() {
    return quantity.stated().doubleValue();
  }

  /** The groups told by claims in the order of the text; a claim is in one of them. */
  static List<CountedGroup> of(List<Claim> claims) {
    List<CountedGroup> groups = new ArrayList<>();
    List<Claim> side = new ArrayList<>();
    for (Claim claim : claims) {
      if (!side.isEmpty() && !(isPeople(claim) && isBeside(side.get(side.size() - 1), claim))) {
        groups.add(group(side));
        side.clear();
      }
      if (!side.isEmpty() || isPeople(claim)) {
        side.add(claim);
      } else {
        groups.add(group(List.of(claim)));
      }
    }
    if (!side.isEmpty()) {
      groups.add(group(side));
    }
    return groups;
  }

  private static CountedGroup group(List<Claim> counts) {
    if (counts.size() == 1) {
      return new CountedGroup(counts.get(0).subject().head(), counts, quantity(counts.get(0)));
    }
    BigDecimal stated = BigDecimal.ZERO;
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (Claim count : counts) {
      Quantity quantity = quantity(count);
      BigDecimal most = quantity.high();
      stated = stated.add(quantity.stated());
      low = low.add(quantity.low());
      high = most == null ? stated.add(quantity.stated()) : high.add(most);
    }
    Quantity first = quantity(counts.get(0));
    return new CountedGroup(
        ANYONE, counts, new Quantity(stated, low, high, first.unit(), first.hedge()));
  }

  /** "A crew of seven" are people, told by what they make up. */
  static boolean isPeople(Claim claim) {
    String head = claim.subject().head();
    boolean made = claim.at().sentence().is(claim.at().from() - 1, "of");
    return Nouns.isPerson(head) || made && Lexicon.english().isA(head, "social group");
  }

  /** "Nine women and five men", "62 passengers, besides a crew of four". */
  private static boolean isBeside(Claim one, Claim other) {
    Sentence sentence = one.at().sentence();
    int from = one.at().to();
    int to = other.at().from();
    if (other.at().sentence() != sentence || to - from > BESIDE || isPart(one) || isPart(other)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (sentence.is(i, "and") || sentence.is(i, "besides") || sentence.is(i, "plus")) {
        return !one.subject().head().equals(other.subject().head());
      }
    }
    return false;
  }

  private static boolean isPart(Claim claim) {
    return claim.subject().coverage() == Coverage.PART;
  }

  static Quantity quantity(Claim claim) {
    return ((Value.Amount) claim.value()).quantity();
  }
}
