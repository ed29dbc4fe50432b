package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.Severity;
import io.gainsay.mention.Dimension;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds figures that a text states twice with different values. Immutable and thread-safe.
 *
 * <p>Each figure meets the figures of its dimension that stand before it; pairs that agree, that
 * stand in one sentence, or that differ too much in size for a slip are passed over, the others
 * weighed.
 */
public final class RestatedFigures {

  /** Figures that differ by more than this factor are hardly one, but for a slip of the pen. */
  private static final double MOST = 3;

  /**
   * The chance from which a pair is reported at all, and from which as a warning. The weights are
   * damped, so that chances are low: by cross-validation well over nine in ten pairs above 0.6 are
   * slips.
   */
  private static final double SUGGEST = 0.25;

  private static final double WARN = 0.6;

  /** The chance from which a pair is worth explaining. */
  private static final double NEARLY = 0.05;

  private final Weights weights = Weights.standard();

  /**
   * Two figures that may be one.
   *
   * @param seen what is seen of them
   * @param chance the chance that they are one, from 0 to 1
   */
  public record Candidate(Claim first, Claim second, List<String> seen, double chance) {}

  /**
   * The pairs of one dimension that are worth weighing, whatever comes of it.
   *
   * @param claims claims of figures, in the order of the text
   */
  public List<Candidate> candidates(List<Claim> claims) {
    List<Figure> figures = new ArrayList<>();
    for (Claim claim : claims) {
      Figure figure = Figure.of(claim);
      if (figure != null && !figure.isConversion()) {
        figures.add(figure);
      }
    }
    Rivals rivals = new Rivals(figures);
    List<Candidate> candidates = new ArrayList<>();
    for (int later = 1; later < figures.size(); later++) {
      for (int first = Math.max(0, later - Rivals.NEAR); first < later; first++) {
        if (mayBeOne(figures.get(first), figures.get(later))) {
          candidates.add(candidate(figures.get(first), figures.get(later), rivals));
        }
      }
    }
    return candidates;
  }

  private Candidate candidate(Figure first, Figure second, Rivals rivals) {
    List<String> seen = Evidences.of(first, second, rivals);
    return new Candidate(first.claim(), second.claim(), seen, weights.chance(seen));
  }

  private static boolean mayBeOne(Figure first, Figure second) {
    return first.sentence() != second.sentence()
        && first.isOneSort(second)
        && !first.agrees(second)
        && !isKeptApart(first, second)
        && !first.sentence().document().isBrief()
        && (first.sizeRatio(second) <= MOST || Evidences.isSlip(first, second));
  }

  /** What the words tell apart: a figure taken back, a bound, one that changes, one for each. */
  private static boolean isKeptApart(Figure first, Figure second) {
    return Evidences.isWithdrawn(first.claim().scope())
        || Evidences.isWithdrawn(second.claim().scope())
        || first.isBound() != second.isBound()
        || first.around().isChanging()
        || second.around().isChanging()
        || first.around().isRate() != second.around().isRate();
  }

  /** The pairs that are likely one figure with two values. */
  public List<Conflict> conflicts(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Candidate pair : candidates(claims)) {
      if (pair.chance >= SUGGEST) {
        boolean warn = pair.chance >= WARN && !changesByTheHour(pair.first);
        Severity severity = warn ? Severity.WARNING : Severity.SUGGESTION;
        conflicts.add(
            new Conflict(
                severity, pair.chance, message(pair), List.of(pair.first(), pair.second())));
      }
    }
    return conflicts;
  }

  /** Winds and rivers do not keep to a speed or a heat. */
  private static boolean changesByTheHour(Claim claim) {
    String dimension = claim.subject().key();
    return dimension.equals(Dimension.SPEED.name())
        || dimension.equals(Dimension.TEMPERATURE.name());
  }

  private static String message(Candidate pair) {
    return "%s: \"%s\" here, \"%s\" there"
        .formatted(name(pair.first, pair.second), pair.first.at().text(), pair.second.at().text());
  }

  private static String name(Claim first, Claim second) {
    String head = first.subject().head();
    String other = second.subject().head();
    return head.isEmpty() && other.isEmpty() ? "one figure" : head.isEmpty() ? other : head;
  }

  /**
   * The pairs that were nearly reported, with what spoke most against it.
   *
   * @param rule id of the rule that asks
   */
  public List<NearPair> nearPairs(String rule, List<Claim> claims) {
    List<NearPair> near = new ArrayList<>();
    for (Candidate pair : candidates(claims)) {
      if (pair.chance >= NEARLY && pair.chance < SUGGEST) {
        String against = weights.strongestAgainst(pair.seen);
        near.add(new NearPair(rule, pair.first, pair.second, against));
      }
    }
    return near;
  }
}
