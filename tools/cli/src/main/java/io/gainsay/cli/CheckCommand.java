package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.project.FailOn;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.report.CheckRuns;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gainsay check}: finds contradictions. */
@Command(
    name = "check",
    description = "Finds contradictions in articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Gainsay> gainsay;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: what the"
              + " configuration says, or warning.")
  private @Nullable FailOn failOn;

  @Option(names = "--together", description = "Also compare the files with each other.")
  private boolean together;

  CheckCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    this.terminal = terminal;
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() throws ConfigurationException {
    Configuration configuration = input.configuration();
    ProjectCheck check =
        configuration.check(gainsay).published(input.date()).together(together).build();
    ProjectResult result =
        check.run(input.inputs(terminal, configuration), new Complaints(terminal));
    boolean written = reports.write(terminal, CheckRuns.of(result, Version.number()));
    if (!result.unreadable().isEmpty() || !written) {
      return ExitStatus.UNREADABLE;
    }
    return result.fails(failOn(configuration)) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private FailOn failOn(Configuration configuration) {
    FailOn configured = configuration.failOn();
    return failOn != null ? failOn : configured != null ? configured : FailOn.WARNING;
  }
}
