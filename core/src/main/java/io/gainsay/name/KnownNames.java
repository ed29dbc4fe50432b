package io.gainsay.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that are known before a text is read, by all their forms. Immutable and thread-safe.
 *
 * <p>Where a form belongs to two names, the first of them is meant.
 */
public final class KnownNames {

  private static final KnownNames NONE = new KnownNames(List.of());

  private final Map<String, KnownName> byForm = new HashMap<>();

  private KnownNames(List<KnownName> names) {
    names.forEach(name -> byForm.putIfAbsent(form(List.of(name.name().split(" "))), name));
    for (KnownName name : names) {
      name.aliases().forEach(alias -> byForm.putIfAbsent(form(List.of(alias.split(" "))), name));
    }
  }

  public static KnownNames none() {
    return NONE;
  }

  public static KnownNames of(List<KnownName> names) {
    return names.isEmpty() ? NONE : new KnownNames(names);
  }

  /**
   * The name that a form stands for.
   *
   * @param parts the words of a name without titles, as written
   */
  Optional<KnownName> find(List<String> parts) {
    return byForm.isEmpty() ? Optional.empty() : Optional.ofNullable(byForm.get(form(parts)));
  }

  private static String form(List<String> parts) {
    return String.join(" ", NameForms.lower(parts));
  }
}
