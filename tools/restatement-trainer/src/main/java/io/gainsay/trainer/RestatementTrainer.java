package io.gainsay.trainer;

import io.gainsay.rules.restated.Family;
import io.gainsay.trainer.Example.Label;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits the weights of each family of restated values and writes them.
 *
 * <p>Arguments: the folder to write to, then folders of labelled texts. Prints what
 * cross-validation by texts finds at several chances, so that a change of the evidence can be
 * judged: contradictions found, pairs reported in error, and of these in clean texts.
 */
public final class RestatementTrainer {

  private static final int FOLDS = 6;

  private RestatementTrainer() {}

  /** Trains; see the class. */
  public static void main(String[] args) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      texts.addAll(LabelledText.in(Path.of(args[i])));
    }
    for (Family family : Family.values()) {
      List<Example> examples = Example.of(family, texts);
      report(family, examples, System.out);
      List<String> lines = new ArrayList<>();
      lines.add("# Made by tools/restatement-trainer; see its README. Do not edit.");
      Regression.fit(examples)
          .weights()
          .forEach(
              (evidence, weight) ->
                  lines.add(String.format(Locale.ROOT, "%.3f\t%s", weight, evidence)));
      Files.write(Path.of(args[0]).resolve(family.weights()), lines);
    }
  }

  private static void report(Family family, List<Example> examples, PrintStream out)
      throws IOException {
    Map<Example, Double> chances = new IdentityHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Regression fitted = Regression.fit(examples.stream().filter(e -> fold(e) != held).toList());
      examples.stream().filter(e -> fold(e) == held).forEach(e -> chances.put(e, fitted.chance(e)));
    }
    for (double least : new double[] {0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7}) {
      List<Example> above =
          examples.stream().filter(e -> chances.getOrDefault(e, 0.0) >= least).toList();
      out.printf(
          Locale.ROOT,
          "%s %.2f: %d found, %d in error, %d of them in clean texts%n",
          family,
          least,
          above.stream()
              .filter(e -> e.label() == Label.PLANTED)
              .map(e -> e.text() + e.contradiction())
              .distinct()
              .count(),
          above.stream().filter(e -> e.label() == Label.APART).count(),
          above.stream().filter(e -> e.label() == Label.APART && e.clean()).count());
    }
  }

  private static int fold(Example example) {
    return Math.floorMod(example.text().hashCode(), FOLDS);
  }
}
