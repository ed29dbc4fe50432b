package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          articles/a.md      | articles/a.md
          ./articles/a.md    | articles/a.md
          articles\\a.md     | articles/a.md
          a b, 100%.md       | a%20b,%20100%25.md
          é#1?.md            | %C3%A9%231%3F.md
          c:d.md             | ./c:d.md
          x/c:d.md           | x/c:d.md
          /home/ed/a.md      | file:///home/ed/a.md
          C:\\text\\a.md     | file:///C:/text/a.md
          -                  | -
          """)
  void areUriReferences(String name, String uri) {
    assertThat(Paths.uri(name)).isEqualTo(uri);
    assertThat(URI.create(Paths.uri(name)).isAbsolute()).isEqualTo(uri.startsWith("file:"));
  }
}
