package io.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.report.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CacheTest {

  @TempDir Path folder;

  private final CommandLineRun gainsay = new CommandLineRun();
  private String articles = "";
  private String cache = "";

  static Set<String> formats() {
    return ReportFormats.standard().keySet();
  }

  @BeforeEach
  void write() throws IOException {
    Path home = Files.createDirectory(folder.resolve("articles"));
    articles = home.toString();
    cache = folder.resolve("cache").toString();
    Files.writeString(
        home.resolve("strike.md"),
        "The strike began on 3 March 2021.\n\nThe walkout, which started on 17 March 2021, "
            + "has cost the port a month of trade.\n\n<!-- gainsay-disable-file age: none -->\n");
    Files.writeString(
        home.resolve("flood.html"),
        "<h1>Flood at Aro</h1><p>The flood killed 31 people on Monday, 3 May 2022.</p>"
            + "<p>Thirty-three people were killed in the flood, the &ldquo;city&rdquo; said.</p>");
    Files.writeString(home.resolve("quiet.txt"), "Nothing happened in Aro.\n");
  }

  private CommandLineRun.Outcome check(String... more) {
    return gainsay.run(
        Stream.concat(Stream.of("check", articles), Stream.of(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aReportIsTheSameToTheLastByte(String format) {
    var none = check("--format", format);
    var cold = check("--format", format, "--cache", cache);
    var warm = check("--format", format, "--cache", cache);

    assertThat(cold.bytes()).isEqualTo(none.bytes()).isNotEmpty();
    assertThat(warm.bytes()).isEqualTo(none.bytes());
    assertThat(warm.status()).isEqualTo(none.status()).isEqualTo(1);
    assertThat(warm.err()).isEmpty();
  }

  @Test
  void isFoundAmongTheCachesOfTheUserUnlessUnwanted() {
    Path caches = folder.resolve("caches");
    CommandLineRun user = gainsay.onTerminal(Map.of("XDG_CACHE_HOME", caches.toString()));

    user.run("check", "--no-cache", articles);
    assertThat(caches).doesNotExist();

    user.run("check", articles);
    assertThat(caches.resolve("gainsay/CACHEDIR.TAG")).exists();
  }

  @Test
  void namesAFolderThatIsNoneAndChecksWithoutIt() {
    var run = check("--cache", articles);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no cache is used: " + articles + ": not a cache");
    assertThat(folder.resolve("articles/CACHEDIR.TAG")).doesNotExist();
  }
}
