package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.claim.Claim;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.report.ClaimsJson;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code gainsay claims}: shows what was understood. */
@Command(
    name = "claims",
    description = "Prints what was understood of articles: mentions and claims.")
final class ClaimsCommand extends ListingCommand<ClaimsCommand.Understood> {

  ClaimsCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    super(terminal, gainsay);
  }

  /** A document with what was understood of it. */
  record Understood(AnnotatedDocument annotated, List<Claim> claims) {}

  @Override
  Understood see(Gainsay checker, Document document) {
    AnnotatedDocument annotated = checker.annotate(document);
    return new Understood(annotated, checker.claims(annotated));
  }

  @Override
  Listing<Understood> text(Writer out) {
    ClaimsText text = new ClaimsText(out);
    return seen -> text.add(seen.annotated(), seen.claims());
  }

  @Override
  Listing<Understood> json(Writer out) throws IOException {
    ClaimsJson json = new ClaimsJson(out);
    return new Listing<>() {
      @Override
      public void add(Understood seen) throws IOException {
        json.add(seen.annotated(), seen.claims());
      }

      @Override
      public void close() throws IOException {
        json.close();
      }
    };
  }
}
