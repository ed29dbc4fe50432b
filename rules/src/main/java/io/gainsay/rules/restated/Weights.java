package io.gainsay.rules.restated;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each piece of evidence weighs for two values being one value told twice: a logistic
 * regression. The chance is {@code 1 / (1 + exp(-sum))} of the weights of what is seen. The weights
 * are in a file for each {@link Family}, one {@code weight<TAB>evidence} a line, made by the tool
 * restatement-trainer from texts with known contradictions. Immutable.
 */
final class Weights {

  private static final String BIAS = "always";

  private final Map<String, Double> weights;

  private Weights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The weights of a family that come with the library. */
  static Weights of(Family family) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordLists.lines(Weights.class, family.weights())) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(tab + 1), Double.valueOf(line.substring(0, tab)));
    }
    return new Weights(weights);
  }

  /** The weight of one piece of evidence; 0 if it tells nothing. */
  double of(String evidence) {
    return weights.getOrDefault(evidence, 0.0);
  }

  /** The chance, from 0 to 1, that two figures of which this is seen are one told twice. */
  double chance(List<String> seen) {
    double sum = of(BIAS);
    for (String evidence : seen) {
      sum += of(evidence);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What speaks most against their being one, of what is seen; empty if nothing does. */
  String strongestAgainst(List<String> seen) {
    String strongest = "";
    for (String evidence : seen) {
      if (of(evidence) < Math.min(0, of(strongest))) {
        strongest = evidence;
      }
    }
    return strongest;
  }
}
