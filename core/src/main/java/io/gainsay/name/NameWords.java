package io.gainsay.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell names from other capitalised words, and organisations from places. Immutable. */
final class NameWords {

  private static final NameWords STANDARD = new NameWords();

  private final Set<String> calendar;
  private final Set<String> never;
  private final Set<String> starters;
  private final Set<String> companyForms;
  private final Set<String> organizationHeads;
  private final Set<String> organizations = new HashSet<>();
  private final Set<String> beforePlace;
  private final Set<String> afterPlace;
  private final Set<String> placePrepositions;
  private final Set<String> speechVerbs;
  private final Set<String> passages;

  private NameWords() {
    Map<String, Set<String>> common = WordLists.lists("common-words.txt");
    calendar = WordLists.list(common, "calendar");
    never = WordLists.list(common, "never");
    starters = WordLists.list(common, "start");
    Map<String, Set<String>> bodies = WordLists.lists("organizations.txt");
    companyForms = WordLists.list(bodies, "company");
    organizationHeads = WordLists.list(bodies, "head");
    WordLists.list(bodies, "known").forEach(w -> organizations.add(w.toLowerCase(Locale.ROOT)));
    Map<String, Set<String>> places = WordLists.lists("place-words.txt");
    beforePlace = WordLists.list(places, "before");
    afterPlace = WordLists.list(places, "after");
    placePrepositions = WordLists.list(places, "preposition");
    Map<String, Set<String>> speech = WordLists.lists("speech-verbs.txt");
    speechVerbs = WordLists.list(speech, "speech");
    passages = WordLists.list(speech, "passage");
  }

  static NameWords standard() {
    return STANDARD;
  }

  /** Days, months and feasts, which are capitalised but name a time. */
  boolean isCalendar(String lower) {
    return calendar.contains(lower);
  }

  /** Capitalised in any position without being a name of its own. */
  boolean isNeverAlone(String lower) {
    return never.contains(lower) || calendar.contains(lower);
  }

  /** A word that often begins a sentence and is then no name. */
  boolean isStarter(String lower) {
    return starters.contains(lower);
  }

  boolean isCompanyForm(String lower) {
    return companyForms.contains(lower);
  }

  boolean isOrganizationHead(String lower) {
    return organizationHeads.contains(lower) || companyForms.contains(lower);
  }

  boolean isOrganization(String lower) {
    return organizations.contains(lower);
  }

  boolean beginsPlace(String lower) {
    return beforePlace.contains(lower);
  }

  boolean endsPlace(String lower) {
    return afterPlace.contains(lower);
  }

  boolean isPlacePreposition(String lower) {
    return placePrepositions.contains(lower);
  }

  boolean isSpeechVerb(String lower) {
    return speechVerbs.contains(lower);
  }

  /** A noun that carries a statement: "in her letter". */
  boolean isPassage(String lower) {
    return passages.contains(lower);
  }
}
