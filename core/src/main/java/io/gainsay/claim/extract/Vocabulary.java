package io.gainsay.claim.extract;

import io.gainsay.claim.CountKind;
import io.gainsay.claim.EventKind;
import io.gainsay.lexicon.WordLists;
import io.gainsay.name.KnownNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The words that all claim extractors know, and those that a house adds. What only one family of
 * extractors knows stands with that family. Immutable but for what it remembers, and thread-safe.
 */
public final class Vocabulary {

  private static final Set<String> STOP_WORDS =
      WordLists.load(Vocabulary.class, "stopwords.txt").get("words");

  private final KnownNames names;
  private final List<CountKind> counts;
  private final List<EventKind> events;
  private final Map<String, String> things;
  private final ScopeReader.Vocabulary scope = ScopeReader.Vocabulary.load();

  /** Filled as families ask; equal values whoever comes first. */
  private final Map<Class<?>, Object> families = new ConcurrentHashMap<>();

  private Vocabulary(KnownNames names, List<CountKind> counts, List<EventKind> events) {
    this.names = names;
    this.counts = List.copyOf(counts);
    this.events = List.copyOf(events);
    things = things(counts);
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

  private static Map<String, String> things(List<CountKind> kinds) {
    Map<String, String> things = new HashMap<>();
    kinds.forEach(kind -> kind.things().forEach(noun -> things.putIfAbsent(noun, kind.name())));
    return things;
  }

  /**
   * The words of a family of extractors which depend on what a house adds; made once.
   *
   * @param family the class that holds them
   * @param make makes them of this vocabulary
   */
  public <T> T family(Class<T> family, Function<Vocabulary, T> make) {
    Object known = families.get(family);
    if (known == null) {
      known = make.apply(this);
      families.put(family, known);
    }
    return family.cast(known);
  }

  KnownNames names() {
    return names;
  }

  /** The kinds of counts that a house adds. */
  public List<CountKind> counts() {
    return counts;
  }

  /** The kinds of events that a house adds. */
  public List<EventKind> events() {
    return events;
  }

  /** What is counted where a noun is: the kind it belongs to, or the noun itself. */
  public String counted(String noun) {
    return things.getOrDefault(noun, noun);
  }

  /** Words that carry no content, in lower case. */
  public Set<String> stopWords() {
    return STOP_WORDS;
  }

  /** The phrases that set a scope. */
  public ScopeReader.Vocabulary scope() {
    return scope;
  }
}
