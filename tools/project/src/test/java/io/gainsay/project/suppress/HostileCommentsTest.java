package io.gainsay.project.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.project.Checked;
import io.gainsay.project.Checker;
import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file full of comments costs time that grows with its length and not with its square. */
class HostileCommentsTest {

  private static final int MANY = 50_000;

  /** Far more than a busy machine needs, and far less than the square takes. */
  private static final Duration LONG = Duration.ofMinutes(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- gainsay-disable-next-line -->\n",
        "<!-- gainsay-disable-next-line --> ",
        "<!-- gainsay-disable-next-line -->\n\n\nText.\nText.\n",
        "<!-- gainsay-disable age -->",
        "<!-- gainsay-disable --><!-- gainsay-enable -->",
        "<!-- gainsay-enable -->",
        "<!-- gainsay-disable-file -->"
      })
  void areReadInTime(String unit) {
    Document document = document(unit);
    SuppressionStep step = new SuppressionStep(Checker.RULES);

    Assertions.assertTimeoutPreemptively(
        LONG,
        () ->
            assertThat(step.apply(new Checked(List.of(document), List.of())).findings())
                .hasSizeGreaterThanOrEqualTo(MANY));
  }

  private static Document document(String unit) {
    String source = unit.repeat(MANY);
    List<Comment> comments = new ArrayList<>();
    int start = source.indexOf("<!--");
    while (start >= 0) {
      int end = source.indexOf("-->", start) + 3;
      comments.add(new Comment(new Span(start, end), source.substring(start + 4, end - 3).strip()));
      start = source.indexOf("<!--", end);
    }
    return new Document("a.md", source, List.of(), comments, null);
  }
}
