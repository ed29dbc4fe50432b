package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.project.FailOn;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.baseline.Baseline;
import io.gainsay.project.baseline.BaselineException;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.file.Input;
import io.gainsay.project.git.GitException;
import io.gainsay.project.report.CheckRuns;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gainsay check}: finds contradictions. */
@Command(name = "check", description = "Finds contradictions in articles.")
final class CheckCommand extends Subcommand {

  private final Supplier<Gainsay> gainsay;

  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private BaselineOptions baselines = new BaselineOptions();
  @Mixin private ChangeOptions changes = new ChangeOptions();
  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: what the"
              + " configuration says, or warning.")
  private @Nullable FailOn failOn;

  CheckCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    super(terminal);
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() throws ConfigurationException, BaselineException, GitException {
    Configuration configuration = options.configuration();
    List<Input> inputs = options.inputs(terminal, configuration);
    Optional<Baseline> baseline = baselines.read();
    ProjectCheck.Builder check = options.check(terminal, configuration, gainsay);
    baseline.map(Baseline::step).ifPresent(check::step);
    changes.step(inputs).ifPresent(check::step);
    ProjectResult result = Progress.watch(check.build(), inputs, terminal);
    boolean written = reports.write(terminal, CheckRuns.of(result, Version.number()));
    int shrunk =
        baseline
            .map(known -> baselines.shrink(terminal, known, result, options.together()))
            .orElse(ExitStatus.CLEAN);
    if (!result.unreadable().isEmpty() || !written) {
      return ExitStatus.UNREADABLE;
    }
    int found = result.fails(failOn(configuration)) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    return Math.max(found, shrunk);
  }

  private FailOn failOn(Configuration configuration) {
    FailOn configured = configuration.failOn();
    return failOn != null ? failOn : configured != null ? configured : FailOn.WARNING;
  }
}
