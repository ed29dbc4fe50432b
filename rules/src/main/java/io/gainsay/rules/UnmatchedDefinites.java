package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.Hedge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds definite amounts to which nothing in the text answers but one other amount.
 *
 * <p>"The £300 payment" speaks of a payment as known: the text should have told of £300 before. If
 * it has not, and there is just one amount near it that can be meant, that one is its antecedent,
 * told with another value. This needs no words in common: whoever writes carelessly seldom repeats
 * the words. It does need that the two amounts are of one size, since careless figures are.
 */
final class UnmatchedDefinites {

  /** Amounts that differ by more than this factor are of two things. */
  private static final double ONE_SIZE = 2;

  /** The same where the sentences have no word in common. */
  private static final double ALIKE = 1.75;

  /** Smaller counts are too common: a text has "the three men" and "the four men" side by side. */
  private static final BigDecimal LEAST_COUNT = BigDecimal.TEN;

  /** Among more amounts of a sort than this none is the only one that can be meant. */
  private static final int CROWD = 200;

  private final List<Claim> claims;
  private final BiPredicate<Claim, Claim> agree;

  private UnmatchedDefinites(List<Claim> claims, BiPredicate<Claim, Claim> agree) {
    this.claims = claims;
    this.agree = agree;
  }

  /** An amount, and a later definite one that takes it up with another value. */
  record Pair(Claim antecedent, Claim definite) {}

  /**
   * The pairs among claims in the order of the text.
   *
   * @param agree whether the values of two claims can both hold; symmetric
   */
  static List<Pair> among(List<Claim> claims, BiPredicate<Claim, Claim> agree) {
    List<Pair> pairs = new ArrayList<>();
    if (claims.size() <= CROWD) {
      UnmatchedDefinites search = new UnmatchedDefinites(claims, agree);
      claims.stream()
          .filter(UnmatchedDefinites::isDefinite)
          .forEach(definite -> search.addPair(definite, pairs));
    }
    return pairs;
  }

  private static boolean isDefinite(Claim claim) {
    return claim.subject().coverage() == Coverage.WHOLE
        && !claim.scope().elsewhere()
        && claim.scope().modality() == Modality.GIVEN;
  }

  private void addPair(Claim definite, List<Pair> pairs) {
    List<Claim> comparable =
        claims.stream().filter(c -> !c.equals(definite) && isComparable(c, definite)).toList();
    if (comparable.stream().anyMatch(other -> agree.test(other, definite))) {
      return;
    }
    List<Claim> meant = comparable.stream().filter(c -> mayBeMeant(c, definite)).toList();
    // Whoever takes up a measure keeps to its unit.
    List<Claim> inUnit = meant.stream().filter(c -> unit(c).equals(unit(definite))).toList();
    List<Claim> candidates = inUnit.isEmpty() ? meant : inUnit;
    if (!candidates.isEmpty()) {
      Claim antecedent = candidates.get(0);
      boolean one = candidates.stream().allMatch(c -> agree.test(antecedent, c));
      Claim last = candidates.get(candidates.size() - 1);
      if (one && last.at().compareTo(definite.at()) < 0) {
        pairs.add(new Pair(antecedent, definite));
      }
    }
  }

  private static String unit(Claim claim) {
    return Values.quantity(claim).unit().symbol();
  }

  private static boolean isComparable(Claim one, Claim other) {
    return one.kind() == other.kind()
        && Values.quantity(one).unit().comparable(Values.quantity(other).unit());
  }

  private static boolean mayBeMeant(Claim candidate, Claim definite) {
    return candidate.at().sentence() != definite.at().sentence()
        && candidate.subject().coverage() != Coverage.PART
        && !candidate.scope().elsewhere()
        && !isBound(candidate)
        && isOneSize(candidate, definite)
        && isOneSort(candidate, definite)
        && !candidate.subject().facetsApart(definite.subject());
  }

  /** "At least 1,991 are needed" tells of no 1,991 that could be taken up. */
  private static boolean isBound(Claim claim) {
    Hedge hedge = Values.quantity(claim).hedge();
    return hedge != Hedge.EXACT && hedge != Hedge.ABOUT;
  }

  private static boolean isOneSize(Claim one, Claim other) {
    BigDecimal a = Values.quantity(one).statedInBase();
    BigDecimal b = Values.quantity(other).statedInBase();
    BigDecimal smaller = a.min(b);
    if (smaller.signum() <= 0
        || one.kind() == ClaimKind.COUNT && smaller.compareTo(LEAST_COUNT) < 0) {
      return false;
    }
    double ratio = a.max(b).doubleValue() / smaller.doubleValue();
    return ratio < (one.context().shared(other.context()) > 0 ? ONE_SIZE : ALIKE);
  }

  private static boolean isOneSort(Claim candidate, Claim definite) {
    Subject one = candidate.subject();
    Subject other = definite.subject();
    if (!Nouns.sameSort(one.head(), other.head())) {
      return false;
    }
    return definite.kind() != ClaimKind.COUNT
        || one.head().equals(other.head())
        || !mayBePart(candidate, definite) && !mayBePart(definite, candidate);
  }

  /** Whether fewer of a narrower sort may be some of the others: 35 children of 37 people. */
  private static boolean mayBePart(Claim part, Claim whole) {
    return Lexicon.english().isA(part.subject().head(), whole.subject().head())
        && Values.quantity(part).statedInBase().compareTo(Values.quantity(whole).statedInBase())
            < 0;
  }
}
