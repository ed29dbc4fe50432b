package io.gainsay.project.config;

import io.gainsay.engine.Rule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.project.file.Problems;
import io.gainsay.project.suppress.SuppressionRules;
import io.gainsay.rules.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads configuration files. */
public final class ConfigurationFile {

  /** How configuration files are called. */
  public static final String NAME = "gainsay.yml";

  /** No one writes as many bytes of configuration; what is larger is something else. */
  private static final long LARGEST = 4_000_000;

  /** Where the search upward ends: the folder of a repository. */
  private static final String REPOSITORY = ".git";

  private ConfigurationFile() {}

  /**
   * The configuration file of a file or folder: in its folder or the nearest one above that has
   * one. The search ends at the root of a Git repository.
   */
  public static Optional<Path> find(Path start) {
    Path absolute = start.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    for (; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      if (Files.exists(folder.resolve(REPOSITORY))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The configuration file of several files and folders, which must be the same for all that have
   * one.
   *
   * @throws ConfigurationException if there are two
   */
  public static Optional<Path> find(Collection<Path> starts) throws ConfigurationException {
    Set<Path> found = new LinkedHashSet<>();
    starts.forEach(start -> find(start).ifPresent(found::add));
    if (found.size() > 1) {
      List<Path> files = List.copyOf(found);
      throw new ConfigurationException(
          files.get(1).toString(),
          "a second configuration beside "
              + files.get(0)
              + "; check their folders one after the other, or say which one is meant");
    }
    return found.stream().findFirst();
  }

  /**
   * Reads a configuration.
   *
   * @throws ConfigurationException if it cannot be read or is not valid, with all that is wrong
   */
  public static Configuration read(Path file) throws ConfigurationException {
    String name = file.toString();
    try {
      if (Files.size(file) > LARGEST) {
        throw new ConfigurationException(name, "larger than 4 MB, so it is no configuration");
      }
      Path folder = file.toAbsolutePath().normalize().getParent();
      return parse(name, folder == null ? file : folder, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(name, "not valid UTF-8; save the file as UTF-8");
    } catch (IOException e) {
      String problem = Problems.describe(name, e);
      throw new ConfigurationException(name, problem.substring(name.length() + 2));
    }
  }

  /**
   * Reads the text of a configuration.
   *
   * @param name how messages name it
   * @param folder the folder that patterns are relative to
   * @throws ConfigurationException if it is not valid, with all that is wrong
   */
  public static Configuration parse(String name, Path folder, String yaml)
      throws ConfigurationException {
    return new ConfigurationReader(name, folder.toAbsolutePath(), rules()).read(yaml);
  }

  /** The ids of the rules that a configuration can speak of. */
  static List<String> rules() {
    return Stream.concat(
            StandardRules.all().stream().map(Rule::info), SuppressionRules.all().stream())
        .map(RuleInfo::id)
        .toList();
  }

  /** A commented configuration to start from. */
  public static String template() {
    return resource("template.yml");
  }

  /** The JSON Schema of configuration files, for editors. */
  public static String schema() {
    return resource("gainsay.schema.json");
  }

  private static String resource(String name) {
    try (InputStream in = ConfigurationFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
