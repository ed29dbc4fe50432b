package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.baseline.Baseline;
import io.gainsay.project.baseline.BaselineException;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gainsay baseline}: writes down what is found now. */
@Command(
    name = "baseline",
    description = {
      "Writes what is found now into a baseline, so that a check reports what is new.",
      "What the baseline knows of files that are not among PATH stays in it."
    })
final class BaselineCommand extends Subcommand {

  private final Supplier<Gainsay> gainsay;

  @Mixin private CheckOptions options = new CheckOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      defaultValue = BaselineOptions.NAME,
      description = "The file to write or update. Default: ${DEFAULT-VALUE}.")
  private Path file = Path.of(BaselineOptions.NAME);

  BaselineCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    super(terminal);
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() throws ConfigurationException, BaselineException, IOException {
    Baseline old = Files.exists(file) ? Baseline.read(file) : Baseline.empty(file);
    Configuration configuration = options.configuration();
    ProjectCheck check = options.check(terminal, configuration, gainsay).step(old.step()).build();
    ProjectResult result = Progress.watch(check, options.inputs(terminal, configuration), terminal);
    Baseline updated = old.updated(result, options.together());
    if (!BaselineOptions.write(terminal, updated)) {
      return ExitStatus.UNREADABLE;
    }
    terminal.write(writer -> writer.write(summary(old, updated, result.findings().size())));
    return result.unreadable().isEmpty() ? ExitStatus.CLEAN : ExitStatus.UNREADABLE;
  }

  private String summary(Baseline old, Baseline updated, int fresh) {
    int known = updated.findings().size();
    int gone = old.findings().size() + fresh - known;
    return file + ": " + known + " known, of them " + fresh + " new; " + gone + " taken out.\n";
  }
}
