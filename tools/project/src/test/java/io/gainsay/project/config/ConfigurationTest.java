package io.gainsay.project.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.mention.NameMention;
import io.gainsay.name.KnownName;
import io.gainsay.project.FailOn;
import io.gainsay.project.ProjectResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

  private static final Gainsay LOADED = Gainsay.builder().build();

  private static final String SLIP =
      """
      The war began on Oct. 7, 2023, when gunmen crossed the river Aro.

      Aid is scarce. The war, which began on May 10, 2023, goes on.
      """;

  @TempDir Path folder;

  private Configuration parse(String yaml) throws ConfigurationException {
    return ConfigurationFile.parse("gainsay.yml", folder, yaml);
  }

  private List<String> problems(String yaml) {
    ConfigurationException refused =
        catchThrowableOfType(ConfigurationException.class, () -> parse(yaml));
    assertThat(refused).as(yaml).isNotNull();
    return refused.problems().stream().map(ConfigurationProblem::toString).toList();
  }

  private ProjectResult check(String yaml) throws ConfigurationException {
    Configuration configuration = parse(yaml);
    return configuration
        .check(() -> LOADED)
        .build()
        .run(
            configuration
                .inputs(InputStream.nullInputStream(), "-")
                .of(List.of(folder.toString())));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "rules:\nfiles:\nnames:\noverrides:\n"})
  void mayBeEmpty(String yaml) throws ConfigurationException {
    Configuration configuration = parse(yaml);

    assertThat(configuration.failOn()).isNull();
    assertThat(configuration.rules()).isEqualTo(RuleLevels.NONE);
    assertThat(configuration.vocabulary().names()).isEmpty();
  }

  @Test
  void switchesRulesOffAndChangesSeverities() throws Exception {
    write("a.md", SLIP);

    assertThat(check("").findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(check("rules: {start-date: suggestion}").findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.SUGGESTION);
    assertThat(check("rules: {start-date: off}").findings()).isEmpty();
    assertThat(check("rules: {all: off}").findings()).isEmpty();
    assertThat(check("rules: {all: off, start-date: on}").findings()).hasSize(1);
  }

  @Test
  void overridesRulesByPath() throws Exception {
    write("news/a.md", SLIP);
    write("archive/2020/b.md", SLIP);
    String yaml =
        """
        rules: {start-date: off}
        overrides:
          - files: [archive/]
            rules: {start-date: suggestion}
          - files: ["**/b.md"]
            rules: {start-date: warning}
        """;

    ProjectResult result = check(yaml);

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.evidence().get(0).document().name()).endsWith("b.md");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
    assertThat(result.hidden()).hasSize(1);
  }

  @Test
  void includesAndExcludesFiles() throws Exception {
    write("a.md", SLIP);
    write("deep/er/b.md", SLIP);
    write("drafts/c.md", SLIP);
    write("note.text", SLIP);

    assertThat(names(check(""))).containsExactly("a.md", "b.md", "c.md");
    assertThat(names(check("files: {exclude: [drafts/]}"))).containsExactly("a.md", "b.md");
    assertThat(names(check("files: {exclude: ['**/c.md']}"))).containsExactly("a.md", "b.md");
    assertThat(names(check("files: {include: ['*.{text,md}']}")))
        .containsExactly("a.md", "note.text");
    assertThat(names(check("files: {include: ['**/*.md'], exclude: ['deep/**', a.md]}")))
        .containsExactly("c.md");
  }

  private static List<String> names(ProjectResult result) {
    return result.findings().stream()
        .map(finding -> finding.evidence().get(0).document().name())
        .map(name -> Path.of(name).getFileName().toString())
        .toList();
  }

  @Test
  void excludesNamedFilesToo() throws Exception {
    Path file = write("drafts/c.md", SLIP);
    Configuration configuration = parse("files: {exclude: [drafts/]}");

    assertThat(
            configuration.inputs(InputStream.nullInputStream(), "-").of(List.of(file.toString())))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "*.md, a.md, true",
    "*.md, b/a.md, false",
    "**/*.md, a.md, true",
    "**/*.md, b/c/a.md, true",
    "b/**/a.md, b/a.md, true",
    "b/**/a.md, b/c/d/a.md, true",
    "b/, b/c/a.md, true",
    "b/, c/b/a.md, false",
    "./b/*.md, b/a.md, true",
    "a[1-3].md, a2.md, true"
  })
  void matchesPaths(String pattern, String path, boolean matches) {
    assertThat(PathPattern.of(pattern).matches(Path.of(path))).isEqualTo(matches);
  }

  @Test
  void readsVocabularyAndNames() throws Exception {
    Configuration configuration =
        parse(
            """
            fail-on: never
            names:
              - {name: Marta Weiss, aliases: [Ironhand]}
              - {name: Northern Front, kind: organization}
            spellings: [Smyth]
            abbreviations: [Zugf, Hptm.]
            vocabulary:
              counts:
                - kind: vaccinated
                  happen: [Vaccinated]
                  do: [vaccinating]
              events:
                - {kind: festival, nouns: [fair]}
            """);

    assertThat(configuration.failOn()).isEqualTo(FailOn.NEVER);
    assertThat(configuration.vocabulary().names())
        .containsExactly(
            new KnownName("Marta Weiss", NameMention.Kind.PERSON, Set.of("Ironhand")),
            new KnownName("Northern Front", NameMention.Kind.ORGANIZATION, Set.of()));
    assertThat(configuration.vocabulary().abbreviations())
        .containsExactlyInAnyOrder("Zugf.", "Hptm.");
    assertThat(configuration.vocabulary().counts().get(0).happen()).containsExactly("vaccinated");
    assertThat(configuration.vocabulary().counts().get(0).act()).containsExactly("vaccinating");
  }

  @Test
  void comparesKindsOfCountsOfItsOwn() throws Exception {
    write(
        "a.md",
        """
        In Tarsin, 310 people were vaccinated on Monday, the council said.

        The 340 vaccinations were given in the town hall of Tarsin on Monday.
        """);
    String yaml =
        """
        vocabulary:
          counts:
            - kind: vaccinated
              happen: [vaccinated]
              noun: [vaccination]
        """;

    assertThat(check("").findings()).isEmpty();
    assertThat(check(yaml).findings()).extracting(Finding::rule).containsExactly("casualty");
  }

  @Test
  void takesSeveralNounsForOneThing() throws Exception {
    write(
        "a.md",
        """
        The party of the mayor has 41 seats in the new council of Tarsin.

        With its 43 mandates in the council, the party of the mayor can govern alone.
        """);

    assertThat(check("").findings()).isEmpty();
    assertThat(check("vocabulary: {counts: [{kind: seat, things: [seat, mandate]}]}").findings())
        .extracting(Finding::rule)
        .containsExactly("count");
  }

  @Test
  void takesSeveralNounsForOneEvent() throws Exception {
    write(
        "a.md",
        """
        The jamboree in Tarsin began on 3 March 2021. Thousands of visitors came.

        The festival, which began on 9 March 2021, goes on until Sunday.
        """);
    String yaml = "vocabulary: {events: [{kind: festival, nouns: [jamboree, festival]}]}";

    assertThat(check("").findings()).isEmpty();
    assertThat(check(yaml).findings()).extracting(Finding::rule).containsExactly("start-date");
  }

  @Test
  void knowsWhoIsMeantByAnotherName() throws Exception {
    write(
        "a.md",
        """
        Marta Weiss, 44, was elected mayor of Tarsin on Monday.

        The council thanked Marta Keller, 52, for her work.
        """);

    assertThat(check("").findings()).isEmpty();
    assertThat(check("names: [{name: Marta Weiss, aliases: [Marta Keller]}]").findings())
        .extracting(Finding::rule)
        .containsExactly("age");
  }

  @Test
  void acceptsSpellings() throws Exception {
    write(
        "a.md",
        """
        John Maddison spoke on Monday in Tarsin. He thanked the council for its help.

        On Tuesday the police questioned John Madisson for three hours.
        """);

    assertThat(check("").findings()).extracting(Finding::rule).containsExactly("name");
    assertThat(check("spellings: [Maddison, Madisson]").findings()).isEmpty();
    assertThat(check("spellings: [Maddison]").findings()).hasSize(1);
    assertThat(check("names: [{name: John Maddison}, {name: John Madisson}]").findings()).isEmpty();
  }

  @Test
  void tellsAllThatIsWrongWithItsPlace() {
    assertThat(
            problems(
                """
                file:
                  exclude: [a]
                rules:
                  casualties: off
                  count: of
                  name: [a]
                fail-on: errors
                files:
                  include: "*.md"
                  exclude: [/etc, "[", ok]
                names:
                  - nam: Marta Weiss
                  - name:
                """))
        .containsExactly(
            "gainsay.yml:1:1: unknown key \"file\"; did you mean \"files\"?",
            "gainsay.yml:4:3: unknown rule \"casualties\"; did you mean \"casualty\"?",
            "gainsay.yml:5:10: \"of\" is not a level; did you mean \"off\"?",
            "gainsay.yml:6:9: expected a text, found a list",
            "gainsay.yml:7:10: \"errors\" is not a severity to fail on; did you mean \"error\"?",
            "gainsay.yml:9:12: expected a list, found a single value; write [a, b] or lines that"
                + " begin with \"- \"",
            "gainsay.yml:10:13: \"/etc\": patterns are relative to the folder of the configuration"
                + " and stay inside it",
            "gainsay.yml:10:19: \"[\": not a pattern; close its brackets and braces",
            "gainsay.yml:12:5: unknown key \"nam\"; did you mean \"name\"?",
            "gainsay.yml:12:5: \"name\" is missing",
            "gainsay.yml:13:10: expected a text, found nothing");
  }

  @Test
  void tellsWhatIsKnownWhereNothingIsNear() {
    assertThat(problems("fail-on: tuesday"))
        .containsExactly(
            "gainsay.yml:1:10: \"tuesday\" is not a severity to fail on; known: suggestion,"
                + " warning, error, never");
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThat(problems("spellings: [a]\nspellings: [b]\n"))
        .containsExactly("gainsay.yml:2:1: \"spellings\" stands here again; it is on line 1");
  }

  @Test
  void refusesBrokenYaml() {
    assertThat(problems("rules: {a: b"))
        .singleElement()
        .asString()
        .startsWith("gainsay.yml:1:13: not valid YAML: ");
    assertThat(problems("a: b\n---\nc: d\n")).singleElement().asString().contains("not valid YAML");
  }

  @Test
  void isNotBlownUpByAliasesOrDepth() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      laughs.append("a" + i + ": &a" + i + " [" + alias + ", " + alias + ", " + alias + "]\n");
    }

    assertThat(problems(laughs.toString())).isNotEmpty();
    assertThat(problems("names: " + "[".repeat(100_000))).isNotEmpty();
    assertThat(problems("a: &a [*a]")).isNotEmpty();
    assertThat(problems("names: &a [*a]")).isNotEmpty();
  }

  @Test
  void isFoundUpwardFromTheContent() throws Exception {
    Path file = write("gainsay.yml", "");
    Path article = write("a/b/c.md", "Text.");

    assertThat(ConfigurationFile.find(article)).contains(file.toAbsolutePath());
    assertThat(ConfigurationFile.find(folder.resolve("a"))).contains(file.toAbsolutePath());
    Files.createDirectory(folder.resolve("a/.git"));
    assertThat(ConfigurationFile.find(article)).isEmpty();
  }

  @Test
  void thereIsOneForAllPaths() throws Exception {
    Path one = write("a/gainsay.yml", "");
    Path other = write("b/gainsay.yml", "");
    List<Path> both = List.of(folder.resolve("a"), folder.resolve("b"));

    assertThat(ConfigurationFile.find(both.subList(0, 1))).contains(one.toAbsolutePath());
    assertThatThrownBy(() -> ConfigurationFile.find(both))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll(one.toString(), other.toString());
  }

  @Test
  void refusesWhatCanBeNoConfiguration() throws Exception {
    Path huge = write("huge.yml", "# " + "x".repeat(5_000_000));
    Path latin = Files.write(folder.resolve("latin.yml"), new byte[] {'#', (byte) 0xE9, '\n'});

    assertThatThrownBy(() -> ConfigurationFile.read(huge)).hasMessageContaining("larger than 4 MB");
    assertThatThrownBy(() -> ConfigurationFile.read(latin)).hasMessageContaining("not valid UTF-8");
    assertThatThrownBy(() -> ConfigurationFile.read(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(folder + ": ");
  }

  @Test
  void namesAFileThatCannotBeRead() {
    Path file = folder.resolve("nope.yml");

    assertThatThrownBy(() -> ConfigurationFile.read(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(file + ": no such file or folder");
  }
}
