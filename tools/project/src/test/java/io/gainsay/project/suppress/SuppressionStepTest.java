package io.gainsay.project.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.project.Checked;
import io.gainsay.project.Checker;
import io.gainsay.report.Hidden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionStepTest {

  private static final String FIRST =
      "The war began on Oct. 7, 2023, when gunmen crossed the river Aro.";
  private static final String SECOND =
      "Aid is scarce. The war, which began on May 10, 2023, goes on.";

  private static final SuppressionStep STEP = new SuppressionStep(Checker.RULES);

  private static Checked suppress(String name, String text) {
    return STEP.apply(Checker.check(name, text));
  }

  /** What is left, as {@code line rule: message}. */
  private static List<String> left(Checked checked) {
    return checked.findings().stream()
        .map(f -> f.evidence().get(0).line() + " " + f.rule() + ": " + f.message())
        .toList();
  }

  private static void assertSuppressed(Checked checked, String reason) {
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.hidden())
        .singleElement()
        .satisfies(
            hidden -> {
              assertThat(hidden.finding().rule()).isEqualTo("start-date");
              assertThat(hidden.cause()).isEqualTo(Hidden.Cause.SUPPRESSED);
              assertThat(hidden.reason()).isEqualTo(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- gainsay-disable-next-line start-date: two wars --> | two wars",
        "<!-- gainsay-disable-next-line start-date --> | ''",
        "<!-- gainsay-disable-next-line --> | ''",
        "<!-- gainsay-disable-next-line all: both: hold --> | both: hold",
        "<!--gainsay-disable-next-line count,start-date:two  wars--> | two wars",
        "<!-- Gainsay-Disable-Next-Line Start-Date : two wars --> | two wars",
        "<!-- gainsay-disable-file start-date: a parody --> | a parody",
      })
  void hidesWithTheReasonOfTheWriter(String comment, String reason) {
    Checked checked = suppress("a.md", comment + "\n" + FIRST + "\n\n" + SECOND + "\n");

    assertThat(checked.hidden()).extracting(Hidden::reason).containsExactly(reason);
    assertThat(checked.findings())
        .extracting(finding -> finding.rule())
        .doesNotContain("start-date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n\n%s\n", "%2$s\n\n%1$s\n%3$s\n", "%s\n\n<!-- x -->\n\n%s\n\n%s"})
  void hidesWhereEitherSideIsOnTheNextLineThatIsNeitherBlankNorAComment(String layout) {
    String comment = "<!-- gainsay-disable-next-line start-date: two wars -->";

    assertSuppressed(suppress("a.md", layout.formatted(comment, FIRST, SECOND)), "two wars");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.html | <p>%s</p>\\n<!-- gainsay-disable-next-line: two wars -->\\n<p>%s</p>",
        "a.adoc | %s\\n\\n// gainsay-disable-next-line: two wars\\n%s",
        "a.mdx | %s\\n\\n{/* gainsay-disable-next-line: two wars */}\\n\\n%s",
        "a.md | %s\\r\\n\\r\\n<!-- gainsay-disable-next-line:\\r\\ntwo wars -->\\r\\n%s",
      })
  void readsTheCommentsOfEachFormat(String name, String layout) {
    String text = layout.translateEscapes().formatted(FIRST, SECOND);

    assertSuppressed(suppress(name, text), "two wars");
  }

  @Test
  void hidesInABlockUntilItsEnd() {
    String begin = "<!-- gainsay-disable start-date: two wars -->\n\n";
    String end = "\n\n<!-- gainsay-enable -->\n\n";

    assertSuppressed(suppress("a.md", begin + FIRST + end + SECOND), "two wars");
    assertSuppressed(suppress("a.md", FIRST + "\n\n" + begin + SECOND + end), "two wars");
    assertThat(left(suppress("a.md", FIRST + "\n\n" + SECOND + "\n\n" + begin + end)))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("1 start-date: ");
  }

  @Test
  void endsTheBlockOfEachRuleByItself() {
    String text =
        """
        <!-- gainsay-disable start-date: two wars -->
        <!-- gainsay-disable count -->

        Ten houses burned.

        <!-- gainsay-enable count -->

        %s

        <!-- gainsay-enable start-date -->

        %s
        """;
    Checked checked = suppress("a.md", text.formatted(FIRST, SECOND));

    assertThat(checked.hidden()).extracting(Hidden::reason).containsExactly("two wars");
    assertThat(left(checked))
        .containsExactly(
            "2 unused-suppression: Nothing is suppressed: no finding of count has a side in lines"
                + " 2 to 6.");
  }

  @Test
  void namesWhatSuppressesNothing() {
    assertThat(left(suppress("a.md", "<!-- gainsay-disable-next-line count, age: old -->\nHello.")))
        .containsExactly(
            "1 unused-suppression: Nothing is suppressed: no finding of count or age has a side on"
                + " line 2.");
    assertThat(left(suppress("a.md", "Hello.\n\n<!-- gainsay-disable-next-line -->\n")))
        .containsExactly(
            "3 unused-suppression: Nothing is suppressed: no finding of any rule has a side after"
                + " this comment.");
    assertThat(left(suppress("a.md", "Hello.\n\n<!-- gainsay-disable-file age -->\n")))
        .containsExactly(
            "3 unused-suppression: Nothing is suppressed: no finding of age has a side in this"
                + " file.");
  }

  @Test
  void recallsThatOnlyOneLineIsMeant() {
    String text = "<!-- gainsay-disable-next-line age -->\nThe old man\nwent home.\n";

    assertThat(left(suppress("a.md", text)).get(0))
        .endsWith(
            "on line 2. For a passage of several lines there are gainsay-disable and"
                + " gainsay-enable.");
  }

  @Test
  void namesOnlyTheRulesThatAreOfNoUse() {
    String text = "<!-- gainsay-disable-file count, start-date -->\n\n" + FIRST + "\n\n" + SECOND;

    assertThat(left(suppress("a.md", text)))
        .containsExactly(
            "1 unused-suppression: Nothing is suppressed: no finding of count has a side in this"
                + " file.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gainsay-disable-next-lien | There is no gainsay-disable-next-lien; did you mean"
            + " \"gainsay-disable-next-line\"?",
        "gainsay-disable-next-line casualy: x | There is no rule \"casualy\"; did you mean"
            + " \"casualty\"?",
        "gainsay-disable-next-line two wars | There is no rule \"two\"; rules stand before a colon",
        "gainsay-mute | There is no gainsay-mute; known: gainsay-disable-next-line,"
            + " gainsay-disable,",
        "gainsay-enable | No gainsay-disable is open here.",
        "gainsay-enable age | No gainsay-disable age is open here.",
        "gainsay-disable age: x | This block has no end and suppresses nothing; end it with",
        "gainsay disable age | Comments to Gainsay begin with one word: gainsay-disable-next-line",
      })
  void saysWhatIsWrongWithAComment(String comment, String message) {
    Checked checked = suppress("a.md", FIRST + "\n\n<!-- " + comment + " -->\n" + SECOND);

    assertThat(checked.hidden()).isEmpty();
    assertThat(left(checked)).hasSize(2);
    assertThat(left(checked).get(1)).startsWith("3 invalid-suppression: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gainsay", "I gainsay it", "Gainsay found this", "TODO gainsay-enable"})
  void leavesOtherCommentsAlone(String comment) {
    assertThat(suppress("a.md", "<!-- " + comment + " -->\nHello.").findings()).isEmpty();
  }

  @Test
  void hidesAcrossDocumentsForTheSideThatCarriesTheComment() {
    String comment = "<!-- gainsay-disable-next-line start-date: two wars -->\n";
    Checked checked = Checker.together("a.md", FIRST, "b.md", comment + SECOND);

    assertThat(checked.findings()).hasSize(1);
    assertSuppressed(STEP.apply(checked), "two wars");
    // The same place in another document is another place.
    Checked twins =
        Checker.together("a.md", comment + "Hello.", "b.md", comment + FIRST + "\n\n" + SECOND);
    assertThat(left(STEP.apply(twins)))
        .singleElement()
        .asString()
        .startsWith("1 unused-suppression");
  }
}
