package io.gainsay.nlp;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * What an OpenNLP tagging model has learnt: for each feature of a word and its neighbours, how much
 * it speaks for each outcome. The features are those that the model's own description names; their
 * weights add up, and the greatest sum wins. Immutable.
 */
final class TagModel {

  /** The name under which OpenNLP stores the statistics in a tagging model. */
  private static final String STATISTICS = "pos.model";

  /** The longest beginning and the longest end of a word that is a feature. */
  private static final int AFFIX = 4;

  private final Map<String, Context> weights;
  private final String[] outcomes;
  private final Tag[] tags;
  private final @Nullable Context[] afterOne;
  private final @Nullable Context[][] afterTwo;

  TagModel(POSModel model) {
    AbstractModel statistics = model.getArtifact(STATISTICS);
    weights = weights(statistics);
    outcomes = new String[statistics.getNumOutcomes()];
    tags = new Tag[outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = statistics.getOutcome(i);
      tags[i] = firstTag(outcomes[i]);
    }
    afterOne = new Context[outcomes.length];
    afterTwo = new Context[outcomes.length][outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      afterOne[i] = weights.get("t=" + outcomes[i]);
      for (int j = 0; j < outcomes.length; j++) {
        afterTwo[j][i] = weights.get("t2=" + outcomes[j] + "," + outcomes[i]);
      }
    }
  }

  @SuppressWarnings("unchecked") // so OpenNLP documents the second of its data structures
  private static Map<String, Context> weights(AbstractModel statistics) {
    return (Map<String, Context>) statistics.getDataStructures()[1];
  }

  /** The first part of a composite such as {@code PRON+AUX}: what the word begins with. */
  private static Tag firstTag(String outcome) {
    int plus = outcome.indexOf('+');
    String first = plus < 0 ? outcome : outcome.substring(0, plus);
    for (Tag tag : Tag.values()) {
      if (tag.name().equals(first)) {
        return tag;
      }
    }
    return Tag.X;
  }

  /** The number of outcomes. */
  int size() {
    return outcomes.length;
  }

  /** What the model calls an outcome: a tag, or several that a word such as "it's" unites. */
  String name(int outcome) {
    return outcomes[outcome];
  }

  /** The tag of what a word with this outcome begins with. */
  Tag tag(int outcome) {
    return tags[outcome];
  }

  /** How a word counts for itself and for its neighbours, wherever it stands. */
  WordWeights word(String word) {
    String lower = StringUtil.toLowerCase(word);
    return new WordWeights(
        ownWeights(word, lower),
        weights.get("n1w=" + lower),
        weights.get("n2w=" + lower),
        weights.get("p1w=" + lower),
        weights.get("p2w=" + lower));
  }

  private double[] ownWeights(String word, String lower) {
    double[] sums = new double[outcomes.length];
    add(weights.get("def"), sums);
    add(weights.get("w=" + lower), sums);
    for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
      add(weights.get("suf=" + word.substring(word.length() - length)), sums);
      add(weights.get("pre=" + word.substring(0, length)), sums);
    }
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    add(weights.get("wc=" + shape), sums);
    add(weights.get("w&c=" + lower + "," + shape), sums);
    return sums;
  }

  /** Adds how much it counts that the sentence begins {@code distance} words before a word. */
  void addBeginning(int distance, double[] sums) {
    if (distance <= 2) {
      add(weights.get(distance == 0 ? "S=begin" : "p" + distance + "S=begin"), sums);
    }
  }

  /** Adds how much the outcomes of the words before count, -1 where there is no such word. */
  void addEarlier(int last, int lastButOne, double[] sums) {
    if (last >= 0) {
      add(afterOne[last], sums);
      if (lastButOne >= 0) {
        add(afterTwo[lastButOne][last], sums);
      }
    }
  }

  /** Adds the weights of one feature to {@code sums}; a feature the model lacks adds nothing. */
  static void add(@Nullable Context feature, double[] sums) {
    if (feature != null) {
      int[] outcomes = feature.getOutcomes();
      double[] parameters = feature.getParameters();
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += parameters[i];
      }
    }
  }
}
