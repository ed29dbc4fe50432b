package io.gainsay.project.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.engine.Finding;
import io.gainsay.project.Checked;
import io.gainsay.project.Checker;
import io.gainsay.report.Hidden;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Comments hide and nothing else: no finding is lost, and none is made. */
class SuppressionProperties {

  private static final List<String> PARAGRAPHS =
      List.of(
          "The war began on Oct. 7, 2023. The war, which began on May 10, 2023, goes on.",
          "Marlow is on his ninth visit to Doha. It is his eighth visit to Doha.",
          "The fair opened on Monday, 20 August 2024, the mayor said.",
          "It rained.");

  @Provide
  Arbitrary<List<String>> comments() {
    Arbitrary<String> word =
        Arbitraries.of(
            "gainsay-disable-next-line",
            "gainsay-disable",
            "gainsay-enable",
            "gainsay-disable-file",
            "gainsay-",
            "gainsay disable",
            "note");
    Arbitrary<String> rules =
        Arbitraries.of("", " start-date", " ordinal, weekday", " all", " nonsense", ":: reason");
    return Combinators.combine(word, rules)
        .as((w, r) -> "<!-- " + w + r + ": because -->")
        .list()
        .ofSize(PARAGRAPHS.size());
  }

  private static List<String> ofRules(List<Finding> findings) {
    List<String> own = SuppressionRules.all().stream().map(rule -> rule.id()).toList();
    return findings.stream().map(Finding::rule).filter(rule -> !own.contains(rule)).toList();
  }

  @Property(seed = "6", tries = 100)
  void whatIsHiddenAndWhatIsLeftIsWhatWasFound(@ForAll("comments") List<String> comments) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      text.append(comments.get(i)).append("\n\n").append(PARAGRAPHS.get(i)).append("\n\n");
    }
    Checked plain = Checker.check("a.md", String.join("\n\n", PARAGRAPHS));
    Checked found = Checker.check("a.md", text.toString());

    Checked left = SuppressionStep.standard().apply(found);

    assertThat(ofRules(found.findings())).isEqualTo(ofRules(plain.findings())).hasSize(3);
    List<String> all = new ArrayList<>(ofRules(left.findings()));
    left.hidden().forEach(hidden -> all.add(hidden.finding().rule()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(ofRules(found.findings()));
    assertThat(left.hidden()).allMatch(h -> h.cause() == Hidden.Cause.SUPPRESSED);
    assertThat(left.findings())
        .extracting(finding -> finding.evidence().get(0).span().start())
        .isSorted();
    assertThat(SuppressionStep.standard().apply(found)).isEqualTo(left);
  }
}
