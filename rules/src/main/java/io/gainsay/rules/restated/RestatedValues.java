package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Scope;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds values that a text states twice, and otherwise the second time. Immutable and thread-safe.
 *
 * <p>Each statement meets those of its dimension that stand before it; pairs that agree, that stand
 * in one sentence, or of which nobody would mistake one for the other are passed over, the others
 * weighed.
 */
public final class RestatedValues implements Retellings {

  /** How far below the chance of a warning a pair of an article is still worth a look. */
  private static final double NEAR_WARNING = 0.15;

  /** Of one pair a rule that knows what the figures are, a toll or a share, speaks first. */
  private static final double MOST_CONFIDENT = 0.69;

  /** The chance from which a pair is worth explaining. */
  private static final double NEARLY = 0.05;

  /** A sentence with a value and so many more of its dimension lists things. */
  private static final int LIST = 3;

  /** Among more rivals no two values can be known for one: a text of data. */
  private static final int CROWD = 12;

  private final Family family;
  private final Weights weights;

  private RestatedValues(Family family) {
    this.family = family;
    this.weights = Weights.of(family);
  }

  /** Weighs the pairs of a family with the weights that come with the library. */
  public static RestatedValues of(Family family) {
    return new RestatedValues(family);
  }

  /**
   * Two claims that may state one value.
   *
   * @param first the claim that stands first
   * @param second the claim that stands later
   * @param seen what is seen of them
   * @param chance the chance that they are one, from 0 to 1
   */
  public record Candidate(Claim first, Claim second, List<String> seen, double chance) {}

  /**
   * The pairs of one dimension that are worth weighing, whatever comes of it.
   *
   * @param claims claims of the family, in the order of the text
   */
  public List<Candidate> candidates(List<Claim> claims) {
    if (claims.stream().noneMatch(this::isOfItsTexts)) {
      // Reading what stands around a figure is the costly part, and another family's part here.
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    for (Claim claim : claims) {
      Figure figure = Figure.of(claim);
      Statement statement = figure == null ? Score.of(claim) : figure;
      if (statement != null && (figure == null || !figure.isConversion())) {
        statements.add(statement);
      }
    }
    Rivals rivals = new Rivals(statements);
    List<Candidate> candidates = new ArrayList<>();
    for (int later = 1; later < statements.size(); later++) {
      for (int first = Math.max(0, later - Rivals.NEAR); first < later; first++) {
        if (mayBeOne(statements.get(first), statements.get(later))
            && !isListed(statements.get(first), rivals)
            && !isListed(statements.get(later), rivals)
            && rivals.disagreeing(statements.get(first), statements.get(later)) <= CROWD) {
          candidates.add(candidate(statements.get(first), statements.get(later), rivals));
        }
      }
    }
    return candidates;
  }

  private Candidate candidate(Statement first, Statement second, Rivals rivals) {
    List<String> seen = PairEvidence.of(first, second, rivals);
    return new Candidate(first.claim(), second.claim(), seen, weights.chance(seen));
  }

  private boolean mayBeOne(Statement first, Statement second) {
    return first.sentence() != second.sentence()
        && isOfItsTexts(first.claim())
        && first.isOneSort(second)
        && !first.agrees(second)
        && !isWithdrawn(first.claim().scope())
        && !isWithdrawn(second.claim().scope())
        && first.isMistakable(second);
  }

  /** Whether a text does not stand behind a figure, or not any more. */
  private static boolean isWithdrawn(Scope scope) {
    return switch (scope.modality()) {
      case DENIED, SUPERSEDED, DISPUTED -> true;
      case ASSERTED, GIVEN, UNREAL -> false;
    };
  }

  private boolean isOfItsTexts(Claim claim) {
    return claim.at().sentence().document().isBrief() == family.isBrief();
  }

  /** Whether its sentence gives so many values of the dimension that it is a list of them. */
  private static boolean isListed(Statement statement, Rivals rivals) {
    return rivals.beside(statement) >= LIST;
  }

  @Override
  public List<Conflict> conflicts(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Candidate pair : matched(candidates(claims))) {
      Severity severity = isSure(pair) ? Severity.WARNING : Severity.SUGGESTION;
      conflicts.add(
          new Conflict(
              severity,
              Math.min(pair.chance, MOST_CONFIDENT),
              Messages.bothOf(pair.first(), pair.second()),
              List.of(pair.first(), pair.second())));
    }
    return conflicts;
  }

  /**
   * The likeliest pairs of which no two share a claim: what is one with this is not one with that.
   */
  private List<Candidate> matched(List<Candidate> candidates) {
    List<Candidate> likely =
        candidates.stream()
            .filter(this::isWorthALook)
            .sorted(Comparator.comparingDouble(Candidate::chance).reversed())
            .toList();
    Set<Claim> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Candidate> matched = new HashSet<>();
    for (Candidate pair : likely) {
      if (!taken.contains(pair.first) && !taken.contains(pair.second)) {
        taken.add(pair.first);
        taken.add(pair.second);
        matched.add(pair);
      }
    }
    return candidates.stream().filter(matched::contains).toList();
  }

  private boolean isWorthALook(Candidate pair) {
    return pair.chance >= family.sure() - (family.isBrief() ? 0 : NEAR_WARNING);
  }

  private boolean isSure(Candidate pair) {
    return pair.chance >= family.sure() && !Figure.changesByTheHour(pair.first);
  }

  @Override
  public List<NearPair> nearPairs(String rule, List<Claim> claims) {
    List<NearPair> near = new ArrayList<>();
    for (Candidate pair : candidates(claims)) {
      if (pair.chance >= NEARLY && !isWorthALook(pair)) {
        String against = weights.strongestAgainst(pair.seen);
        near.add(new NearPair(rule, pair.first, pair.second, against));
      }
    }
    return near;
  }
}
