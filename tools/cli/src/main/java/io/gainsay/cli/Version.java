package io.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as Maven wrote it into the jar. */
final class Version implements IVersionProvider {

  private static final String PROPERTIES = "/META-INF/maven/io.gainsay/gainsay-cli/pom.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"gainsay " + number()};
  }

  /** The version, or {@code development} where the classes do not come from a jar. */
  static String number() {
    try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) {
        return "development";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
