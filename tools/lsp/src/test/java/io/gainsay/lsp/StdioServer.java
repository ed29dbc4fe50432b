package io.gainsay.lsp;

import io.gainsay.Gainsay;
import io.gainsay.rules.StandardRules;

/** A process that talks to an editor over standard input and output. */
final class StdioServer {

  private StdioServer() {}

  public static void main(String[] arguments) {
    Gainsay gainsay = Gainsay.builder().rules(StandardRules.all()).build();
    System.exit(LanguageServers.serve(System.in, System.out, () -> gainsay) ? 0 : 1);
  }
}
