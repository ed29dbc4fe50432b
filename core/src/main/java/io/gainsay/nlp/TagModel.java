package io.gainsay.nlp;

import java.util.EnumMap;
import java.util.HashMap;
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

  /** The value of the features that say how far a word is from where its sentence begins. */
  private static final String BEGINNING = "begin";

  /** The longest beginning and the longest end of a word that is a feature. */
  private static final int AFFIX = 4;

  /** The features by what the model calls them. */
  private enum Feature {
    ALWAYS("def"),
    WORD("w"),
    SHAPE("wc"),
    WORD_AND_SHAPE("w&c"),
    PREFIX("pre"),
    SUFFIX("suf"),
    NEXT_WORD("n1w"),
    NEXT_WORD_BUT_ONE("n2w"),
    LAST_WORD("p1w"),
    LAST_WORD_BUT_ONE("p2w"),
    LAST_OUTCOME("t"),
    LAST_OUTCOMES("t2"),
    FIRST("S"),
    SECOND("p1S"),
    THIRD("p2S");

    private final String name;

    Feature(String name) {
      this.name = name;
    }
  }

  private final String[] outcomes;
  private final Tag[] tags;

  /** For each feature its values: thus looking one up costs no putting together of a name. */
  private final Map<Feature, Map<String, Context>> weights;

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
      afterOne[i] = weight(Feature.LAST_OUTCOME, outcomes[i]);
      for (int j = 0; j < outcomes.length; j++) {
        afterTwo[j][i] = weight(Feature.LAST_OUTCOMES, outcomes[j] + "," + outcomes[i]);
      }
    }
  }

  /** The model's one map from "name=value" to weights, taken apart. */
  private static Map<Feature, Map<String, Context>> weights(AbstractModel statistics) {
    Map<String, Feature> byName = new HashMap<>();
    for (Feature feature : Feature.values()) {
      byName.put(feature.name, feature);
    }
    Map<Feature, Map<String, Context>> weights = new EnumMap<>(Feature.class);
    @SuppressWarnings("unchecked") // so OpenNLP documents the second of its data structures
    var joined = (Map<String, Context>) statistics.getDataStructures()[1];
    joined.forEach(
        (key, context) -> {
          int equals = key.indexOf('=');
          Feature feature = byName.get(equals < 0 ? key : key.substring(0, equals));
          if (feature != null) {
            String value = equals < 0 ? "" : key.substring(equals + 1);
            weights.computeIfAbsent(feature, k -> new HashMap<>()).put(value, context);
          }
        });
    return weights;
  }

  private @Nullable Context weight(Feature feature, String value) {
    return weights.getOrDefault(feature, Map.of()).get(value);
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
        weight(Feature.NEXT_WORD, lower),
        weight(Feature.NEXT_WORD_BUT_ONE, lower),
        weight(Feature.LAST_WORD, lower),
        weight(Feature.LAST_WORD_BUT_ONE, lower));
  }

  private double[] ownWeights(String word, String lower) {
    double[] sums = new double[outcomes.length];
    add(weight(Feature.ALWAYS, ""), sums);
    add(weight(Feature.WORD, lower), sums);
    for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
      add(weight(Feature.PREFIX, word.substring(0, length)), sums);
      add(weight(Feature.SUFFIX, word.substring(word.length() - length)), sums);
    }
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    add(weight(Feature.SHAPE, shape), sums);
    add(weight(Feature.WORD_AND_SHAPE, lower + "," + shape), sums);
    return sums;
  }

  /** Adds how much it counts that a word is the first, the second or the third of its sentence. */
  void addPlace(int index, double[] sums) {
    switch (index) {
      case 0 -> add(weight(Feature.FIRST, BEGINNING), sums);
      case 1 -> add(weight(Feature.SECOND, BEGINNING), sums);
      case 2 -> add(weight(Feature.THIRD, BEGINNING), sums);
      default -> {}
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
