package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.bjurr.violations.lib.ViolationsApi;

/**
 * JSON reports against their schemas: OASIS's own for SARIF, which a library of the tests carries,
 * and for formats whose makers publish prose, the schemas beside this class.
 */
class ReportSchemasTest {

  static Stream<Arguments> reports() {
    return Stream.of("sarif", "gitlab", "rdjson")
        .flatMap(
            format ->
                Stream.of(
                    Arguments.of(format, "some findings", Examples.run()),
                    Arguments.of(format, "none", Examples.emptyRun()),
                    Arguments.of(format, "hostile ones", Examples.hostileRun())));
  }

  private static @Nullable InputStream schema(String format) {
    return format.equals("sarif")
        ? ViolationsApi.class.getResourceAsStream("/jsonschemas/sarif-schema.json")
        : ReportSchemasTest.class.getResourceAsStream(format + ".schema.json");
  }

  private static List<Error> errors(String format, String report) throws IOException {
    try (InputStream in = schema(format)) {
      assertThat(in).as("schema of %s", format).isNotNull();
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(
          report,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("reports")
  void reportsAreValid(String format, String content, CheckRun run) throws IOException {
    String report = ReportFormatsTest.write(format, run);

    assertThat(errors(format, report)).isEmpty();
  }

  /** A schema that lets everything pass would prove nothing. */
  @Test
  void schemasTellGoodFromBad() throws IOException {
    String sarif = ReportFormatsTest.write(new SarifReport(), Examples.run());

    assertThat(errors("sarif", sarif.replace("\"startLine\": 5", "\"startLine\": 0"))).isNotEmpty();
    assertThat(errors("gitlab", "[{\"description\": \"\"}]")).isNotEmpty();
    assertThat(errors("rdjson", "{\"diagnostics\": [{}]}")).isNotEmpty();
  }
}
