package io.gainsay.project.config;

import io.gainsay.HouseVocabulary;
import io.gainsay.claim.CountKind;
import io.gainsay.claim.EventKind;
import io.gainsay.mention.NameMention;
import io.gainsay.name.KnownName;
import io.gainsay.project.FailOn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** From the text of a configuration file to what it says. One for each file; not thread-safe. */
final class ConfigurationReader {

  /** Aliases are for a list that stands twice, not for growing without end. */
  private static final int MOST_ALIASES = 50;

  private static final int LONGEST = 4_000_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(MOST_ALIASES)
          .setCodePointLimit(LONGEST)
          .build();

  private static final Map<String, RuleLevel> LEVELS = words(RuleLevel.values());
  private static final Map<String, FailOn> FAIL_ON = words(FailOn.values());
  private static final Map<String, NameMention.Kind> NAME_KINDS =
      Map.of(
          "person", NameMention.Kind.PERSON,
          "organization", NameMention.Kind.ORGANIZATION,
          "location", NameMention.Kind.LOCATION);

  private final Path folder;
  private final List<String> rules;
  private final YamlNode.Problems problems;

  /**
   * @param file how messages name the file
   * @param folder the folder that patterns are relative to, absolute
   * @param rules ids of the rules that there are
   */
  ConfigurationReader(String file, Path folder, List<String> rules) {
    this.folder = folder;
    this.rules = List.copyOf(rules);
    this.problems = new YamlNode.Problems(file);
  }

  private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : constants) {
      words.put(constant.toString(), constant);
    }
    return words;
  }

  /**
   * What a configuration says.
   *
   * @throws ConfigurationException with all that is wrong with it
   */
  Configuration read(String yaml) throws ConfigurationException {
    Optional<Node> root = compose(yaml);
    Configuration configuration =
        root.map(node -> configuration(new YamlNode(node, problems), yaml))
            .orElseGet(() -> Configuration.standard(folder));
    if (!problems.inOrder().isEmpty()) {
      throw new ConfigurationException(problems.inOrder());
    }
    return configuration;
  }

  private Optional<Node> compose(String yaml) {
    try {
      StreamReader text = new StreamReader(SETTINGS, yaml);
      return new Composer(SETTINGS, new ParserImpl(SETTINGS, text)).getSingleNode();
    } catch (MarkedYamlEngineException e) {
      String problem = e.getProblem();
      problems.add(
          e.getProblemMark().orElse(null), "not valid YAML: " + (problem == null ? e : problem));
    } catch (YamlEngineException e) {
      problems.add(null, "not valid YAML: " + e.getMessage());
    } catch (StackOverflowError e) {
      problems.add(null, "nested too deeply");
    }
    return Optional.empty();
  }

  private Configuration configuration(YamlNode root, String text) {
    Map<String, YamlNode> values = root.section(Section.ROOT);
    return new Configuration(
        YamlNode.of(values, "files", this::files, new FilePatterns(folder, List.of(), List.of())),
        YamlNode.of(values, "fail-on", ConfigurationReader::failOn, Optional.<FailOn>empty())
            .orElse(null),
        YamlNode.of(values, "rules", this::levels, RuleLevels.NONE),
        YamlNode.of(values, "overrides", this::overrides, List.of()),
        vocabulary(values),
        Set.copyOf(YamlNode.of(values, "spellings", YamlNode::texts, List.of())),
        text);
  }

  private static Optional<FailOn> failOn(YamlNode node) {
    return node.word(FAIL_ON, "a severity to fail on");
  }

  private FilePatterns files(YamlNode node) {
    Map<String, YamlNode> values = node.section(Section.FILES);
    return new FilePatterns(
        folder,
        YamlNode.of(values, "include", ConfigurationReader::patterns, List.of()),
        YamlNode.of(values, "exclude", ConfigurationReader::patterns, List.of()));
  }

  private static List<PathPattern> patterns(YamlNode node) {
    List<PathPattern> patterns = new ArrayList<>();
    for (YamlNode each : node.list()) {
      each.text()
          .ifPresent(
              text -> {
                try {
                  patterns.add(PathPattern.of(text));
                } catch (IllegalArgumentException e) {
                  each.problem("\"" + text + "\": " + e.getMessage());
                }
              });
    }
    return patterns;
  }

  private RuleLevels levels(YamlNode node) {
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (rule, level) -> {
              if (!rule.value().equals(RuleLevels.ALL) && !rules.contains(rule.value())) {
                rule.node().problem(YamlNode.unknown("rule", rule.value(), rules));
              }
              level.word(LEVELS, "a level").ifPresent(word -> levels.put(rule.value(), word));
            });
    return new RuleLevels(levels);
  }

  private List<RuleOverride> overrides(YamlNode node) {
    List<RuleOverride> overrides = new ArrayList<>();
    for (YamlNode each : node.list()) {
      Map<String, YamlNode> values = each.section(Section.OVERRIDE);
      require(each, values, "files");
      require(each, values, "rules");
      overrides.add(
          new RuleOverride(
              YamlNode.of(values, "files", ConfigurationReader::patterns, List.of()),
              YamlNode.of(values, "rules", this::levels, RuleLevels.NONE)));
    }
    return overrides;
  }

  private static void require(YamlNode node, Map<String, YamlNode> values, String key) {
    if (!values.containsKey(key)) {
      node.problem("\"" + key + "\" is missing");
    }
  }

  private static HouseVocabulary vocabulary(Map<String, YamlNode> root) {
    Map<String, YamlNode> values =
        YamlNode.of(root, "vocabulary", node -> node.section(Section.VOCABULARY), Map.of());
    return new HouseVocabulary(
        YamlNode.of(root, "names", ConfigurationReader::names, List.of()),
        YamlNode.of(values, "counts", ConfigurationReader::counts, List.of()),
        YamlNode.of(values, "events", ConfigurationReader::events, List.of()),
        YamlNode.of(root, "abbreviations", ConfigurationReader::abbreviations, Set.of()));
  }

  private static List<KnownName> names(YamlNode node) {
    List<KnownName> names = new ArrayList<>();
    for (YamlNode each : node.list()) {
      Map<String, YamlNode> values = each.section(Section.NAME);
      require(each, values, "name");
      Set<String> aliases = Set.copyOf(YamlNode.of(values, "aliases", YamlNode::texts, List.of()));
      NameMention.Kind kind =
          YamlNode.of(values, "kind", ConfigurationReader::nameKind, NameMention.Kind.PERSON);
      text(values, "name").ifPresent(name -> names.add(new KnownName(name, kind, aliases)));
    }
    return names;
  }

  private static NameMention.Kind nameKind(YamlNode node) {
    return node.word(NAME_KINDS, "a kind of name").orElse(NameMention.Kind.PERSON);
  }

  private static List<CountKind> counts(YamlNode node) {
    List<CountKind> kinds = new ArrayList<>();
    for (YamlNode each : node.list()) {
      Map<String, YamlNode> values = each.section(Section.COUNT);
      require(each, values, "kind");
      if (values.size() < 2 && values.containsKey("kind")) {
        each.problem("a kind of count needs words: one of " + wordsOf(Section.COUNT));
      }
      text(values, "kind")
          .ifPresent(
              name ->
                  kinds.add(
                      new CountKind(
                          name,
                          lower(values, "happen"),
                          lower(values, "intransitive"),
                          lower(values, "do"),
                          lower(values, "state"),
                          lower(values, "noun"),
                          lower(values, "things"))));
    }
    return kinds;
  }

  private static String wordsOf(Section section) {
    List<String> keys = section.keys();
    return String.join(", ", keys.subList(1, keys.size()));
  }

  private static List<EventKind> events(YamlNode node) {
    List<EventKind> kinds = new ArrayList<>();
    for (YamlNode each : node.list()) {
      Map<String, YamlNode> values = each.section(Section.EVENT);
      require(each, values, "kind");
      require(each, values, "nouns");
      text(values, "kind")
          .ifPresent(name -> kinds.add(new EventKind(name, lower(values, "nouns"))));
    }
    return kinds;
  }

  private static Set<String> abbreviations(YamlNode node) {
    Set<String> abbreviations = new LinkedHashSet<>();
    node.texts().forEach(text -> abbreviations.add(text.endsWith(".") ? text : text + "."));
    return abbreviations;
  }

  private static Optional<String> text(Map<String, YamlNode> values, String key) {
    return YamlNode.of(values, key, YamlNode::text, Optional.empty());
  }

  private static Set<String> lower(Map<String, YamlNode> values, String key) {
    Set<String> words = new LinkedHashSet<>();
    YamlNode.of(values, key, YamlNode::texts, List.<String>of())
        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }
}
