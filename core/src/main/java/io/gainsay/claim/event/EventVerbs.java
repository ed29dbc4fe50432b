package io.gainsay.claim.event;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The verbs by which events begin, last and end, and the nouns of those verbs. Immutable. */
public final class EventVerbs {

  /** What a verb does to an event. Claims of different sorts of beginning are not compared. */
  public enum Sense {
    BEGIN,
    OPEN,
    FOUND,
    LAUNCH,
    END,
    LAST;

    boolean begins() {
      return this != END && this != LAST;
    }
  }

  private record Entry(String[] rest, Sense sense) {}

  private static final EventVerbs STANDARD =
      new EventVerbs(WordLists.load(EventVerbs.class, "events.txt"));

  private final Lemmas lemmas = Lemmas.english();
  private final Map<String, List<Entry>> byVerb = new HashMap<>();
  private final Map<String, Sense> nouns = new HashMap<>();

  private EventVerbs(WordLists lists) {
    for (Sense sense : Sense.values()) {
      for (String phrase : lists.get(category(sense))) {
        String[] words = phrase.split(" ");
        String[] rest = List.of(words).subList(1, words.length).toArray(String[]::new);
        byVerb.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Entry(rest, sense));
      }
    }
    lists.get("beginning").forEach(noun -> nouns.put(noun, Sense.BEGIN));
    lists.get("ending").forEach(noun -> nouns.put(noun, Sense.END));
  }

  /** The verbs that come with Gainsay. */
  public static EventVerbs standard() {
    return STANDARD;
  }

  private static String category(Sense sense) {
    return sense.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a category of the vocabulary file lists verbs of a sense. */
  static boolean isCategory(String category) {
    return Stream.of(Sense.values()).anyMatch(sense -> category(sense).equals(category));
  }

  /** What the verb at a token, with the particles after it, does to an event. */
  public Optional<Sense> at(Sentence sentence, int token) {
    return entry(sentence, token).map(Entry::sense);
  }

  /** The last token of the phrase that the verb at a token begins: "take effect". */
  int end(Sentence sentence, int token) {
    return token + entry(sentence, token).map(entry -> entry.rest.length).orElse(0);
  }

  private Optional<Entry> entry(Sentence sentence, int token) {
    if (!sentence.token(token).isWord()) {
      return Optional.empty();
    }
    for (Entry entry : byVerb.getOrDefault(lemmas.verb(sentence.lower(token)), List.of())) {
      boolean matches = true;
      for (int i = 0; i < entry.rest.length; i++) {
        matches &= sentence.is(token + 1 + i, entry.rest[i]);
      }
      if (matches) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** What a noun says of an event: "opening", "start", "closure". */
  Optional<Sense> ofNoun(String lower) {
    Sense known = nouns.get(lower);
    if (known != null) {
      return Optional.of(known);
    }
    Set<String> verbs = Lexicon.english().verbsOf(lower);
    for (String verb : verbs) {
      for (Entry entry : byVerb.getOrDefault(verb, List.of())) {
        if (entry.rest.length == 0 && entry.sense != Sense.LAST) {
          return Optional.of(entry.sense);
        }
      }
    }
    return Optional.empty();
  }
}
