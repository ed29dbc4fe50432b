package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.project.FailOn;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.suppress.SuppressionStep;
import io.gainsay.report.JsonReport;
import io.gainsay.report.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
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

  enum Format {
    text,
    json
  }

  enum Color {
    auto,
    always,
    never
  }

  private final Terminal terminal;
  private final Supplier<Gainsay> gainsay;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Format of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

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

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour in text reports: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, on a"
              + " terminal unless NO_COLOR is set.")
  private Color color = Color.auto;

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
    boolean written =
        output.write(
            terminal, writer -> write(result.findings(), result.documents().size(), writer));
    if (!result.unreadable().isEmpty() || !written) {
      return ExitStatus.UNREADABLE;
    }
    return result.fails(failOn) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private void write(List<Finding> findings, int documents, Writer writer) throws IOException {
    switch (format) {
      case text -> new TextReport(colour()).write(findings, documents, writer);
      case json -> new JsonReport(Version.number()).write(findings, writer);
    }
  }

  private boolean colour() {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto ->
          output.file() == null
              && terminal.interactive()
              && terminal.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(terminal.environment().get("TERM"));
    };
  }
}
