package io.gainsay.cli;

import io.gainsay.project.config.ConfigurationFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gainsay schema}: prints what editors need to know of {@code gainsay.yml}. */
@Command(name = "schema", description = "Prints the JSON Schema of gainsay.yml, for editors.")
final class SchemaCommand extends Subcommand {

  @Mixin private OutputOptions output = new OutputOptions();

  SchemaCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    boolean written = output.write(terminal, writer -> writer.write(ConfigurationFile.schema()));
    return written ? ExitStatus.CLEAN : ExitStatus.UNREADABLE;
  }
}
