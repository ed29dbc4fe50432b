package io.gainsay.claim.place;

import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.name.Places;
import io.gainsay.nlp.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The places that a text names: of what kind each is, and which lies in which, as the map knows it
 * or the text says ("Brask, a town in Westland"). One for each document.
 */
final class Locations {

  /** How far after a place its container may stand. */
  private static final int REACH = 12;

  /** Only places of one level can be compared: a street and a town may be one address. */
  enum Level {
    COUNTRY,
    AREA,
    TOWN,
    VENUE,
    STREET
  }

  private final Reading reading;
  private final WordLists words;
  private final Map<String, Set<String>> containers = new HashMap<>();

  Locations(Reading reading, WordLists words) {
    this.reading = reading;
    this.words = words;
    for (Sentence sentence : reading.sentences()) {
      List<NameMention> names = reading.mentions(sentence, NameMention.class);
      for (int i = 0; i + 1 < names.size(); i++) {
        if (liesIn(sentence, names.get(i), names.get(i + 1))) {
          containers
              .computeIfAbsent(key(names.get(i)), k -> new LinkedHashSet<>())
              .add(key(names.get(i + 1)));
        }
      }
    }
  }

  private String key(NameMention name) {
    return reading.entities().entityOf(name).key();
  }

  /** "Brask, Westland", "Brask in Westland", "Brask, a town in the hills of Westland". */
  private static boolean liesIn(Sentence sentence, NameMention inner, NameMention outer) {
    int from = inner.at().to();
    int to = outer.at().from();
    if (to - from == 1 && (sentence.is(from, ",") || sentence.is(from, "in"))) {
      return true;
    }
    boolean described =
        sentence.is(from, ",") && (sentence.is(from + 1, "a") || sentence.is(from + 1, "the"));
    if (!described || to - from > REACH) {
      return false;
    }
    boolean in = false;
    for (int i = from + 2; i < to; i++) {
      if (sentence.is(i, ",") || sentence.is(i, "who") || sentence.is(i, "where")) {
        return false;
      }
      in |= sentence.is(i, "in") || sentence.is(i, "of");
    }
    return in;
  }

  /** Whether a name may name a place. */
  boolean isPlace(NameMention name) {
    return name.kind() == Kind.LOCATION
        || name.kind() == Kind.UNKNOWN
        || name.kind() == Kind.ORGANIZATION && level(name) == Level.VENUE;
  }

  Level level(NameMention name) {
    List<String> parts = name.parts();
    String last = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
    String first = parts.get(0).toLowerCase(Locale.ROOT);
    Sentence sentence = name.at().sentence();
    String after = sentence.lower(name.at().to());
    if (Places.standard().isCountry(name.value())) {
      return Level.COUNTRY;
    }
    boolean several = parts.size() > 1;
    if (several && (is("street", last) || is("street", first))) {
      return Level.STREET;
    }
    boolean ofArea = sentence.is(name.at().from() - 1, "of");
    if (is("area", last)
        || is("area", first)
        || is("area", after)
        || ofArea && is("area", sentence.lower(name.at().from() - 2))) {
      return Level.AREA;
    }
    return several && isHouse(last) ? Level.VENUE : Level.TOWN;
  }

  private static boolean isHouse(String noun) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.isA(noun, "structure")
        || lexicon.isA(noun, "facility")
        || lexicon.isA(noun, "institution")
        || noun.equals("court");
  }

  /** A subject's key, which tells streets and buildings from the towns they are in. */
  String keyAt(String key, NameMention place) {
    Level level = level(place);
    return level == Level.STREET || level == Level.VENUE ? key + ":" + level : key;
  }

  private boolean is(String category, String word) {
    return words.get(category).contains(word);
  }

  /** The place and all that it is known to lie in, in lower case. */
  Set<String> within(NameMention name) {
    Set<String> within = new LinkedHashSet<>();
    within.add(key(name));
    within.addAll(containers.getOrDefault(key(name), Set.of()));
    Places.standard()
        .containersOf(name.value())
        .forEach(container -> within.add(container.toLowerCase(Locale.ROOT)));
    return within;
  }
}
