package io.gainsay.trainer;

import io.gainsay.trainer.LabelledTexts.Example;
import io.gainsay.trainer.LabelledTexts.Label;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
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
 * Fits a logistic regression with OpenNLP's quasi-Newton trainer and writes its weights.
 *
 * <p>Arguments: the file to write, then folders of labelled texts. Prints what cross-validation by
 * articles finds at several chances, so that a change of the evidence can be judged: pairs found,
 * pairs reported in error.
 */
public final class RestatementTrainer {

  /** Found best by cross-validation among 0.5, 2, 4 and 5. */
  private static final double L2 = 4;

  private static final int FOLDS = 6;

  /**
   * How often clean texts count. Texts written to contradict themselves do so far more often than
   * what people check, and a chance learnt from them alone is too high.
   */
  private static final int CLEAN = 4;

  private static final String ONE = "one";
  private static final String APART = "apart";
  private static final String BIAS = "always";

  private RestatementTrainer() {}

  /** Trains; see the class. */
  public static void main(String[] args) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      LabelledTexts texts = new LabelledTexts(Path.of(args[i]));
      for (int times = texts.isClean() ? CLEAN : 1; times > 0; times--) {
        examples.addAll(texts.examples());
      }
    }
    report(examples, System.out);
    Map<String, Double> weights = fit(examples);
    List<String> lines = new ArrayList<>();
    lines.add("# Made by tools/restatement-trainer; see its README. Do not edit.");
    weights.forEach(
        (evidence, weight) -> lines.add(String.format(Locale.ROOT, "%.3f\t%s", weight, evidence)));
    Files.write(Path.of(args[0]), lines);
  }

  /** The weight of each piece of evidence, in the order of the alphabet. */
  private static Map<String, Double> fit(List<Example> examples) throws IOException {
    List<Event> events = examples.stream().map(RestatementTrainer::event).toList();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 300);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, new TreeMap<>());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer(parameters);
    QNModel model =
        trainer.trainModel(
            parameters.getIntParameter(TrainingParameters.ITERATIONS_PARAM, 300), indexer);
    TreeSet<String> evidence = new TreeSet<>();
    events.forEach(event -> evidence.addAll(List.of(event.getContext())));
    Map<String, Double> weights = new TreeMap<>();
    double bias = logOdds(model);
    for (String piece : evidence) {
      weights.put(piece, logOdds(model, piece) - bias);
    }
    return weights;
  }

  private static double logOdds(QNModel model, String... context) {
    double[] chances = model.eval(context);
    return Math.log(chances[model.getIndex(ONE)] / chances[model.getIndex(APART)]);
  }

  private static Event event(Example example) {
    List<String> context = new ArrayList<>(example.pair().seen());
    context.add(BIAS);
    String outcome = example.label() == Label.PLANTED ? ONE : APART;
    float[] present = new float[context.size()];
    Arrays.fill(present, 1);
    return new Event(outcome, context.toArray(String[]::new), present);
  }

  private static void report(List<Example> examples, PrintStream out) throws IOException {
    Map<Example, Double> chances = new IdentityHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Example> rest = examples.stream().filter(e -> fold(e) != held).toList();
      Map<String, Double> weights = fit(rest);
      examples.stream()
          .filter(e -> fold(e) == held)
          .forEach(e -> chances.put(e, chance(e, weights)));
    }
    for (double least : new double[] {0.2, 0.3, 0.4, 0.5, 0.6}) {
      out.printf(
          Locale.ROOT,
          "%.1f: %d of %d found, %d in error%n",
          least,
          count(examples, chances, Label.PLANTED, least),
          count(examples, chances, Label.PLANTED, 0),
          count(examples, chances, Label.APART, least));
    }
  }

  private static int fold(Example example) {
    return Math.floorMod(example.article().hashCode(), FOLDS);
  }

  private static double chance(Example example, Map<String, Double> weights) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (String piece : example.pair().seen()) {
      sum += weights.getOrDefault(piece, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static long count(
      List<Example> examples, Map<Example, Double> chances, Label label, double least) {
    return examples.stream()
        .filter(e -> e.label() == label && chances.getOrDefault(e, 0.0) >= least)
        .count();
  }
}
