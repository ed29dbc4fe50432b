package io.gainsay.project.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema and the reader of configurations say the same. */
class SchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ConfigurationFile.schema());

  /** JSON is YAML. */
  private static final Map<?, ?> TREE =
      (Map<?, ?>)
          new Load(LoadSettings.builder().build()).loadFromString(ConfigurationFile.schema());

  private static List<String> complaints(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }

  private static void read(String yaml) throws ConfigurationException {
    ConfigurationFile.parse("gainsay.yml", Path.of(""), yaml);
  }

  private static Map<?, ?> in(Map<?, ?> tree, String key) {
    Object value = tree.get(key);
    assertThat(value).as(key).isInstanceOf(Map.class);
    return (Map<?, ?>) requireNonNull(value);
  }

  private static Map<?, ?> definition(Section section) {
    return section == Section.ROOT
        ? TREE
        : in(in(TREE, "$defs"), section.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void knowsTheSameKeys(Section section) {
    assertThat(in(definition(section), "properties").keySet())
        .hasToString(section.keys().toString());
    assertThat(definition(section).get("additionalProperties")).isEqualTo(false);
  }

  @Test
  void knowsTheSameRulesAndLevels() {
    List<String> rules = new ArrayList<>(List.of(RuleLevels.ALL));
    rules.addAll(ConfigurationFile.rules());
    Map<?, ?> definitions = in(TREE, "$defs");

    assertThat(in(in(definitions, "rules"), "properties").keySet()).hasToString(rules.toString());
    assertThat(in(definitions, "level").get("enum"))
        .hasToString(List.of(RuleLevel.values()).toString());
  }

  @Test
  void describesEveryKey() {
    for (Section section : Section.values()) {
      in(definition(section), "properties")
          .forEach(
              (key, value) ->
                  assertThat(((Map<?, ?>) value).keySet().toString())
                      .as("%s of %s", key, section)
                      .containsAnyOf("description", "$ref", "anyOf"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "files:",
        "files: {include: ['**/*.md'], exclude: [drafts/, a.md]}",
        "fail-on: never",
        "rules: {all: off, casualty: on, count: suggestion, name: warning, role: error}",
        "overrides: [{files: [archive/], rules: {name: off}}]",
        "names: [{name: Marta Weiss, kind: person, aliases: [Ironhand]}]",
        "spellings: [Smyth, Smith]",
        "abbreviations: [Zugf.]",
        "vocabulary: {counts: [{kind: a, happen: [b], do: [c]}, {kind: d, things: [e]}]}",
        "vocabulary: {events: [{kind: festival, nouns: [fair]}]}"
      })
  void bothAccept(String yaml) {
    assertThat(complaints(yaml)).isEmpty();
    assertThatCode(() -> read(yaml)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "text",
        "file: {}",
        "files: {includes: []}",
        "files: {include: '*.md'}",
        "files: {include: ['']}",
        "files: {include: [/etc]}",
        "files: {include: ['a\\b']}",
        "fail-on: off",
        "fail-on: [error]",
        "rules: {nonsense: on}",
        "rules: {name: loud}",
        "rules: [name]",
        "overrides: {files: [a]}",
        "overrides: [{files: [a]}]",
        "overrides: [{rules: {name: off}}]",
        "names: [{kind: person}]",
        "names: [{name: A, kind: ship}]",
        "names: [A]",
        "spellings: {A: B}",
        "abbreviations: [[a]]",
        "vocabulary: {counts: [{kind: a}]}",
        "vocabulary: {counts: [{happen: [a]}]}",
        "vocabulary: {events: [{kind: a}]}",
        "vocabulary: {words: []}"
      })
  void bothRefuse(String yaml) {
    assertThat(complaints(yaml)).isNotEmpty();
    assertThatThrownBy(() -> read(yaml)).isInstanceOf(ConfigurationException.class);
  }

  @Test
  void acceptsTheTemplate() {
    String template = ConfigurationFile.template();

    assertThat(complaints(template)).isEmpty();
    assertThatCode(() -> read(template)).doesNotThrowAnyException();
  }

  @Test
  void acceptsTheExamplesInTheTemplate() throws ConfigurationException {
    String examples = ConfigurationFile.template().replaceAll("(?m)^( *)#(?=\\S)", "$1");

    assertThat(complaints(examples)).isEmpty();
    Configuration shown = ConfigurationFile.parse("gainsay.yml", Path.of(""), examples);
    assertThat(shown.files().include()).isNotEmpty();
    assertThat(shown.rules().levels()).isNotEmpty();
    assertThat(shown.overrides()).isNotEmpty();
    assertThat(shown.spellings()).isNotEmpty();
    assertThat(shown.vocabulary().names()).isNotEmpty();
    assertThat(shown.vocabulary().counts()).hasSize(2);
    assertThat(shown.vocabulary().events()).isNotEmpty();
    assertThat(shown.vocabulary().abbreviations()).isNotEmpty();
  }

  @Test
  void acceptsTheExampleInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("..", "..", "README.md"));
    String example = readme.split("```yaml\n", -1)[1].split("```", -1)[0];

    assertThat(complaints(example)).isEmpty();
    assertThatCode(() -> read(example)).doesNotThrowAnyException();
  }

  @Test
  void theTemplateNamesEveryKey() {
    for (Section section : Section.values()) {
      assertThat(ConfigurationFile.template()).contains(section.keys());
    }
  }
}
