package io.gainsay.cli;

import io.gainsay.claim.Claim;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.Mention;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Mentions and claims for people: one line each. */
final class ClaimsText {

  private final Writer out;

  ClaimsText(Writer out) {
    this.out = out;
  }

  void add(AnnotatedDocument annotated, List<Claim> claims) throws IOException {
    Document document = annotated.document();
    List<Mention> mentions = annotated.mentions().toList();
    for (Mention mention : mentions) {
      line(
          document,
          mention.at().source().start(),
          mention.type(),
          mention.at().text(),
          mention.value());
    }
    for (Claim claim : claims) {
      line(
          document,
          claim.at().source().start(),
          claim.kind().toString(),
          claim.at().text(),
          claim.display());
    }
  }

  private void line(Document document, int offset, String sort, String text, String value)
      throws IOException {
    out.append(document.name())
        .append(":" + document.lines().line(offset) + ":" + document.lines().column(offset))
        .append(": ")
        .append(sort)
        .append(": ")
        .append(text)
        .append(" = ")
        .append(value)
        .append("\n");
  }
}
