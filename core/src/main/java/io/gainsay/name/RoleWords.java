package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns that say what a person is, titles before names, and their gender. Immutable. */
public final class RoleWords {

  /** What sort of thing a role noun says of a person. */
  public enum Sort {
    OFFICE,
    RANK,
    OCCUPATION,
    /** Goes with any office: founder, member, candidate. */
    STANDING,
    /** Somebody's part in an event or a case: suspect, victim. */
    PART,
    KIN
  }

  private static final RoleWords STANDARD = new RoleWords();

  private final Map<String, Sort> sorts = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Gender> courtesy = new HashMap<>();
  private final Set<String> modifiers;

  private RoleWords() {
    WordLists lists = WordLists.load(RoleWords.class, "roles.txt");
    addAll(lists, "office", Sort.OFFICE);
    addAll(lists, "rank", Sort.RANK);
    addAll(lists, "occupation", Sort.OCCUPATION);
    addAll(lists, "founder", Sort.STANDING);
    addAll(lists, "part", Sort.PART);
    addAll(lists, "kin", Sort.KIN);
    lists.get("male").forEach(w -> genders.put(w, Gender.MALE));
    lists.get("female").forEach(w -> genders.put(w, Gender.FEMALE));
    modifiers = lists.get("modifier");
    WordLists titles = WordLists.load(RoleWords.class, "titles.txt");
    titles.get("m").forEach(w -> courtesy.put(w, Gender.MALE));
    titles.get("f").forEach(w -> courtesy.put(w, Gender.FEMALE));
    titles.get("x").forEach(w -> courtesy.put(w, Gender.UNKNOWN));
  }

  /** The words that come with the library. */
  public static RoleWords standard() {
    return STANDARD;
  }

  /** What sort of role the lower-case noun names, if it does. */
  public Optional<Sort> sortOf(String noun) {
    Sort listed = sorts.get(noun);
    int hyphen = noun.lastIndexOf('-');
    if (listed != null || hyphen <= 0) {
      return Optional.ofNullable(listed);
    }
    String tail = noun.substring(hyphen + 1);
    boolean after = tail.equals("elect") || tail.equals("designate") || tail.equals("general");
    return Optional.ofNullable(sorts.get(after ? noun.substring(0, hyphen) : tail));
  }

  /** Whether the lower-case noun or compound ("secretary-general") names a role. */
  public boolean isRole(String noun) {
    return sortOf(noun).isPresent();
  }

  /** Whether the lower-case word may stand before a role noun as part of the role. */
  public boolean isModifier(String word) {
    return modifiers.contains(word);
  }

  /** Whether the lower-case word, without a dot, is a title of courtesy or its abbreviation. */
  public boolean isCourtesy(String word) {
    return courtesy.containsKey(word);
  }

  /** The gender that a role noun or a title tells. */
  public Gender genderOf(String word) {
    Gender title = courtesy.get(word);
    return title != null ? title : genders.getOrDefault(word, Gender.UNKNOWN);
  }

  /** The first sort under which a noun is listed is its sort. */
  private void addAll(WordLists lists, String key, Sort sort) {
    lists.get(key).forEach(word -> sorts.putIfAbsent(word, sort));
  }
}
