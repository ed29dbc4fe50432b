package io.gainsay.claim;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The content words around a claim, as stems with weights: rare words and words near the claim
 * weigh most. Tells how far two claims speak of the same thing. Immutable.
 */
public final class Context {

  /** No words: like nothing. */
  public static final Context EMPTY = new Context(Map.of(), Set.of());

  private final TreeMap<String, Double> weights;
  private final Set<String> verbs;
  private final double total;

  /**
   * @param weights positive weights by stem
   * @param verbs stems of the verbs in the claim's clause
   */
  public Context(Map<String, Double> weights, Set<String> verbs) {
    this.weights = new TreeMap<>(weights);
    this.verbs = Set.copyOf(verbs);
    this.total = this.weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  public Set<String> stems() {
    return Set.copyOf(weights.keySet());
  }

  /** The sum of all weights. */
  public double total() {
    return total;
  }

  /** The weight of a stem; 0 if it is not in the context. */
  public double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  /** Whether both clauses have verbs, and none in common: arrested is not questioned. */
  public boolean verbsDiffer(Context other) {
    return !verbs.isEmpty() && !other.verbs.isEmpty() && Collections.disjoint(verbs, other.verbs);
  }

  /** The weight that both contexts share: for each common stem the smaller of its two weights. */
  public double shared(Context other) {
    if (other.weights.size() < weights.size()) {
      return other.shared(this);
    }
    double sum = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      sum += Math.min(entry.getValue(), other.weight(entry.getKey()));
    }
    return sum;
  }

  /**
   * How much of the lighter context is in the other one, from 0 to 1: a short sentence that a long
   * one repeats in full is wholly like it.
   */
  public double likeness(Context other) {
    double lighter = Math.min(total, other.total);
    return lighter == 0 ? 0 : shared(other) / lighter;
  }

  @Override
  public String toString() {
    return weights.toString();
  }
}
