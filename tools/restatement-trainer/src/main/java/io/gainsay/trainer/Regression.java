package io.gainsay.trainer;

import io.gainsay.trainer.Example.Label;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A logistic regression fitted with OpenNLP's quasi-Newton trainer.
 *
 * @param weights the weight of each piece of evidence, in the order of the alphabet
 */
record Regression(Map<String, Double> weights) {

  /** Found best by cross-validation among 2.5, 6 and 12. */
  private static final double L2 = 6;

  /**
   * How often clean texts count. Texts written to contradict themselves do so far more often than
   * what people check, and a chance learnt from them alone is too high.
   */
  private static final int CLEAN = 4;

  private static final int ITERATIONS = 300;

  private static final String ONE = "one";
  private static final String APART = "apart";
  private static final String BIAS = "always";

  /** Fits to examples; what has no contradiction among them gets no weights. */
  static Regression fit(List<Example> examples) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Example example : examples) {
      for (int times = example.clean() ? CLEAN : 1; times > 0; times--) {
        events.add(event(example));
      }
    }
    if (events.stream().noneMatch(event -> event.getOutcome().equals(ONE))) {
      return new Regression(Map.of());
    }
    QNModel model = train(events);
    TreeSet<String> evidence = new TreeSet<>();
    events.forEach(event -> evidence.addAll(List.of(event.getContext())));
    Map<String, Double> weights = new TreeMap<>();
    double none = logOdds(model);
    for (String piece : evidence) {
      weights.put(piece, logOdds(model, piece) - none);
    }
    return new Regression(weights);
  }

  private static QNModel train(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, new TreeMap<>());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    return new QNTrainer(parameters).trainModel(ITERATIONS, indexer);
  }

  private static double logOdds(QNModel model, String... context) {
    double[] chances = model.eval(context);
    return Math.log(chances[model.getIndex(ONE)] / chances[model.getIndex(APART)]);
  }

  private static Event event(Example example) {
    List<String> context = new ArrayList<>(example.seen());
    context.add(BIAS);
    String outcome = example.label() == Label.PLANTED ? ONE : APART;
    float[] present = new float[context.size()];
    Arrays.fill(present, 1);
    return new Event(outcome, context.toArray(String[]::new), present);
  }

  /** The chance, from 0 to 1, that the two statements of an example are one. */
  double chance(Example example) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (String piece : example.seen()) {
      sum += weights.getOrDefault(piece, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
