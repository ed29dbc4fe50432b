package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.claim.Claim;
import io.gainsay.engine.NearPair;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gainsay explain}: tells why pairs of differing values are not reported. */
@Command(
    name = "explain",
    description = "Tells why values that differ are not reported as contradictions.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Gainsay> gainsay;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  ExplainCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    this.terminal = terminal;
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() throws ConfigurationException {
    Configuration configuration = input.configuration();
    Gainsay checker = configuration.gainsay(gainsay).get();
    Articles articles = new Articles(terminal, input, configuration);
    boolean written =
        output.write(
            terminal,
            writer ->
                articles.<List<NearPair>, IOException>forEach(
                    checker::explain, pairs -> write(pairs, writer)));
    return articles.failed() > 0 || !written ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
  }

  private static void write(List<NearPair> pairs, Writer out) throws IOException {
    for (NearPair pair : pairs) {
      out.append(place(pair.first()))
          .append(": " + pair.rule() + ": " + pair.reason() + "\n")
          .append("    " + quote(pair.first()) + "\n")
          .append("    " + quote(pair.second()) + "\n");
    }
  }

  private static String place(Claim claim) {
    Document document = claim.at().sentence().document();
    int start = claim.at().source().start();
    return document.name()
        + ":"
        + document.lines().line(start)
        + ":"
        + document.lines().column(start);
  }

  private static String quote(Claim claim) {
    Document document = claim.at().sentence().document();
    return "line "
        + document.lines().line(claim.at().source().start())
        + ": "
        + claim.at().text()
        + " ("
        + claim.display()
        + ")";
  }
}
