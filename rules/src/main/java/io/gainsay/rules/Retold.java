package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Courses;
import io.gainsay.claim.Telling;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Pairs of claims that tell one thing of one thing in other words. A short text has mostly one
 * thing of a sort; so two claims, one of which is taken for granted, are about one thing unless
 * something speaks against that: words that set them against each other, nouns of different things,
 * other places, a third claim that either could go with.
 */
final class Retold {

  /** Of more claims in one text not all are compared. */
  private static final int ENOUGH = 24;

  private final List<Claim> claims;
  private final BiPredicate<Claim, Claim> comparable;
  private final BiPredicate<Claim, Claim> differ;

  /**
   * @param claims the claims, in the order of the text
   * @param comparable whether the values of two claims are near enough to be meant for one
   * @param differ whether they cannot both hold
   */
  Retold(
      List<Claim> claims, BiPredicate<Claim, Claim> comparable, BiPredicate<Claim, Claim> differ) {
    this.claims = claims.subList(0, Math.min(ENOUGH, claims.size()));
    this.comparable = comparable;
    this.differ = differ;
  }

  /** The pairs that differ. */
  List<ClaimPair> pairs() {
    return ClaimPair.all(claims).stream()
        .filter(pair -> conflict(pair.first(), pair.second()))
        .filter(pair -> isOne(pair.first(), pair.second()))
        .filter(pair -> !hasRival(pair.first(), pair.second()))
        .toList();
  }

  private boolean conflict(Claim one, Claim other) {
    return comparable.test(one, other) && differ.test(one, other);
  }

  private static boolean isOne(Claim one, Claim other) {
    boolean apart =
        either(one, other, Telling.CONTRASTED)
            || Telling.is(one, Telling.PREPARATION) != Telling.is(other, Telling.PREPARATION)
            || one.at().sentence() == other.at().sentence()
            || Events.isHistory(one) != Events.isHistory(other)
            || one.subject().namedApart(other.subject());
    String head = one.subject().head();
    String otherHead = other.subject().head();
    boolean headed = !head.isEmpty() && !otherHead.isEmpty();
    if (apart || headed && !Courses.kin(head, otherHead)) {
      return false;
    }
    boolean presumed = Telling.is(one, Telling.SHORT_TEXT) && either(one, other, Telling.GIVEN);
    return presumed
        || headed && haveKin(one.subject().modifiers(), other.subject().modifiers())
        || areSole(one, other);
  }

  /** A text of whatever length has mostly one search, one storm. */
  static boolean areSole(Claim one, Claim other) {
    boolean sole =
        Courses.isSole(one.subject().head(), words(other))
            || Courses.isSole(other.subject().head(), words(one));
    return sole && one.scope().apartFrom(other.scope()).isEmpty();
  }

  /** The noun for what a claim is about, or where there is none the words around it. */
  private static Set<String> words(Claim claim) {
    String head = claim.subject().head();
    return head.isEmpty() ? claim.subject().modifiers() : Set.of(head);
  }

  private static boolean either(Claim one, Claim other, String facet) {
    return Telling.is(one, facet) || Telling.is(other, facet);
  }

  private static boolean haveKin(Set<String> words, Set<String> others) {
    return words.stream().anyMatch(w -> others.stream().anyMatch(o -> Courses.kin(w, o)));
  }

  /** Whether another claim of a long text may be of the same course. */
  private static boolean mayBeOne(Claim claim, Claim one, Claim other) {
    return haveKin(words(claim), words(one)) || haveKin(words(claim), words(other));
  }

  /** Whether another claim differs from both: the text tells of several things of the sort. */
  private boolean hasRival(Claim one, Claim other) {
    return claims.stream()
        .filter(claim -> comparable.test(claim, one) || comparable.test(claim, other))
        .filter(claim -> Telling.is(one, Telling.SHORT_TEXT) || mayBeOne(claim, one, other))
        .anyMatch(claim -> differ.test(claim, one) && differ.test(claim, other));
  }
}
