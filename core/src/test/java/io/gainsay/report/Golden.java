package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares reports with the files they should equal. To see what a change does to all of them, the
 * tests with {@code -DargLine=-Dgainsay.golden.update=true} and look at the difference in git.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/io/gainsay/report");

  private Golden() {}

  static void assertEquals(String actual, String file) throws IOException {
    if (Boolean.getBoolean("gainsay.golden.update")) {
      Files.writeString(FOLDER.resolve(file), actual);
      return;
    }
    try (InputStream golden = Golden.class.getResourceAsStream(file)) {
      assertThat(golden).as("golden file %s", file).isNotNull();
      assertThat(actual).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
