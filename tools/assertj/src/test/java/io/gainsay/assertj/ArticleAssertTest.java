package io.gainsay.assertj;

import static io.gainsay.assertj.GainsayAssertions.assertThatArticle;
import static io.gainsay.assertj.GainsayAssertions.assertThatText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleAssertTest {

  private static final String STRIKE =
      """
      # The quarry of Tarn

      The strike at the quarry of Tarn began on March 3, 2026. The sheds stand empty.

      The strike, which began on April 9, 2026, goes on.
      """;

  private static final String CALM = "It rained all day. The river stayed in its bed.\n";

  @TempDir Path folder;

  @Test
  void whatDoesNotContradictItselfIsConsistent() {
    assertThatText(CALM).isConsistent().isConsistentExcept("age");
  }

  @Test
  void theMessageShowsBothPlacesAndBothValues() throws IOException {
    Document strike = Readers.markdown().read("strike.md", STRIKE);

    assertThat(failure(() -> assertThatArticle(strike).isConsistent()))
        .isEqualTo(
            """
            Expected strike.md to be consistent, but:

            error: strike begins on "March 3, 2026" here and on "April 9, 2026" there [start-date]
              strike.md:3:5  strike: 2026-03-03
                The strike at the quarry of Tarn began on March 3, 2026. The sheds stand …
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              strike.md:5:5  strike: 2026-04-09
                The strike, which began on April 9, 2026, goes on.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

            1 error in 1 file.
            """);
  }

  @Test
  void theMessageNamesTheExceptions() {
    assertThat(failure(() -> assertThatText(STRIKE).isConsistentExcept("casualty", "age")))
        .startsWith("Expected text to be consistent except for age, casualty, but:\n")
        .contains("[start-date]");
  }

  @Test
  void aDescriptionIsShownFirst() {
    assertThat(failure(() -> assertThatText(STRIKE).as("front page").isConsistent()))
        .startsWith("[front page] Expected text to be consistent, but:");
  }

  @Test
  void exceptionsAreForOneRule() {
    assertThatText(STRIKE).isConsistentExcept("start-date").hasFinding("start-date");
  }

  @Test
  void aMissingFindingShowsWhatWasFoundInstead() {
    assertThat(failure(() -> assertThatText(STRIKE).hasFinding("casualty")))
        .startsWith("Expected a finding of casualty in text, but:\n")
        .contains("[start-date]");
    assertThat(failure(() -> assertThatText(CALM).hasFinding("casualty")))
        .isEqualTo(
            "Expected a finding of casualty in text, but:\n\nNo contradiction found in 1 file.\n");
  }

  @Test
  void aRuleThatDoesNotExistIsNoException() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatText(STRIKE).isConsistentExcept("start-dat"))
        .withMessageContaining("\"start-dat\"")
        .withMessageContaining("start-date");
  }

  @Test
  void aDateOfPublicationTellsWhichDayIsMeant() {
    assertThatText("The council met on Tuesday, Nov. 17.")
        .publishedOn(LocalDate.of(2026, 11, 20))
        .isConsistent();
    assertThatText("The council met on Friday, Nov. 17.")
        .publishedOn(LocalDate.of(2026, 11, 20))
        .hasFinding("weekday");
  }

  @Test
  void commentsInTheArticleSuppress() {
    assertThatText("<!-- gainsay-disable-file start-date: two strikes -->\n\n" + STRIKE)
        .isConsistent();
  }

  @Test
  void theConfigurationOfTheFileCounts() throws IOException {
    Path article = Files.writeString(folder.resolve("strike.md"), STRIKE);

    assertThatArticle(article).hasFinding("start-date");

    Files.writeString(folder.resolve("gainsay.yml"), "rules:\n  start-date: off\n");
    assertThatArticle(article).isConsistent();
  }

  @Test
  void whatCannotBeReadFails() throws IOException {
    Path missing = folder.resolve("missing.md");
    assertThat(failure(() -> assertThatArticle(missing)))
        .isEqualTo(missing + ": no such file or folder");

    Path article = Files.writeString(folder.resolve("strike.md"), STRIKE);
    Path configuration = Files.writeString(folder.resolve("gainsay.yml"), "rule: {}\n");
    assertThat(failure(() -> assertThatArticle(article))).startsWith(configuration + ":1");
  }

  private static String failure(ThrowingCallable assertion) {
    AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
    assertThat(error).isNotNull();
    return String.valueOf(error.getMessage());
  }
}
