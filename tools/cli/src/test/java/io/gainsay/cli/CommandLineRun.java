package io.gainsay.cli;

import io.gainsay.Gainsay;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the command line in memory. */
final class CommandLineRun {

  /** Loading takes some tenths of a second, so once is enough. */
  private static final Gainsay GAINSAY = CommandLineTool.standardGainsay();

  private final String input;
  private final boolean full;
  private final boolean interactive;
  private final Map<String, String> environment;

  CommandLineRun() {
    this("", false, false, Map.of());
  }

  private CommandLineRun(
      String input, boolean full, boolean interactive, Map<String, String> environment) {
    this.input = input;
    this.full = full;
    this.interactive = interactive;
    this.environment = environment;
  }

  CommandLineRun withInput(String text) {
    return new CommandLineRun(text, full, interactive, environment);
  }

  CommandLineRun onTerminal(Map<String, String> variables) {
    return new CommandLineRun(input, full, true, variables);
  }

  CommandLineRun withFullOutput() {
    return new CommandLineRun(input, true, interactive, environment);
  }

  /** What a run left behind. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares outcomes.
  record Outcome(int status, byte[] bytes, String err) {
    String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream device = full ? new FullDevice() : out;
    PrintStream outStream = new PrintStream(device, false, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            outStream,
            errStream,
            StandardCharsets.UTF_8,
            interactive,
            environment);
    int status = new CommandLineTool(terminal, () -> GAINSAY).run(arguments);
    outStream.flush();
    errStream.flush();
    return new Outcome(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  private static final class FullDevice extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
