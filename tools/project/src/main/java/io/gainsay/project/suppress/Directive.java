package io.gainsay.project.suppress;

import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A comment that speaks to Gainsay.
 *
 * @param document the document it stands in
 * @param comment its place there
 * @param form what it asks for
 * @param rules ids of the rules it is about, in the order of the comment; empty for all
 * @param reason the writer's words after the colon, on one line; empty where there are none
 */
record Directive(Document document, Comment comment, Form form, Set<String> rules, String reason) {

  /** What a directive asks for. */
  enum Form {
    NEXT_LINE("gainsay-disable-next-line"),
    BLOCK("gainsay-disable"),
    BLOCK_END("gainsay-enable"),
    FILE("gainsay-disable-file");

    private final String word;

    Form(String word) {
      this.word = word;
    }

    /** The form that a comment begins with. */
    static Optional<Form> of(String word) {
      return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** The words of all forms. */
    static List<String> words() {
      return Arrays.stream(values()).map(Form::toString).toList();
    }

    /** The word that a comment begins with. */
    @Override
    public String toString() {
      return word;
    }
  }
}
