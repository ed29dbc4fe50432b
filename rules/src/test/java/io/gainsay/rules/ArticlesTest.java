package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Gainsay finds in articles whose writers knew nothing of its rules. */
class ArticlesTest {

  /** A rule that is made sharper may lose one or two; more is a step back. */
  private static final int FOUND_AT_LEAST = 98;

  private static final Gainsay GAINSAY = Gainsay.builder().rules(StandardRules.all()).build();

  /** A planted contradiction: the quotes of its sides, which are equal if one sentence is both. */
  private record Planted(String article, String kind, String one, String other) {}

  private static final List<Planted> PLANTED = planted();

  static Stream<String> clean() {
    List<String> planted = PLANTED.stream().map(Planted::article).toList();
    return Articles.names().filter(article -> !planted.contains(article));
  }

  @ParameterizedTest
  @MethodSource("clean")
  void isSilentOnACleanArticle(String article) {
    assertThat(warnings(article)).extracting(Finding::message).isEmpty();
  }

  @Test
  void findsWhatIsPlanted() {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    Articles.names().forEach(article -> findings.put(article, warnings(article)));
    List<Planted> found = new ArrayList<>();
    for (Planted planted : PLANTED) {
      if (findings.getOrDefault(planted.article(), List.of()).stream()
          .anyMatch(f -> shows(f, planted))) {
        found.add(planted);
      }
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(FOUND_AT_LEAST);
  }

  /** Whether the finding has evidence within a hundred characters of both sides. */
  private static boolean shows(Finding finding, Planted planted) {
    return touches(finding, planted.one()) && touches(finding, planted.other());
  }

  private static boolean touches(Finding finding, String quote) {
    Document document = finding.evidence().get(0).document();
    int start = document.source().indexOf(quote);
    int slack = 100;
    return quote.equals("*")
        || finding.evidence().stream()
            .anyMatch(
                e ->
                    e.span().start() < start + quote.length() + slack
                        && start - slack < e.span().end());
  }

  private static List<Finding> warnings(String article) {
    return GAINSAY.check(Articles.read(article)).findings().stream()
        .filter(finding -> finding.severity() != Severity.SUGGESTION)
        .toList();
  }

  private static List<Planted> planted() {
    return Articles.resource("contradictions.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace("\\n", "\n").split("\t", -1))
        .map(fields -> new Planted(fields[0], fields[1], fields[3], fields[4]))
        .toList();
  }
}
