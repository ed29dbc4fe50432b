package io.gainsay.trainer;

import io.gainsay.Gainsay;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.nlp.Sentence;
import io.gainsay.read.Readers;
import io.gainsay.rules.restated.RestatedFigures;
import io.gainsay.rules.restated.RestatedFigures.Candidate;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder of Markdown articles. A file {@code contradictions.tsv} in it lists what is planted in
 * them: article, kind, difficulty, and a quote of each side, separated by tabs. Without that file
 * the articles are believed to be consistent.
 */
final class LabelledTexts {

  private static final Set<ClaimKind> FIGURES =
      EnumSet.of(
          ClaimKind.COUNT,
          ClaimKind.BARE_COUNT,
          ClaimKind.MONEY,
          ClaimKind.SHARE,
          ClaimKind.MEASURE,
          ClaimKind.DURATION);

  private final Path folder;
  private final Gainsay gainsay = Gainsay.builder().build();
  private final RestatedFigures figures = new RestatedFigures();

  LabelledTexts(Path folder) {
    this.folder = folder;
  }

  /** Whether nothing is planted in any of the texts. */
  boolean isClean() {
    return !Files.exists(folder.resolve("contradictions.tsv"));
  }

  /** What a pair of figures is. */
  enum Label {
    /** One figure with two values: what a rule should report. */
    PLANTED,
    /** Two figures of which one is part of a planted contradiction. */
    TOUCHED,
    /** Two figures of a text that is consistent there. */
    APART
  }

  /** A pair of figures of an article, with what it is. */
  record Example(String article, Candidate pair, Label label) {}

  private record Planted(String one, String other) {}

  /** All pairs of figures of all articles, in the order of the file names and of the texts. */
  List<Example> examples() throws IOException {
    Map<String, List<Planted>> planted = planted();
    List<Path> articles;
    try (var files = Files.list(folder)) {
      articles = files.filter(file -> isArticle(file.getFileName().toString())).sorted().toList();
    }
    List<Example> examples = new ArrayList<>();
    for (Path article : articles) {
      String name = article.getFileName().toString().replace(".md", "");
      addExamples(name, Readers.read(article), planted.getOrDefault(name, List.of()), examples);
    }
    return examples;
  }

  private static boolean isArticle(String name) {
    return name.endsWith(".md") && !name.equals("README.md");
  }

  private Map<String, List<Planted>> planted() throws IOException {
    Map<String, List<Planted>> planted = new LinkedHashMap<>();
    Path list = folder.resolve("contradictions.tsv");
    if (!Files.exists(list)) {
      return planted;
    }
    for (String line : Files.readAllLines(list)) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        planted
            .computeIfAbsent(fields[0], k -> new ArrayList<>())
            .add(new Planted(fields[3], fields[4]));
      }
    }
    return planted;
  }

  private void addExamples(
      String article, Document document, List<Planted> planted, List<Example> examples) {
    Map<String, List<Claim>> byDimension = new LinkedHashMap<>();
    for (Claim claim : gainsay.claims(gainsay.annotate(document))) {
      if (FIGURES.contains(claim.kind())) {
        byDimension.computeIfAbsent(claim.subject().key(), k -> new ArrayList<>()).add(claim);
      }
    }
    for (List<Claim> claims : byDimension.values()) {
      for (Candidate pair : figures.candidates(claims)) {
        examples.add(new Example(article, pair, label(document.source(), pair, planted)));
      }
    }
  }

  private static Label label(String source, Candidate pair, List<Planted> planted) {
    Sentence first = pair.first().at().sentence();
    Sentence second = pair.second().at().sentence();
    Label label = Label.APART;
    for (Planted contradiction : planted) {
      boolean straight =
          holds(source, first, contradiction.one) && holds(source, second, contradiction.other);
      boolean crossed =
          holds(source, first, contradiction.other) && holds(source, second, contradiction.one);
      if (straight || crossed) {
        return Label.PLANTED;
      }
      if (holds(source, first, contradiction.one)
          || holds(source, first, contradiction.other)
          || holds(source, second, contradiction.one)
          || holds(source, second, contradiction.other)) {
        label = Label.TOUCHED;
      }
    }
    return label;
  }

  /** Whether a sentence holds a quote or a part of it. */
  private static boolean holds(String source, Sentence sentence, String quote) {
    int start = source.indexOf(quote);
    return start >= 0
        && sentence.whole().source().overlaps(new Span(start, start + quote.length()));
  }
}
