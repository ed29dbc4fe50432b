package io.gainsay.claim;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.WordLists;
import io.gainsay.name.KnownNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that claim extractors know, loaded once. Immutable and thread-safe. */
public final class Vocabulary {

  private final KnownNames names;
  private final Map<String, String> things;
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
  private final Stages stages;

  private Vocabulary(KnownNames names, List<CountKind> counts, List<EventKind> eventKinds) {
    this.names = names;
    lemmas = Lemmas.english();
    stopWords = Set.copyOf(WordLists.load(Vocabulary.class, "stopwords.txt").get("words"));
    scope = ScopeReader.Vocabulary.load();
    casualties = CasualtyWords.load(counts);
    WordLists eventLists = WordLists.load(Vocabulary.class, "events.txt");
    events = EventWords.of(eventLists);
    eventVerbs = new EventVerbs(lemmas, eventLists);
    terms = TermExtractor.TermWords.load();
    eventNouns = new EventNouns(lemmas, nouns(events, eventKinds));
    facets = new Facets(lemmas, WordLists.load(Vocabulary.class, "facets.txt"));
    sequence = SequenceWords.of(WordLists.load(Vocabulary.class, "sequence.txt"));
    stages = Stages.load(lemmas);
    series = SeriesWords.load();
    things = things(counts);
  }

  /** The vocabulary that comes with Gainsay. */
  public static Vocabulary english() {
    return with(KnownNames.none(), List.of(), List.of());
  }

  /**
   * The vocabulary that comes with Gainsay, and more.
   *
   * @param names known names
   * @param counts kinds of counts; their words go before Gainsay's own
   * @param events kinds of events; their nouns go before Gainsay's own
   */
  public static Vocabulary with(KnownNames names, List<CountKind> counts, List<EventKind> events) {
    return new Vocabulary(names, counts, events);
  }

  private static Map<String, Set<String>> nouns(EventWords events, List<EventKind> more) {
    Map<String, Set<String>> nouns = new LinkedHashMap<>(events.nouns());
    // Later ones win where two kinds share a noun, so the house's own stand last.
    for (EventKind kind : more) {
      Set<String> all = new LinkedHashSet<>(nouns.getOrDefault(kind.name(), Set.of()));
      all.addAll(kind.nouns());
      nouns.remove(kind.name());
      nouns.put(kind.name(), all);
    }
    return nouns;
  }

  private static Map<String, String> things(List<CountKind> kinds) {
    Map<String, String> things = new HashMap<>();
    kinds.forEach(kind -> kind.things().forEach(noun -> things.putIfAbsent(noun, kind.name())));
    return things;
  }

  KnownNames names() {
    return names;
  }

  /** What is counted where a noun is: the kind it belongs to, or the noun itself. */
  String counted(String noun) {
    return things.getOrDefault(noun, noun);
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

  Stages stages() {
    return stages;
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
          lists.get("generic"),
          lists.get("use"),
          new Phrases(lists.get("moved")));
    }
  }
}
