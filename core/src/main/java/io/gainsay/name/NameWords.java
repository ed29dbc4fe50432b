package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import java.util.HashSet;
import java.util.Locale;
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
    WordLists common = WordLists.load(NameWords.class, "common-words.txt");
    calendar = common.get("calendar");
    never = common.get("never");
    starters = common.get("start");
    WordLists bodies = WordLists.load(NameWords.class, "organizations.txt");
    companyForms = bodies.get("company");
    organizationHeads = bodies.get("head");
    bodies.get("known").forEach(w -> organizations.add(w.toLowerCase(Locale.ROOT)));
    WordLists places = WordLists.load(NameWords.class, "place-words.txt");
    beforePlace = places.get("before");
    afterPlace = places.get("after");
    placePrepositions = places.get("preposition");
    WordLists speech = WordLists.load(NameWords.class, "speech-verbs.txt");
    speechVerbs = speech.get("speech");
    passages = speech.get("passage");
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
