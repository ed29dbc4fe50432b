package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Gainsay finds in miniature articles, kind by kind; see their README. */
class SnippetsTest {

  private static final Gainsay GAINSAY = Gainsay.builder().rules(StandardRules.all()).build();

  /** Floors and ceilings: move them when more is found or less is alarmed. */
  @ParameterizedTest
  @CsvSource({
    "age, 0, 0, 2",
    "casualty, 0, 0, 2",
    "count, 0, 0, 2",
    "duration, 0, 0, 2",
    "location, 0, 0, 2",
    "measure, 0, 0, 2",
    "money, 0, 0, 2",
    "name, 0, 0, 2",
    "ordinal, 0, 0, 2",
    "percent, 0, 0, 2",
    "polarity, 0, 0, 2",
    "quote, 0, 0, 2",
    "role, 0, 0, 2",
    "score, 0, 0, 2",
    "sequence, 0, 0, 2",
    "start-date, 0, 0, 2",
    "total, 0, 0, 2",
    "weekday, 0, 0, 2",
  })
  void findsWhatIsPlantedAndLittleElse(
      String kind, int found, int foundOfHeldOut, int mostAlarmed) {
    List<Snippet> open = Snippet.of(kind + ".md");
    List<Snippet> heldOut = Snippet.of("held-out/" + kind + ".md");
    assertThat(found(open)).as("found").isGreaterThanOrEqualTo(found);
    assertThat(found(heldOut)).as("found of those held out").isGreaterThanOrEqualTo(foundOfHeldOut);
    assertThat(alarmed(open) + alarmed(heldOut)).as("alarmed").isLessThanOrEqualTo(mostAlarmed);
  }

  private static long found(List<Snippet> snippets) {
    return snippets.stream()
        .filter(snippet -> warnings(snippet).stream().anyMatch(snippet::isShownBy))
        .count();
  }

  private static long alarmed(List<Snippet> snippets) {
    return snippets.stream()
        .filter(Snippet::isCompatible)
        .filter(snippet -> !warnings(snippet).isEmpty())
        .count();
  }

  private static List<Finding> warnings(Snippet snippet) {
    return GAINSAY.check(snippet.document()).findings().stream()
        .filter(finding -> finding.severity() != Severity.SUGGESTION)
        .toList();
  }
}
