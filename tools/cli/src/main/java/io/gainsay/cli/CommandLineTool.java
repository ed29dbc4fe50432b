package io.gainsay.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** The {@code gainsay} command, free of the process it runs in. */
public final class CommandLineTool {

  private final Terminal terminal;

  public CommandLineTool(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Runs the command.
   *
   * @return the exit code: 0 nothing found, 1 something found, 2 wrong usage, 3 unreadable input
   */
  public int run(String... arguments) {
    CommandLine line =
        new CommandLine(new GainsayCommand())
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new ClaimsCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setOut(new PrintWriter(terminal.out(), true, terminal.charset()))
            .setErr(new PrintWriter(terminal.err(), true, terminal.charset()));
    return line.execute(arguments);
  }
}
