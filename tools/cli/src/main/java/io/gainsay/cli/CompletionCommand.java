package io.gainsay.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gainsay completion}: prints a script with which shells complete the command line. */
@Command(
    name = "completion",
    description = {
      "Prints a script that lets bash and zsh complete the command line.",
      "In a start file of the shell: source <(gainsay completion)"
    })
final class CompletionCommand extends Subcommand {

  @Mixin private OutputOptions output = new OutputOptions();
  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("called by hand");
    }
    String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
    boolean written = output.write(terminal, writer -> writer.write(script));
    return written ? ExitStatus.CLEAN : ExitStatus.UNREADABLE;
  }
}
