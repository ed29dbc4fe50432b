package io.gainsay.nlp;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tags words with an OpenNLP model from left to right, each time with the best outcome. OpenNLP's
 * own tagger follows three sequences at a time and gives the same tags (on 107,000 words of news
 * not one differed), but it makes and looks up twenty features a word for each of them, where most
 * depend on the spelling of one word alone and are the same wherever the word stands. Not
 * thread-safe: it remembers words.
 */
final class Tagger {

  /** How many spellings are remembered: those of some ten articles, in two megabytes. */
  private static final int REMEMBERED = 4_000;

  private final TagModel model;
  private final Map<String, WordWeights> known = new LatestWords();

  Tagger(TagModel model) {
    this.model = model;
  }

  /** The tags of the words of a sentence, one for each. */
  Tag[] tag(String[] words) {
    int[] outcomes = outcomes(words);
    Tag[] tags = new Tag[words.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = model.tag(outcomes[i]);
    }
    return tags;
  }

  /** The outcomes of the words of a sentence, numbered as in the model. */
  int[] outcomes(String[] words) {
    WordWeights[] weights = new WordWeights[words.length];
    for (int i = 0; i < words.length; i++) {
      weights[i] = weightsOf(words[i]);
    }
    int[] outcomes = new int[words.length];
    double[] sums = new double[model.size()];
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(weights[i].own(), 0, sums, 0, sums.length);
      addNeighbours(weights, i, sums);
      model.addPlace(i, sums);
      model.addEarlier(i > 0 ? outcomes[i - 1] : -1, i > 1 ? outcomes[i - 2] : -1, sums);
      outcomes[i] = greatest(sums);
    }
    return outcomes;
  }

  private WordWeights weightsOf(String word) {
    WordWeights weights = known.get(word);
    if (weights == null) {
      weights = model.word(word);
      known.put(word, weights);
    }
    return weights;
  }

  private static void addNeighbours(WordWeights[] words, int i, double[] sums) {
    if (i > 0) {
      TagModel.add(words[i - 1].asLast(), sums);
    }
    if (i > 1) {
      TagModel.add(words[i - 2].asLastButOne(), sums);
    }
    if (i + 1 < words.length) {
      TagModel.add(words[i + 1].asNext(), sums);
    }
    if (i + 2 < words.length) {
      TagModel.add(words[i + 2].asNextButOne(), sums);
    }
  }

  private static int greatest(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Forgets the word that was met the longest ago. */
  private static final class LatestWords extends LinkedHashMap<String, WordWeights> {

    private static final long serialVersionUID = 1L;

    LatestWords() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, WordWeights> eldest) {
      return size() > REMEMBERED;
    }
  }
}
