package io.gainsay.project.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {

  @TempDir Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("gainsay-baseline.json");
  }

  private static KnownFinding known(String path, String rule, String fingerprint, String message) {
    return new KnownFinding(List.of(path), rule, fingerprint, message);
  }

  @Test
  void isSortedWithOneFindingToALine() throws IOException, BaselineException {
    List<KnownFinding> findings =
        List.of(
            known("b.md", "age", "1f", "“40” and\n\"41\""),
            known("a \"quoted\"\nname.md", "total", "2e", "Ä \u0000"),
            known("b.md", "age", "1f", "“40” and\n\"41\""),
            new KnownFinding(List.of("a.md", "b.md"), "name", "3d", ""));
    new Baseline(file, findings).write();

    assertThat(file)
        .hasContent(
            """
            {
              "version": 1,
              "findings": [
                {"paths": ["a \\"quoted\\"\\nname.md"], "rule": "total", "fingerprint": "2e", \
            "message": "Ä \\u0000"},
                {"paths": ["a.md", "b.md"], "rule": "name", "fingerprint": "3d", "message": ""},
                {"paths": ["b.md"], "rule": "age", "fingerprint": "1f", \
            "message": "“40” and\\n\\"41\\""},
                {"paths": ["b.md"], "rule": "age", "fingerprint": "1f", \
            "message": "“40” and\\n\\"41\\""}
              ]
            }
            """);
    assertThat(Baseline.read(file).findings()).isEqualTo(findings.stream().sorted().toList());
  }

  @Test
  void canBeWrittenWhateverAMessageHolds() throws IOException, BaselineException {
    new Baseline(file, List.of(known("a.md", "age", "1f", "half \uD83C of a wave"))).write();

    assertThat(Baseline.read(file).findings().get(0).message()).isEqualTo("half ? of a wave");
  }

  @Test
  void mayBeEmpty() throws IOException, BaselineException {
    Baseline.empty(file).write();

    assertThat(file).hasContent("{\n  \"version\": 1,\n  \"findings\": []\n}\n");
    assertThat(Baseline.read(file).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | :1: an object is expected",
        "[] | :1: an object is expected",
        "{} | :1: \"version\" and \"findings\" are expected",
        "{\"version\": 1} | :1: \"version\" and \"findings\" are expected",
        "{\"version\": 2, \"findings\": []} | :1: version 2 is of another Gainsay",
        "{\"version\": 99999999999, \"findings\": []} | :1: not valid JSON: Numeric value",
        "{\"version\": 1,\\n\"findings\": {}} | :2: a list of findings is expected",
        "{\"version\": 1,\\n\"findings\": [\\n3]} | :3: a finding is expected",
        "{\"version\": 1,\\n\"findings\": [\\n{}]} | :3: a finding needs \"paths\",",
        "{\"version\": 1,\\n\"findings\": [\\n{\"path\": []}]} | :3: there is no \"path\" in a",
        "{\"version\": 1,\\n\"findings\": [\\n{\"paths\": [1]}]} | :3: a text is expected",
        "{\"version\": 1,\\n<<<<<<< HEAD | :2: not valid JSON: Unexpected character ('<'",
        "{\"version\": 1,\\n\"findings\": [\\n | :3: not valid JSON: Unexpected end-of-input",
        "{\"version\": 1,\\n\"version\": 1} | :2: not valid JSON: Duplicate",
        "{\"version\": 1,\\n\"findings\": []}\\n{} | :3: nothing is expected after the baseline",
      })
  void namesTheLineThatIsBroken(String text, String message) throws IOException {
    String broken = text.translateEscapes();
    Files.writeString(file, broken);

    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith(file + message)
        .hasMessageEndingWith(
            "; mend or restore the file, or delete it and write a new one (gainsay baseline)");
    assertThat(file).hasContent(broken);
  }

  @Test
  void isUtf8() throws IOException {
    Files.write(file, "{\n\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Baseline.read(file))
        .hasMessageStartingWith(file + ":2: not valid JSON");
  }

  @Test
  void isNotGuessedWhereItIsMissing() {
    assertThatThrownBy(() -> Baseline.read(file))
        .hasMessage(file + ": there is no such baseline; write it (gainsay baseline)");
    assertThatThrownBy(() -> Baseline.read(folder)).hasMessageStartingWith(folder + ": ");
  }
}
