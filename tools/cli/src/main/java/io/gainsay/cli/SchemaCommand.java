package io.gainsay.cli;

import io.gainsay.project.config.ConfigurationFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gainsay schema}: prints what editors need to know of {@code gainsay.yml}. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of gainsay.yml, for editors.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private OutputOptions output = new OutputOptions();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean written = output.write(terminal, writer -> writer.write(ConfigurationFile.schema()));
    return written ? ExitStatus.CLEAN : ExitStatus.UNREADABLE;
  }
}
