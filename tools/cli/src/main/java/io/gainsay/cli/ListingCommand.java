package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that looks at articles one by one and lists what it sees, for people or for programs.
 *
 * @param <R> what is seen of an article
 */
abstract class ListingCommand<R> extends Subcommand {

  enum Format {
    text,
    json
  }

  private final Supplier<Gainsay> gainsay;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Format of the output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  ListingCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    super(terminal);
    this.gainsay = gainsay;
  }

  /** Looks at an article; called on several threads at once. */
  abstract R see(Gainsay checker, Document document);

  /** Begins a listing for people. */
  abstract Listing<R> text(Writer out) throws IOException;

  /** Begins a listing for programs. */
  abstract Listing<R> json(Writer out) throws IOException;

  @Override
  public final Integer call() throws ConfigurationException {
    Configuration configuration = input.configuration();
    Gainsay checker = configuration.gainsay(gainsay).get();
    Articles articles = new Articles(terminal, input, configuration);
    boolean written =
        output.write(
            terminal,
            out -> {
              try (Listing<R> listing = format == Format.json ? json(out) : text(out)) {
                articles.<R, IOException>forEach(document -> see(checker, document), listing::add);
              }
            });
    return articles.failed() > 0 || !written ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
  }
}
