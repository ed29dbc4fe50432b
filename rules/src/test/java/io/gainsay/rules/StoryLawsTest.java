package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not change what the rules about who, where and whether find in a text. */
class StoryLawsTest {

  private static final Gainsay GAINSAY = Gainsay.builder().rules(StandardRules.all()).build();

  private static final Set<String> RULES =
      Set.of("location", "name", "office", "polarity", "quote", "repeat", "reversal", "role");

  private static final String UNRELATED =
      "Bakers in the valley of Sorn baked nine loaves each, and Ulla Quist ate one.";

  private record Story(String first, String second) {}

  static Stream<Story> stories() {
    return Stream.of(
        new Story(
            "Talks with Prime Minister Karl Holm began at noon.",
            "On Tuesday President Karl Holm thanked the mediators."),
        new Story(
            "The prize went to Margit Sandqvist of Kiruna.", "Sandquist is survived by two sons."),
        new Story(
            "\"We shall not sign under fire,\" said Colonel Mirko Dahl.",
            "\"We shall not sign under fire,\" Karl Holm told reporters."),
        new Story(
            "Both armies said that no ceasefire had been agreed.",
            "The ceasefire signed in Brask was welcomed everywhere."),
        new Story("Karl Holm was born in Oslo.", "Karl Holm was born in Bergen."));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void anUnrelatedParagraphChangesNothing(Story story) {
    List<String> before = found(story.first(), story.second());
    assertThat(before).isNotEmpty();
    assertThat(found(UNRELATED, story.first(), story.second())).isEqualTo(before);
    assertThat(found(story.first(), UNRELATED, story.second())).isEqualTo(before);
    assertThat(found(story.first(), story.second(), UNRELATED)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theOrderOfTheTwoSidesDoesNotMatter(Story story) {
    assertThat(found(story.second(), story.first()))
        .hasSameSizeAs(found(story.first(), story.second()));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void anotherNameThroughoutChangesOnlyTheName(Story story) {
    List<String> before = found(story.first(), story.second());
    List<String> after = found(renamed(story.first()), renamed(story.second()));
    assertThat(after).isEqualTo(before.stream().map(StoryLawsTest::renamed).toList());
  }

  private static String renamed(String text) {
    return text.replace("Holm", "Varga").replace("Dahl", "Rossi");
  }

  private static List<String> found(String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(start, start + paragraph.length());
      blocks.add(new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(text, span)));
      start = span.end() + 2;
    }
    return GAINSAY.check(new Document("story", text, blocks, null)).findings().stream()
        .filter(finding -> RULES.contains(finding.rule()))
        .map(StoryLawsTest::show)
        .toList();
  }

  private static String show(Finding finding) {
    return finding.rule() + " " + finding.severity() + " " + finding.message();
  }
}
