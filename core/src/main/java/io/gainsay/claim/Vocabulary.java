package io.gainsay.claim;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.WordLists;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words that claim extractors know, loaded once. Immutable and thread-safe. */
public final class Vocabulary {

  private final Lemmas lemmas;
  private final Set<String> stopWords;
  private final ScopeReader.Vocabulary scope;
  private final CasualtyWords casualties;
  private final EventWords events;
  private final EventVerbs eventVerbs;
  private final TermExtractor.TermWords terms;
  private final EventNouns eventNouns;
  private final SeriesWords series;
  private final Facets facets;
  private final SequenceWords sequence;

  private Vocabulary() {
    lemmas = Lemmas.english();
    stopWords = Set.copyOf(WordLists.load(Vocabulary.class, "stopwords.txt").get("words"));
    scope = ScopeReader.Vocabulary.load();
    casualties = CasualtyWords.load();
    WordLists eventLists = WordLists.load(Vocabulary.class, "events.txt");
    events = EventWords.of(eventLists);
    eventVerbs = new EventVerbs(lemmas, eventLists);
    terms = TermExtractor.TermWords.load();
    eventNouns = new EventNouns(lemmas, events.nouns());
    facets = new Facets(lemmas, WordLists.load(Vocabulary.class, "facets.txt"));
    sequence = SequenceWords.of(WordLists.load(Vocabulary.class, "sequence.txt"));
    series = SeriesWords.load();
  }

  /** The vocabulary that comes with Gainsay. */
  public static Vocabulary english() {
    return new Vocabulary();
  }

  Lemmas lemmas() {
    return lemmas;
  }

  Set<String> stopWords() {
    return stopWords;
  }

  ScopeReader.Vocabulary scope() {
    return scope;
  }

  CasualtyWords casualties() {
    return casualties;
  }

  Facets facets() {
    return facets;
  }

  SeriesWords series() {
    return series;
  }

  SequenceWords sequence() {
    return sequence;
  }

  EventNouns eventNouns() {
    return eventNouns;
  }

  EventWords events() {
    return events;
  }

  TermExtractor.TermWords terms() {
    return terms;
  }

  EventVerbs eventVerbs() {
    return eventVerbs;
  }

  /** Words of events: nouns by the event they name, and verbs and phrases by what they do. */
  record EventWords(
      Map<String, Set<String>> nouns,
      Set<String> trigger,
      Phrases alight,
      Set<String> once,
      Set<String> colourless,
      Phrases again,
      Set<String> building,
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
            "moved");

    static EventWords of(WordLists lists) {
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
          new Phrases(lists.get("moved")));
    }
  }
}
