package io.gainsay.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Looks into YAML files of the repository. */
final class Yaml {

  private Yaml() {}

  static Object read(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
    return new Load(settings).loadFromString(Files.readString(file));
  }

  /** What stands under keys, one in the other. */
  static Object at(Object node, String... keys) {
    Object found = node;
    for (String key : keys) {
      if (!(found instanceof Map<?, ?> map) || map.get(key) == null) {
        throw new AssertionError("no \"" + key + "\" in " + found);
      }
      found = map.get(key);
    }
    return found;
  }

  static Map<?, ?> map(Object node) {
    return (Map<?, ?>) node;
  }

  static List<?> list(Object node) {
    return (List<?>) node;
  }

  static String text(Object node, String... keys) {
    return String.valueOf(at(node, keys));
  }
}
