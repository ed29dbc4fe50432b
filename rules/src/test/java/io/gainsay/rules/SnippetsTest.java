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

  /** Floors and ceilings, a little slack included: move them when more is found or less alarmed. */
  @ParameterizedTest
  @CsvSource({
    "age, 1, 1, 3",
    "casualty, 15, 3, 1",
    "count, 14, 4, 3",
    "duration, 25, 7, 3",
    "location, 0, 0, 1",
    "measure, 25, 8, 2",
    "money, 24, 9, 4",
    "name, 10, 5, 3",
    "ordinal, 10, 3, 3",
    "percent, 2, 1, 2",
    "polarity, 7, 1, 1",
    "quote, 9, 2, 3",
    "role, 0, 0, 1",
    "score, 0, 0, 2",
    "sequence, 9, 3, 3",
    "start-date, 27, 5, 4",
    "total, 18, 6, 3",
    "weekday, 24, 11, 1",
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
