package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
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
    names.forEach(name -> byForm.putIfAbsent(form(name.name()), name));
    for (KnownName name : names) {
      name.aliases().forEach(alias -> byForm.putIfAbsent(form(alias), name));
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

  /** "The Front" is found as "Front", since an article is no part of a name. */
  private static String form(String name) {
    List<String> parts = WordLists.split(name, " ");
    boolean article = parts.size() > 1 && parts.get(0).equalsIgnoreCase("the");
    return form(article ? parts.subList(1, parts.size()) : parts);
  }

  private static String form(List<String> parts) {
    return String.join(" ", NameForms.lower(parts));
  }
}
