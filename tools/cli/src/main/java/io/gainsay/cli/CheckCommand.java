package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.project.FailOn;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.report.CheckRuns;
import io.gainsay.project.suppress.SuppressionStep;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
      defaultValue = "warning",
      description =
          "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.WARNING;

  @Option(names = "--together", description = "Also compare the files with each other.")
  private boolean together;

  CheckCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    this.terminal = terminal;
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    ProjectCheck check =
        ProjectCheck.builder(gainsay)
            .published(input.date())
            .together(together)
            .step(SuppressionStep.standard())
            .build();
    ProjectResult result = check.run(input.inputs(terminal), new Complaints(terminal));
    boolean written = reports.write(terminal, CheckRuns.of(result, Version.number()));
    if (!result.unreadable().isEmpty() || !written) {
      return ExitStatus.UNREADABLE;
    }
    return result.fails(failOn) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }
}
