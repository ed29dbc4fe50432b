package io.gainsay.report;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void givesAnEmptyListWhereNothingWasFound() throws IOException {
    Golden.assertEquals(
        ReportFormatsTest.write(new JsonReport(), Examples.emptyRun()), "empty.json");
  }
}
