package io.gainsay.project.config;

import io.gainsay.project.DidYouMean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file that knows its place. Whoever asks it for something it is not gets
 * nothing, and the problem is noted, so that all problems of a file are told at once.
 */
final class YamlNode {

  private final Node node;
  private final Problems problems;

  YamlNode(Node node, Problems problems) {
    this.node = node;
    this.problems = problems;
  }

  /** The problems of one file. */
  static final class Problems {
    private final String file;
    private final List<ConfigurationProblem> found = new ArrayList<>();

    Problems(String file) {
      this.file = file;
    }

    void add(@Nullable Mark mark, String message) {
      int line = mark == null ? 1 : mark.getLine() + 1;
      int column = mark == null ? 1 : mark.getColumn() + 1;
      found.add(new ConfigurationProblem(file, line, column, message));
    }

    List<ConfigurationProblem> inOrder() {
      return found.stream()
          .sorted(
              Comparator.comparing(ConfigurationProblem::line)
                  .thenComparing(ConfigurationProblem::column))
          .toList();
    }
  }

  /** Notes a problem at this place. */
  void problem(String message) {
    problems.add(node.getStartMark().orElse(null), message);
  }

  /** A key whose value was left out. */
  private boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** The text of a scalar that is not empty. */
  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !isNull() && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    problem("expected a text, found " + sort());
    return Optional.empty();
  }

  /** The values of a list; none where it was left out. */
  List<YamlNode> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(each -> new YamlNode(each, problems)).toList();
    }
    if (!isNull()) {
      problem(
          "expected a list, found " + sort() + "; write [a, b] or lines that begin with \"- \"");
    }
    return List.of();
  }

  /** A list of texts. */
  List<String> texts() {
    return list().stream().flatMap(each -> each.text().stream()).toList();
  }

  /**
   * One of some words.
   *
   * @param words the words by what they are called
   * @param what what the words are, for messages: {@code a level}
   */
  <T> Optional<T> word(Map<String, T> words, String what) {
    Optional<String> text = text();
    if (text.isPresent() && !words.containsKey(text.get())) {
      problem(
          "\"" + text.get() + "\" is not " + what + DidYouMean.hint(text.get(), words.keySet()));
    }
    return text.map(words::get);
  }

  /** The values of a mapping that has the keys of a section; other keys are problems. */
  Map<String, YamlNode> section(Section section) {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    entries()
        .forEach(
            (key, value) -> {
              if (section.keys().contains(key.value())) {
                values.put(key.value(), value);
              } else {
                key.node().problem(unknown("key", key.value(), section.keys()));
              }
            });
    return values;
  }

  static String unknown(String what, String word, List<String> known) {
    return "unknown " + what + " \"" + word + "\"" + DidYouMean.hint(word, known);
  }

  /**
   * A key of a mapping with its place.
   *
   * @param value the key
   * @param node where it stands
   */
  record Key(String value, YamlNode node) {}

  /** What a mapping maps, in the order of the file; nothing where it was left out. */
  Map<Key, YamlNode> entries() {
    Map<String, Key> seen = new LinkedHashMap<>();
    Map<Key, YamlNode> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        YamlNode keyNode = new YamlNode(tuple.getKeyNode(), problems);
        keyNode
            .text()
            .ifPresent(
                text -> {
                  Key key = new Key(text, keyNode);
                  Key first = seen.putIfAbsent(text, key);
                  if (first == null) {
                    entries.put(key, new YamlNode(tuple.getValueNode(), problems));
                  } else {
                    keyNode.problem(
                        "\"" + text + "\" stands here again; it is on line " + first.node.line());
                  }
                });
      }
    } else if (!isNull()) {
      problem("expected keys with values, found " + sort());
    }
    return entries;
  }

  /** Applies a function to a value if the section has it. */
  static <T> T of(Map<String, YamlNode> values, String key, Function<YamlNode, T> read, T other) {
    YamlNode value = values.get(key);
    return value == null ? other : read.apply(value);
  }

  private int line() {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private String sort() {
    if (isNull()) {
      return "nothing";
    }
    return switch (node.getNodeType()) {
      case SCALAR -> ((ScalarNode) node).getValue().isBlank() ? "an empty text" : "a single value";
      case SEQUENCE -> "a list";
      case MAPPING -> "keys with values";
      case ANCHOR -> "an anchor";
    };
  }
}
