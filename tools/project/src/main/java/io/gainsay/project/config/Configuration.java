package io.gainsay.project.config;

import io.gainsay.Gainsay;
import io.gainsay.HouseVocabulary;
import io.gainsay.engine.Rule;
import io.gainsay.name.KnownName;
import io.gainsay.project.FailOn;
import io.gainsay.project.Once;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.file.Inputs;
import io.gainsay.project.suppress.SuppressionStep;
import io.gainsay.rules.StandardRules;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a project wants of Gainsay. Immutable.
 *
 * @param files which files are articles
 * @param failOn from which severity on a check fails, or null where it is not said
 * @param rules levels of rules
 * @param overrides levels of rules for some files; later ones win
 * @param vocabulary what to know beside Gainsay's own vocabulary
 * @param spellings names that are spelt as they should be, beside those of the vocabulary
 * @param text what it was read from, by which a cache can tell it from others; empty where nothing
 *     was
 */
public record Configuration(
    FilePatterns files,
    @Nullable FailOn failOn,
    RuleLevels rules,
    List<RuleOverride> overrides,
    HouseVocabulary vocabulary,
    Set<String> spellings,
    String text) {

  public Configuration {
    overrides = List.copyOf(overrides);
    spellings = Set.copyOf(spellings);
  }

  /** What holds where there is no configuration. */
  public static Configuration standard(Path folder) {
    return new Configuration(
        new FilePatterns(folder.toAbsolutePath(), List.of(), List.of()),
        null,
        RuleLevels.NONE,
        List.of(),
        HouseVocabulary.NONE,
        Set.of(),
        "");
  }

  /**
   * Begins a check as this configuration wants it. What comments in articles suppress is hidden
   * first, then rules get their levels, then come the steps that are added.
   *
   * @param loaded gives a checker, the same each time, whose language models are used; its rules
   *     and vocabulary are not
   */
  public ProjectCheck.Builder check(Supplier<Gainsay> loaded) {
    return ProjectCheck.builder(gainsay(loaded))
        .step(SuppressionStep.standard())
        .step(new RuleLevelStep(this));
  }

  /**
   * The checker that this configuration wants: with its vocabulary, and without the rules that are
   * off in all files.
   *
   * @param loaded gives a checker, the same each time, whose language models are used
   * @return builds the checker once it is needed
   */
  public Supplier<Gainsay> gainsay(Supplier<Gainsay> loaded) {
    return new Once<>(
        () -> loaded.get().another().rules(enabledRules()).vocabulary(vocabulary).build());
  }

  private List<Rule> enabledRules() {
    return StandardRules.all(acceptedWords()).stream()
        .filter(rule -> isOnSomewhere(rule.info().id()))
        .toList();
  }

  private boolean isOnSomewhere(String rule) {
    boolean on = rules.of(rule).orElse(RuleLevel.ON) != RuleLevel.OFF;
    return on
        || overrides.stream()
            .flatMap(override -> override.rules().of(rule).stream())
            .anyMatch(level -> level != RuleLevel.OFF);
  }

  private Set<String> acceptedWords() {
    Collection<String> names = new ArrayList<>(spellings);
    for (KnownName name : vocabulary.names()) {
      names.add(name.name());
      names.addAll(name.aliases());
    }
    Set<String> words = new LinkedHashSet<>();
    names.forEach(name -> words.addAll(List.of(name.split(" "))));
    return words;
  }

  /** The inputs that paths lead to, as far as the files of this configuration go. */
  public Inputs inputs(InputStream stdin, String stdinName) {
    return new Inputs(stdin, stdinName, files);
  }

  /** The level of a rule in a file, if the configuration says anything about it. */
  RuleLevel level(String rule, @Nullable Path relative) {
    RuleLevel level = rules.of(rule).orElse(RuleLevel.ON);
    for (RuleOverride override : overrides) {
      if (relative != null && FilePatterns.anyMatches(override.files(), relative)) {
        level = override.rules().of(rule).orElse(level);
      }
    }
    return level;
  }
}
