package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Rule;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.rules.RulePage.Example;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule's page is its documentation and its test. */
class RulePagesTest {

  private static final Gainsay GAINSAY = Gainsay.builder().rules(StandardRules.all()).build();

  static Stream<Rule> rules() {
    return StandardRules.all().stream();
  }

  static Stream<Example> conflicting() {
    return rules().flatMap(rule -> RulePage.of(rule.info().id()).conflicting().stream());
  }

  static Stream<Example> compatible() {
    return rules().flatMap(rule -> RulePage.of(rule.info().id()).compatible().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPageWithBothSortsOfExamples(Rule rule) {
    RulePage page = RulePage.of(rule.info().id());
    assertThat(StandardRules.page(page.id())).startsWith("# " + page.id() + "\n");
    assertThat(page.conflicting()).as("conflicting examples").hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.compatible()).as("compatible examples").hasSizeGreaterThanOrEqualTo(2);
    assertThat(rule.info().since()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(rule.info().summary()).isNotBlank().doesNotContain("\n");
  }

  @ParameterizedTest
  @MethodSource("conflicting")
  void findsWhatItsPageCallsConflicting(Example example) {
    List<Finding> findings = findings(example);
    assertThat(StandardRules.severities(example.rule()))
        .as("severities on the page")
        .containsAll(findings.stream().map(Finding::severity).toList());
    assertThat(findings)
        .as("findings of %s, one of which shows every marked span", example)
        .anyMatch(finding -> showsAll(finding, example.marked()));
  }

  @ParameterizedTest
  @MethodSource("compatible")
  void isSilentOnWhatItsPageCallsCompatible(Example example) {
    assertThat(findings(example)).extracting(Finding::message).isEmpty();
  }

  private static boolean showsAll(Finding finding, List<Span> marked) {
    return marked.stream()
        .allMatch(span -> finding.evidence().stream().anyMatch(e -> e.span().overlaps(span)));
  }

  private static List<Finding> findings(Example example) {
    return GAINSAY.check(document(example)).findings().stream()
        .filter(finding -> finding.rule().equals(example.rule()))
        .toList();
  }

  private static Document document(Example example) {
    String text = example.text();
    if (text.startsWith("|") || text.contains("\n|")) {
      return withTables(example);
    }
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n+", -1)) {
      int at = text.indexOf(paragraph, start);
      Span span = new Span(at, at + paragraph.length());
      blocks.add(
          new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(text.replace('\n', ' '), span)));
      start = span.end();
    }
    return new Document("example", text, blocks, example.published());
  }

  private static Document withTables(Example example) {
    try {
      return Readers.markdown().read("example", example.text()).publishedOr(example.published());
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
