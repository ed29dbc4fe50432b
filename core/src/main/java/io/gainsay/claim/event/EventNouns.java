package io.gainsay.claim.event;

import io.gainsay.claim.Coverage;
import io.gainsay.claim.EventKind;
import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.Vocabulary;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the nouns that name events: "war" and "fighting" are one sort, "quake" another. */
public final class EventNouns {

  /** How far from its verb the noun of an event may stand. */
  private static final int REACH = 12;

  /** How many words before a noun may tell which one is meant. */
  private static final int PHRASE = 5;

  /** So many letters of a verb are those of its noun. */
  private static final int STEM = 4;

  private static final Set<String> AFTER = Set.of("in", "of", "at", "over", "between");

  /** Words that tell an event from others of its sort. */
  private static final Set<String> ORDINALS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "latest",
          "last",
          "previous",
          "earlier",
          "next",
          "other",
          "another",
          "new",
          "old");

  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "its", "their", "this", "that", "his", "her", "in", "of", "by", "as",
          "with", "for", "and", "to", "after", "since", "during", "on", "when", "before", "from",
          "at", "our", "but", "or", "while", "is", "was", "were", "are", "has", "had", "have");

  private final Lemmas lemmas = Lemmas.english();
  private final Map<String, String> sorts = new HashMap<>();
  private final Set<String> compoundHeads = new HashSet<>();
  private final Map<String, String> sortsByVerb = new TreeMap<>();

  private EventNouns(Map<String, Set<String>> nounsBySort) {
    nounsBySort.forEach((sort, nouns) -> nouns.forEach(noun -> sorts.put(noun, sort)));
    for (String noun : sorts.keySet()) {
      if (noun.indexOf(' ') > 0) {
        compoundHeads.add(noun.substring(noun.lastIndexOf(' ') + 1));
      }
    }
    new TreeMap<>(sorts)
        .forEach(
            (noun, sort) -> {
              for (String verb : Lexicon.english().verbsOf(lemmas.noun(noun))) {
                if (isFormOf(noun, verb)) {
                  sortsByVerb.put(verb, sort);
                }
              }
            });
  }

  /** The nouns that come with Gainsay, and those that a house adds. */
  public static EventNouns of(Vocabulary vocabulary) {
    return vocabulary.family(EventNouns.class, v -> new EventNouns(nouns(v.events())));
  }

  private static Map<String, Set<String>> nouns(List<EventKind> more) {
    Map<String, Set<String>> nouns = new LinkedHashMap<>(EventWords.standard().nouns());
    // Later ones win where two kinds share a noun, so the house's own stand last.
    for (EventKind kind : more) {
      Set<String> all = new LinkedHashSet<>(nouns.getOrDefault(kind.name(), Set.of()));
      all.addAll(kind.nouns());
      nouns.remove(kind.name());
      nouns.put(kind.name(), all);
    }
    return nouns;
  }

  /**
   * Whether a noun is made of a verb: "deliberation" of "deliberate", not "drive" of "campaign".
   */
  private static boolean isFormOf(String noun, String verb) {
    int stem = Math.min(STEM, verb.length());
    return noun.startsWith(verb.substring(0, stem));
  }

  /** The sort of event that is had by doing what a verb says: "searched" and the search. */
  public String sortOfVerb(String word) {
    String verb = lemmas.verb(word);
    return sortsByVerb.getOrDefault(verb, verb);
  }

  /** The sort of event that any noun names: that of its verb if it is made of one, or its own. */
  private String sortOfNoun(String word) {
    String noun = lemmas.noun(word);
    return Lexicon.english().verbsOf(noun).stream()
        .filter(verb -> isFormOf(noun, verb))
        .findFirst()
        .orElse(noun);
  }

  /** The sort of event that a token names; "cease-fire" is three tokens and no fire. */
  public Optional<String> sortAt(Sentence sentence, int token) {
    String word = sentence.lower(token);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (sentence.is(token - 1, "-") && sentence.is(token - 2, "cease")) {
      word = "cease" + word;
    }
    String sort = sorts.get(word);
    if (compoundHeads.contains(word)) {
      sort = sorts.getOrDefault(sentence.lower(token - 1) + " " + word, sort);
    }
    return Optional.ofNullable(sort != null ? sort : sorts.get(lemmas.noun(word)));
  }

  /** The nearest event noun before a token, or -1; {@code floor} is the first token to look at. */
  public int before(Sentence sentence, int token, int floor) {
    for (int i = token - 1; i >= Math.max(floor, token - REACH); i--) {
      if (sortAt(sentence, i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest event noun within {@code reach} tokens from a token on, or -1. */
  public int after(Sentence sentence, int token, int reach) {
    for (int i = token; i < Math.min(sentence.size(), token + reach); i++) {
      if (sortAt(sentence, i).isPresent()) {
        return i;
      }
      if (sentence.is(i, ",") || sentence.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The event that a noun names, with the words that tell it from others of its sort. The second
   * war and the third are of different keys; what a text introduces with "a" is not known before.
   */
  public Subject subject(Sentence sentence, int noun) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> modifiers = new LinkedHashSet<>();
    String ordinal = "";
    int i = noun - 1;
    for (; i >= 0 && noun - i <= PHRASE && isInside(sentence, i); i--) {
      Token token = sentence.token(i);
      if (ORDINALS.contains(token.lower())) {
        ordinal = " " + token.lower();
      } else if (token.isCapitalised() && i > 0) {
        names.add(token.lower());
      } else if (token.isWord() && token.text().length() > 2) {
        modifiers.add(token.lower());
      }
    }
    if (AFTER.contains(sentence.lower(noun + 1))) {
      int from = sentence.is(noun + 2, "the") ? noun + 3 : noun + 2;
      for (int j = from; j < sentence.size() && sentence.token(j).isCapitalised(); j++) {
        names.add(sentence.lower(j));
      }
    }
    String sort = sortAt(sentence, noun).orElseGet(() -> sortOfNoun(sentence.lower(noun)));
    boolean known = !isArticle(sentence, i) && !isOfAnother(sentence, noun + 1);
    return new Subject(
        "event:" + sort + ordinal,
        sentence.lower(noun),
        names,
        modifiers,
        known ? Coverage.WHOLE : Coverage.OPEN);
  }

  private static boolean isArticle(Sentence sentence, int i) {
    return sentence.is(i, "a") || sentence.is(i, "an");
  }

  /** "The trial of his brother", "the opening of a school". */
  private static boolean isOfAnother(Sentence sentence, int of) {
    return sentence.is(of, "of")
        && (isArticle(sentence, of + 1)
            || Set.of("his", "her", "their", "another").contains(sentence.lower(of + 1)));
  }

  /** Whether an event is of a whole country, so that places in it tell nothing apart. */
  boolean isNational(Sentence sentence, int noun) {
    return sortAt(sentence, noun).filter("conflict"::equals).isPresent();
  }

  /** Whether a word stands inside the noun phrase that ends after it. */
  private static boolean isInside(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.is("-") || token.is("’") || token.is("'") || token.isWord() && !opens(sentence, i);
  }

  /** Whether a word begins the noun phrase, or stands before it. */
  private static boolean opens(Sentence sentence, int i) {
    return OPENERS.contains(sentence.lower(i));
  }
}
