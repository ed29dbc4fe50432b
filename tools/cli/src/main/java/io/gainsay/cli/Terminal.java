package io.gainsay.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Map;

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

  /** Tells the user about a problem, in one line on standard error. */
  void complain(String problem) {
    err.println("gainsay: " + problem);
  }
}
