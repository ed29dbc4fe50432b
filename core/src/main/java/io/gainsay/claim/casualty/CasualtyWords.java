package io.gainsay.claim.casualty;

import io.gainsay.claim.CountKind;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.claim.extract.Vocabulary;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words of {@code casualties.txt} by what they say. Immutable. */
final class CasualtyWords {

  /** How a word relates the people it counts to what happened to them. */
  enum Role {
    /** The people stand before it: "31 people were killed". */
    HAPPEN,
    /** The same without an auxiliary: "31 people died". */
    INTRANSITIVE,
    /** The people stand after it: "killed 31 people". */
    DO,
    /** It stands right after the number or its noun: "31 dead". */
    STATE,
    /** It is what the number counts, as a lemma: "31 deaths". */
    NOUN,
    /** The same, but as many as were found: "four bodies". */
    FOUND,
    /** The same where the count is known to the reader: "the 31 victims". */
    DEFINITE
  }

  /** Phrases that say which of the people, and which of the occasions, a count is about. */
  enum Frame {
    /** A toll of many occasions: "a year", "in the war". */
    LONGER,
    /** As of some moment: "so far". */
    INTERIM,
    /** Some of those concerned: "at the scene". */
    PARTIAL,
    /** Another occasion than the one reported. */
    OCCASION,
    /** What someone is tried for. */
    ALLEGED,
    /** Those who did it are counted in. */
    PERPETRATOR,
    /** Deaths that no event caused. */
    NATURAL
  }

  private final WordLists lists;
  private final Map<Role, Map<String, String>> outcomes = new EnumMap<>(Role.class);
  private final Map<String, Phrases> phrases = new TreeMap<>();
  private final Map<Frame, Phrases> frames = new EnumMap<>(Frame.class);
  private final Set<String> people;
  private final Set<String> telling = new HashSet<>(Set.of("lives", "life", "toll"));

  private CasualtyWords(WordLists lists, List<CountKind> more) {
    this.lists = lists;
    people = new HashSet<>(lists.get("people"));
    telling.addAll(lists.get("safe"));
    telling.addAll(lists.get("rite"));
    // First come, first served: what a house calls a kind of its own is one.
    more.forEach(this::add);
    for (Frame frame : Frame.values()) {
      frames.put(frame, new Phrases(lists.get(frame.name().toLowerCase(Locale.ROOT))));
    }
    for (String category : lists.categories()) {
      int dot = category.indexOf('.');
      if (dot > 0) {
        String outcome = category.substring(0, dot);
        if (category.endsWith(".phrase")) {
          phrases.put(outcome, new Phrases(lists.get(category)));
          lists.get(category).forEach(p -> telling.add(p.substring(p.lastIndexOf(' ') + 1)));
          continue;
        }
        Role role = Role.valueOf(category.substring(dot + 1).toUpperCase(Locale.ROOT));
        lists.get(category).forEach(word -> add(role, word, outcome));
      }
    }
  }

  private void add(CountKind kind) {
    kind.happen().forEach(word -> add(Role.HAPPEN, word, kind.name()));
    kind.intransitive().forEach(word -> add(Role.INTRANSITIVE, word, kind.name()));
    kind.act().forEach(word -> add(Role.DO, word, kind.name()));
    kind.state().forEach(word -> add(Role.STATE, word, kind.name()));
    kind.noun().forEach(word -> add(Role.NOUN, word, kind.name()));
    people.addAll(kind.noun());
  }

  private void add(Role role, String word, String outcome) {
    outcomes.computeIfAbsent(role, k -> new HashMap<>()).putIfAbsent(word, outcome);
    telling.add(word);
    if (role == Role.INTRANSITIVE) {
      add(Role.HAPPEN, word, outcome);
    }
  }

  /**
   * The words of the file and others.
   *
   * @param more kinds that go before those of the file
   */
  /** The words that come with Gainsay, and those that a house adds. */
  static CasualtyWords of(Vocabulary vocabulary) {
    return vocabulary.family(CasualtyWords.class, v -> load(v.counts()));
  }

  private static CasualtyWords load(List<CountKind> more) {
    return new CasualtyWords(WordLists.load(CasualtyWords.class, "casualties.txt"), more);
  }

  /** What happened to the people, if the word says so in that role. */
  Optional<String> outcome(Role role, String word) {
    return Optional.ofNullable(outcomes.getOrDefault(role, Map.of()).get(word));
  }

  /** What the longest phrase at a token says of the people before it: "lost their lives". */
  Optional<String> phrase(Sentence sentence, int token) {
    return phrases.entrySet().stream()
        .filter(entry -> entry.getValue().lengthAt(sentence, token) > 0)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** How many tokens that phrase has; 0 if there is none. */
  int phraseAt(Sentence sentence, int token) {
    return phrases.values().stream().mapToInt(p -> p.lengthAt(sentence, token)).max().orElse(0);
  }

  /** What is counted by a noun in the singular or the plural. */
  Optional<String> counted(String noun) {
    return outcome(Role.NOUN, noun).or(() -> outcome(Role.NOUN, singular(noun)));
  }

  /** Whose number is known once it was told: "the dead", "the victims", "the wounded". */
  Optional<String> known(String noun) {
    return counted(noun)
        .or(() -> outcome(Role.FOUND, singular(noun)))
        .or(() -> outcome(Role.DEFINITE, singular(noun)));
  }

  /** Whether people are counted before the word without an auxiliary: "31 died". */
  boolean isIntransitive(String word) {
    return outcome(Role.INTRANSITIVE, word).isPresent();
  }

  boolean isLife(String word) {
    return word.equals("life") || word.equals("lives");
  }

  /** Whether a word tells an outcome in any role. */
  boolean tells(String word) {
    return telling.contains(word);
  }

  /** Whether a sentence with this word can be about casualties. */
  boolean mayTell(String word) {
    return telling.contains(word) || telling.contains(singular(word));
  }

  /** Whether a noun, as a lemma, counts people in general and not a sort of them. */
  boolean isPeople(String noun) {
    return people.contains(noun);
  }

  /** "Unharmed", "alive". */
  boolean isSafe(String word) {
    return lists.has("safe", word);
  }

  /** Whether a noun is of what is done for the dead: "funeral". */
  boolean isRite(String word) {
    return lists.has("rite", word) || lists.has("rite", singular(word));
  }

  /** "Seriously", "critically". */
  boolean isDegree(String word) {
    return lists.has("degree", word);
  }

  /** Whether a word tells some people from others who may share their fate: children, civilians. */
  boolean isDividing(String word) {
    Lexicon lexicon = Lexicon.english();
    return lists.get("dividing").contains(word)
        || !Nouns.isPerson(word)
        || lexicon.isA(word, "inhabitant") && lexicon.isName(word);
  }

  /** Whether a noun names what kills for longer than a day: a war, an epidemic. */
  boolean isLasting(String noun) {
    return lists.has("lasting", noun);
  }

  /** Whether a phrase of some sort stands among the tokens {@code [from, to)}. */
  boolean has(Frame frame, Sentence sentence, int from, int to) {
    Clause range = new Clause(sentence, Math.max(0, from), Math.min(sentence.size(), to));
    return frames.getOrDefault(frame, new Phrases(Set.of())).in(range);
  }

  /** Whether a phrase of some sort begins at a token. */
  boolean begins(Frame frame, Sentence sentence, int token) {
    return frames.getOrDefault(frame, new Phrases(Set.of())).lengthAt(sentence, token) > 0;
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
