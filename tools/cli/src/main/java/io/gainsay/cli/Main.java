package io.gainsay.cli;

import io.gainsay.project.Once;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Runs the command line in this process. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Console console = terminal();
    // UTF-8 for files and programs; what the terminal understands for a terminal.
    Charset charset = console != null ? console.charset() : StandardCharsets.UTF_8;
    Terminal terminal =
        new Terminal(
            System.in,
            stream(FileDescriptor.out, charset),
            stream(FileDescriptor.err, charset),
            charset,
            console != null,
            System.getenv());
    // Models load once something is to be understood that no cache knows.
    CommandLineTool gainsay =
        new CommandLineTool(terminal, new Once<>(CommandLineTool::standardGainsay));
    int status = gainsay.run(arguments);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(status);
  }

  /** The console if it is a terminal. From Java 22 on there is one even if there is no terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static @Nullable Console terminal() {
    Console console = System.console();
    if (console == null) {
      return null;
    }
    try {
      boolean terminal = (boolean) Console.class.getMethod("isTerminal").invoke(console);
      return terminal ? console : null;
    } catch (ReflectiveOperationException beforeJava22) {
      return console;
    }
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(new FileOutputStream(descriptor), false, charset);
  }
}
