package io.gainsay.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void givesEachFindingWithItsEvidence() throws IOException {
    StringWriter out = new StringWriter();

    new JsonReport("1.2.3").write(Examples.findings(), out);

    Golden.assertEquals(out.toString(), "report.json");
  }

  @Test
  void givesAnEmptyListWhereNothingWasFound() throws IOException {
    StringWriter out = new StringWriter();

    new JsonReport("1.2.3").write(List.of(), out);

    Golden.assertEquals(out.toString(), "empty.json");
  }
}
