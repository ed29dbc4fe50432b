package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell names from other capitalised words, and organisations from places. Immutable. */
final class NameWords {

  private static final WordLists COMMON = WordLists.load(NameWords.class, "common-words.txt");
  private static final WordLists ORGANIZATIONS =
      WordLists.load(NameWords.class, "organizations.txt");
  private static final WordLists PLACES = WordLists.load(NameWords.class, "place-words.txt");
  private static final WordLists SPEECH = WordLists.load(NameWords.class, "speech-verbs.txt");

  private static final Set<String> KNOWN_ORGANIZATIONS =
      ORGANIZATIONS.get("known").stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private NameWords() {}

  /** Days, months and feasts, which are capitalised but name a time. */
  static boolean isCalendar(String lower) {
    return COMMON.has("calendar", lower);
  }

  /** Capitalised in any position without being a name of its own. */
  static boolean isNeverAlone(String lower) {
    return COMMON.has("never", lower) || COMMON.has("calendar", lower);
  }

  /** A word that often begins a sentence and is then no name. */
  static boolean isStarter(String lower) {
    return COMMON.has("start", lower);
  }

  static boolean isCompanyForm(String lower) {
    return ORGANIZATIONS.has("company", lower);
  }

  static boolean isOrganizationHead(String lower) {
    return ORGANIZATIONS.has("head", lower) || ORGANIZATIONS.has("company", lower);
  }

  static boolean isOrganization(String lower) {
    return KNOWN_ORGANIZATIONS.contains(lower);
  }

  static boolean beginsPlace(String lower) {
    return PLACES.has("before", lower);
  }

  static boolean endsPlace(String lower) {
    return PLACES.has("after", lower);
  }

  static boolean isPlacePreposition(String lower) {
    return PLACES.has("preposition", lower);
  }

  static boolean isSpeechVerb(String lower) {
    return SPEECH.has("speech", lower);
  }
}
