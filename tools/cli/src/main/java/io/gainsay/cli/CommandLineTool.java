package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.project.baseline.BaselineException;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.git.GitException;
import io.gainsay.rules.StandardRules;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code gainsay} command, free of the process it runs in. */
public final class CommandLineTool {

  private final Terminal terminal;
  private final Supplier<Gainsay> gainsay;

  /**
   * @param terminal what to talk to
   * @param gainsay gives the checker once it is needed, the same each time
   */
  public CommandLineTool(Terminal terminal, Supplier<Gainsay> gainsay) {
    this.terminal = terminal;
    this.gainsay = gainsay;
  }

  /** A checker with the standard rules. */
  public static Gainsay standardGainsay() {
    return Gainsay.builder().rules(StandardRules.all()).build();
  }

  /**
   * Runs the command.
   *
   * @return the exit code: 0 nothing found, 1 something found, 2 wrong usage, 3 unreadable input
   */
  public int run(String... arguments) {
    CommandLine line =
        new CommandLine(new GainsayCommand())
            .addSubcommand(new CheckCommand(terminal, gainsay))
            .addSubcommand(new BaselineCommand(terminal, gainsay))
            .addSubcommand(new ClaimsCommand(terminal, gainsay))
            .addSubcommand(new ExplainCommand(terminal, gainsay))
            .addSubcommand(new RulesCommand(terminal))
            .addSubcommand(new InitCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .addSubcommand(new LspCommand(terminal, gainsay))
            .addSubcommand(new CompletionCommand(terminal))
            .addSubcommand(new CommandLine.HelpCommand())
            .setParameterExceptionHandler(this::misused)
            .setExecutionExceptionHandler(this::refuse)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setOut(new PrintWriter(terminal.out(), true, terminal.charset()))
            .setErr(new PrintWriter(terminal.err(), true, terminal.charset()));
    return line.execute(arguments);
  }

  private int misused(ParameterException problem, String[] arguments) {
    terminal.complain(String.valueOf(problem.getMessage()));
    PrintWriter err = problem.getCommandLine().getErr();
    if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
      problem.getCommandLine().usage(err);
    }
    return ExitStatus.USAGE;
  }

  /** What cannot be checked as the user asks is wrong usage; anything else is a mistake of ours. */
  private int refuse(Exception problem, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (problem instanceof ConfigurationException refused) {
      refused.problems().forEach(each -> terminal.complain(each.toString()));
      return ExitStatus.USAGE;
    }
    if (problem instanceof BaselineException || problem instanceof GitException) {
      terminal.complain(String.valueOf(problem.getMessage()));
      return ExitStatus.USAGE;
    }
    throw problem;
  }
}
