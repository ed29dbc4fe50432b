package io.gainsay.assertj;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Rule;
import io.gainsay.project.Checked;
import io.gainsay.project.FailOn;
import io.gainsay.project.config.Configuration;
import io.gainsay.report.CheckRun;
import io.gainsay.report.TextReport;
import io.gainsay.rules.StandardRules;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an article. When one fails, the message shows the findings as {@code gainsay check}
 * prints them: what does not fit, with the arithmetic, and both places with their lines. What
 * comments in the article suppress does not count. Not thread-safe, as AssertJ's assertions are.
 */
public final class ArticleAssert extends AbstractAssert<ArticleAssert, Document> {

  private final Configuration configuration;
  private @Nullable List<Finding> findings;

  ArticleAssert(Document actual, Configuration configuration) {
    super(actual, ArticleAssert.class);
    this.configuration = configuration;
  }

  /** Loaded once: language models take a while. */
  private static final class Models {
    static final Gainsay LOADED = Gainsay.builder().rules(StandardRules.all()).build();
  }

  /** Assumes a publication date if the article does not give its own. */
  public ArticleAssert publishedOn(LocalDate date) {
    return new ArticleAssert(actual.publishedOr(date), configuration);
  }

  /**
   * Verifies that the article does not contradict itself: that nothing is found from {@code
   * fail-on} of the configuration on, or from warnings on.
   */
  public ArticleAssert isConsistent() {
    return isConsistentExcept();
  }

  /**
   * Verifies that the article does not contradict itself, but for what some rules find.
   *
   * @param rules ids such as {@code casualty}
   * @throws IllegalArgumentException if there is no such rule
   */
  public ArticleAssert isConsistentExcept(String... rules) {
    isNotNull();
    Set<String> excepted = known(rules);
    FailOn failOn = configuration.failOn() == null ? FailOn.WARNING : configuration.failOn();
    List<Finding> unexpected =
        findings(
            finding -> failOn.includes(finding.severity()) && !excepted.contains(finding.rule()));
    if (!unexpected.isEmpty()) {
      String except = excepted.isEmpty() ? "" : " except for " + String.join(", ", excepted);
      failWithMessage(
          "%s",
          "Expected "
              + actual.name()
              + " to be consistent"
              + except
              + ", but:\n\n"
              + report(unexpected));
    }
    return this;
  }

  /**
   * Verifies that a rule finds something in the article, of whatever severity.
   *
   * @param rule an id such as {@code casualty}
   * @throws IllegalArgumentException if there is no such rule
   */
  public ArticleAssert hasFinding(String rule) {
    isNotNull();
    known(rule);
    if (findings(finding -> finding.rule().equals(rule)).isEmpty()) {
      failWithMessage(
          "%s",
          "Expected a finding of "
              + rule
              + " in "
              + actual.name()
              + ", but:\n\n"
              + report(findings(finding -> true)));
    }
    return this;
  }

  private static Set<String> known(String... rules) {
    Set<String> ids =
        StandardRules.all().stream()
            .map(Rule::info)
            .map(info -> info.id())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String rule : rules) {
      if (!ids.contains(rule)) {
        throw new IllegalArgumentException(
            "no rule is called \"" + rule + "\"; there are " + String.join(", ", ids));
      }
    }
    return new TreeSet<>(List.of(rules));
  }

  private List<Finding> findings(Predicate<Finding> wanted) {
    List<Finding> all = findings;
    if (all == null) {
      Checked checked = configuration.check(() -> Models.LOADED).build().check(actual);
      all = checked.findings();
      findings = all;
    }
    return all.stream().filter(wanted).toList();
  }

  private String report(List<Finding> shown) {
    StringWriter text = new StringWriter();
    CheckRun run = new CheckRun("", List.of(), List.of(actual.name()), shown, List.of(), List.of());
    try {
      new TextReport(false).write(run, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
