package io.gainsay.claim.event;

import io.gainsay.claim.extract.Phrases;
import io.gainsay.lexicon.WordLists;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code events.txt} but for the {@linkplain EventVerbs verbs}: nouns by the event
 * they name, and verbs and phrases by what they do.
 */
public record EventWords(
    Map<String, Set<String>> nouns,
    Set<String> trigger,
    Phrases alight,
    Set<String> once,
    Set<String> colourless,
    Phrases again,
    Set<String> building,
    Set<String> generic,
    Set<String> use,
    Phrases moved) {

  private static final Set<String> OTHERS =
      Set.of(
          "trigger",
          "alight",
          "once",
          "colourless",
          "again",
          "beginning",
          "ending",
          "building",
          "generic",
          "use",
          "moved");

  private static final EventWords STANDARD = of(WordLists.load(EventWords.class, "events.txt"));

  /** The words that come with Gainsay. */
  public static EventWords standard() {
    return STANDARD;
  }

  private static EventWords of(WordLists lists) {
    Map<String, Set<String>> nouns = new LinkedHashMap<>();
    for (String category : lists.categories()) {
      if (!OTHERS.contains(category) && !EventVerbs.isCategory(category)) {
        nouns.put(category, lists.get(category));
      }
    }
    return new EventWords(
        nouns,
        lists.get("trigger"),
        new Phrases(lists.get("alight")),
        lists.get("once"),
        lists.get("colourless"),
        new Phrases(lists.get("again")),
        lists.get("building"),
        lists.get("generic"),
        lists.get("use"),
        new Phrases(lists.get("moved")));
  }
}
