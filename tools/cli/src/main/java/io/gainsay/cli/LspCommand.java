package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.lsp.LanguageServers;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gainsay lsp}: talks to an editor. */
@Command(
    name = "lsp",
    description = {
      "Talks to an editor over standard input and output.",
      "Speaks the Language Server Protocol: findings show while one types."
    })
final class LspCommand extends Subcommand {

  private final Supplier<Gainsay> gainsay;

  // Editors pass it to say how they talk; there is no other way here.
  @Option(names = "--stdio", hidden = true)
  @SuppressWarnings("UnusedVariable")
  private boolean stdio;

  LspCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    super(terminal);
    this.gainsay = gainsay;
  }

  /** As the protocol has it: 0 if the editor asked for the shutdown before it left, else 1. */
  @Override
  public Integer call() {
    return LanguageServers.serve(terminal.in(), terminal.out(), gainsay) ? 0 : 1;
  }
}
