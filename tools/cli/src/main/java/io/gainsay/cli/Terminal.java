package io.gainsay.cli;

import io.gainsay.project.file.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a command line talks to.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for diagnostics
 * @param charset the encoding of standard output and standard error
 * @param interactive whether standard output is a terminal
 * @param environment environment variables
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Charset charset,
    boolean interactive,
    Map<String, String> environment) {

  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** What would begin a line or steer a terminal; it may stand in the name of a file. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  /** Tells the user about a problem, in one line on standard error. */
  void complain(String problem) {
    err.println("gainsay: " + CONTROL.matcher(problem).replaceAll(" "));
  }

  /**
   * Writes results to standard output, and all of them before it returns.
   *
   * @throws IOException if the body or standard output fails
   */
  void write(WholeFile.Body body) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset));
    body.write(writer);
    writer.flush();
    if (out.checkError()) {
      throw new IOException("it is closed or its disk is full");
    }
  }
}
