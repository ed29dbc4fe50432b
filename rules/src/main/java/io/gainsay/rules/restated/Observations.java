package io.gainsay.rules.restated;

import java.util.ArrayList;
import java.util.List;

/** Collects what is seen of two statements, in plain words that {@link Weights} weighs. */
final class Observations {

  private final List<String> seen = new ArrayList<>();

  /** Adds an observation. */
  void add(String observation) {
    seen.add(observation);
  }

  /** Adds an observation if it holds. */
  void add(boolean holds, String observation) {
    if (holds) {
      add(observation);
    }
  }

  /** Adds how far a number reaches. */
  void add(Steps steps, double value) {
    seen.addAll(steps.reachedBy(value));
  }

  /** What was seen, and what of it tells more together. */
  List<String> withConjunctions() {
    List<String> all = new ArrayList<>(seen);
    all.addAll(Conjunctions.of(seen));
    return all;
  }
}
