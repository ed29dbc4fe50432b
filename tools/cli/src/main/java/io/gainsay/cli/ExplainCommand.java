package io.gainsay.cli;

import io.gainsay.Gainsay;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.NearPair;
import io.gainsay.report.NearPairsJson;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code gainsay explain}: tells why pairs of differing values are not reported. */
@Command(
    name = "explain",
    description = "Tells why values that differ are not reported as contradictions.")
final class ExplainCommand extends ListingCommand<List<NearPair>> {

  ExplainCommand(Terminal terminal, Supplier<Gainsay> gainsay) {
    super(terminal, gainsay);
  }

  @Override
  List<NearPair> see(Gainsay checker, Document document) {
    return checker.explain(document);
  }

  @Override
  Listing<List<NearPair>> text(Writer out) {
    return pairs -> {
      for (NearPair pair : pairs) {
        write(pair, out);
      }
    };
  }

  @Override
  Listing<List<NearPair>> json(Writer out) throws IOException {
    NearPairsJson json = new NearPairsJson(out);
    return new Listing<>() {
      @Override
      public void add(List<NearPair> pairs) throws IOException {
        for (NearPair pair : pairs) {
          json.add(pair);
        }
      }

      @Override
      public void close() throws IOException {
        json.close();
      }
    };
  }

  private static void write(NearPair pair, Writer out) throws IOException {
    Evidence first = Evidence.of(pair.first());
    out.append(first.document().name() + ":" + first.line() + ":" + first.column())
        .append(": " + pair.rule() + ": " + pair.reason() + "\n");
    for (Evidence side : List.of(first, Evidence.of(pair.second()))) {
      String quote = side.quote().replaceAll("\\s+", " ");
      out.append("    line " + side.line() + ": " + quote + " (" + side.claim() + ")\n");
    }
  }
}
