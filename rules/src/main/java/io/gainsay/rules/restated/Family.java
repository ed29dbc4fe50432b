package io.gainsay.rules.restated;

import io.gainsay.claim.ClaimKind;
import java.util.Set;

/** Claims whose values are told again in one manner, so that one regression weighs them. */
public enum Family {
  /** How many, how much, how long. */
  FIGURES("figures.txt", 0.55),
  /** The same in brief texts, which have mostly one thing of a sort and few rivals. */
  BRIEF_FIGURES("brief-figures.txt", 0.7),
  /** How old people are. */
  AGES("ages.txt", 0.6),
  /** How contests ended. */
  RESULTS("results.txt", 0.45);

  private final String weights;
  private final double sure;

  Family(String weights, double sure) {
    this.weights = weights;
    this.sure = sure;
  }

  /** The kinds of claims that belong to it. */
  public Set<ClaimKind> kinds() {
    return switch (this) {
      case FIGURES, BRIEF_FIGURES ->
          Set.of(
              ClaimKind.COUNT,
              ClaimKind.BARE_COUNT,
              ClaimKind.MONEY,
              ClaimKind.SHARE,
              ClaimKind.MEASURE,
              ClaimKind.DURATION);
      case AGES -> Set.of(ClaimKind.BARE_AGE);
      case RESULTS -> Set.of(ClaimKind.BARE_RESULT);
    };
  }

  /** The resource with the weights of its evidence. */
  public String weights() {
    return weights;
  }

  /**
   * The chance from which a pair is a warning. The weights are damped, so that chances are low: by
   * cross-validation nine in ten pairs above this are slips, see the trainer's README.
   */
  double sure() {
    return sure;
  }

  /** Whether its weights are of brief texts, see {@link io.gainsay.text.Document#isBrief()}. */
  boolean isBrief() {
    return this == BRIEF_FIGURES;
  }
}
