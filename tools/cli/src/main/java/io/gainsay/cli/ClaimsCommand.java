package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.claim.Claim;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.report.ClaimsJson;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gainsay claims}: shows what was understood. */
@Command(
    name = "claims",
    description = "Prints what was understood of articles: mentions and claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ClaimsCommand implements Callable<Integer> {

  enum Format {
    text,
    json
  }

  private final Terminal terminal;
  private final Supplier<Gainsay> gainsay;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Format of the output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  ClaimsCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    this.terminal = terminal;
    this.gainsay = gainsay;
  }

  /** A document with what was understood of it. */
  private record Understood(AnnotatedDocument annotated, List<Claim> claims) {}

  @Override
  public Integer call() throws ConfigurationException {
    Configuration configuration = input.configuration();
    Gainsay checker = configuration.gainsay(gainsay).get();
    Articles articles = new Articles(terminal, input, configuration);
    boolean written = output.write(terminal, writer -> write(articles, checker, writer));
    return articles.failed() > 0 || !written ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
  }

  private void write(Articles articles, Gainsay checker, Writer writer) throws IOException {
    if (format == Format.json) {
      try (ClaimsJson json = new ClaimsJson(writer)) {
        articles.<Understood, IOException>forEach(
            document -> understand(checker, document),
            each -> json.add(each.annotated(), each.claims()));
      }
    } else {
      ClaimsText text = new ClaimsText(writer);
      articles.<Understood, IOException>forEach(
          document -> understand(checker, document),
          each -> text.add(each.annotated(), each.claims()));
    }
  }

  private static Understood understand(Gainsay checker, Document document) {
    AnnotatedDocument annotated = checker.annotate(document);
    return new Understood(annotated, checker.claims(annotated));
  }
}
