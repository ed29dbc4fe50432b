package io.gainsay.cli;

import io.gainsay.project.config.ConfigurationFile;
import io.gainsay.project.file.Problems;
import io.gainsay.project.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gainsay init}: writes a configuration to start from. */
@Command(name = "init", description = "Writes a commented gainsay.yml to start from.")
final class InitCommand extends Subcommand {

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "Where to write it. Default: the current folder.")
  private Path folder = Path.of(".");

  InitCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Path file = folder.resolve(ConfigurationFile.NAME).normalize();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      terminal.complain(file + ": exists already, and is left as it is");
      return ExitStatus.USAGE;
    }
    try {
      WholeFile.write(file, writer -> writer.write(ConfigurationFile.template()));
      terminal.write(writer -> writer.write("Wrote " + file + ".\n"));
      return ExitStatus.CLEAN;
    } catch (IOException e) {
      terminal.complain("cannot write " + Problems.describe(file.toString(), e));
      return ExitStatus.UNREADABLE;
    }
  }
}
