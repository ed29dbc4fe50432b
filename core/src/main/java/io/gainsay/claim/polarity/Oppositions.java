package io.gainsay.claim.polarity;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.PartOfSpeech;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.syntax.Predication;
import io.gainsay.syntax.Predication.Form;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What sort of deed a predicate tells of, and of which it tells the opposite: by WordNet's senses
 * and antonyms, and by the pairs of {@code oppositions.txt}. Immutable.
 */
final class Oppositions {

  private static final String YES = " yes";

  private static final String NO = " no";

  private final Lexicon lexicon = Lexicon.english();

  /** By lemma the sides it is on: {@code decided yes}. Ends in {@link #YES} or {@link #NO}. */
  private final Map<String, Set<String>> sides = new HashMap<>();

  private final Set<String> colourless;
  private final Set<String> changes;
  private final Set<String> shells;
  private final Set<String> limiting;
  private final Set<String> doers;
  private final Set<String> otherSenses;

  /** Reads {@code oppositions.txt}. */
  Oppositions() {
    WordLists lists = WordLists.load(Oppositions.class, "oppositions.txt");
    colourless = lists.get("colourless");
    changes = lists.get("change");
    limiting = lists.get("limiting");
    otherSenses = lists.get("other sense");
    doers = lists.get("doer");
    shells = lists.get("shell");
    for (String side : lists.categories()) {
      if (side.endsWith(YES) || side.endsWith(NO)) {
        for (String word : lists.get(side)) {
          sides.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(side);
        }
      }
    }
  }

  /** Whether a word tells of a change or an earlier state, so that both sides may be true. */
  boolean tellsOfChange(String word) {
    return changes.contains(word);
  }

  /** Whether a negation denies this adverb instead of the deed. */
  boolean isLimiting(String word) {
    return limiting.contains(word);
  }

  /** Whether a noun can stand for whatever was decided on. */
  boolean isShell(String noun) {
    return shells.contains(noun);
  }

  /** Whether of a deed of some sort it matters who does it, and not to whom it is done. */
  boolean isOfDoer(Set<String> concepts) {
    return concepts.stream()
        .filter(concept -> concept.endsWith(YES) || concept.endsWith(NO))
        .anyMatch(concept -> doers.contains(pair(concept)));
  }

  /** Whether a predicate says too little to be compared with its own denial. */
  boolean isColourless(String lemma) {
    return colourless.contains(lemma);
  }

  /** Whether a predicate has another sense here than its word: "is survived by". */
  boolean isOtherSense(Predication predication) {
    return predication.passive() && otherSenses.contains("be " + predication.lemma());
  }

  /**
   * What sort of deed it is, in each of the ways it can be taken: sides of pairs ({@code decided
   * yes}), words ({@code VERB approve}) and numbers of WordNet's senses.
   */
  Set<String> concepts(Predication predication) {
    Set<String> concepts = new LinkedHashSet<>();
    for (String lemma : lemmas(predication)) {
      concepts.addAll(sides(predication, lemma));
      PartOfSpeech part = partOfSpeech(predication, lemma);
      if (!isColourless(lemma)) {
        concepts.add(part + " " + lemma);
        lexicon.meanings(part, lemma).forEach(m -> concepts.add(part + " " + m));
      }
    }
    return concepts;
  }

  /** The concepts of which it is the opposite. */
  Set<String> contrary(Predication predication) {
    Set<String> contrary = new LinkedHashSet<>();
    for (String lemma : lemmas(predication)) {
      for (String side : sides(predication, lemma)) {
        contrary.add(pair(side) + (side.endsWith(YES) ? NO : YES));
      }
      PartOfSpeech part = partOfSpeech(predication, lemma);
      if (!isColourless(lemma)) {
        lexicon.opposites(part, lemma).forEach(m -> contrary.add(part + " " + m));
      }
    }
    return contrary;
  }

  /** {@code decided} of {@code decided yes}. */
  private static String pair(String side) {
    return side.substring(0, side.lastIndexOf(' '));
  }

  private Set<String> sides(Predication predication, String lemma) {
    Set<String> found = new LinkedHashSet<>(sides.getOrDefault(lemma, Set.of()));
    if (predication.form() == Form.NOUN && lemma.equals(predication.lemma())) {
      found.addAll(sides.getOrDefault("noun " + lemma, Set.of()));
    }
    if (isPresent(predication, lemma)) {
      found.addAll(sides.getOrDefault("now " + lemma, Set.of()));
    }
    if (predication.passive()) {
      found.addAll(sides.getOrDefault("be " + lemma, Set.of()));
    }
    return found;
  }

  /** "Lives", "is recovering". */
  private static boolean isPresent(Predication predication, String lemma) {
    Sentence sentence = predication.sentence();
    int at = predication.token();
    String before = sentence.lower(at - 1);
    return (predication.form() == Form.FINITE || predication.form() == Form.ADJECTIVE)
        && (sentence.is(at, lemma + "s") || before.equals("is") || before.equals("are"));
  }

  /** The predicate's word, and for a noun the verbs it comes from. */
  private Set<String> lemmas(Predication predication) {
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(predication.lemma());
    boolean listed = sides.containsKey("noun " + predication.lemma());
    if (predication.form() == Form.NOUN && !listed && isDone(predication)) {
      lemmas.addAll(lexicon.verbsOf(predication.lemma()));
    }
    return lemmas;
  }

  /**
   * Whether a noun names what is done or happens: "life" comes from "live" and is no deed, unless
   * it is done to something, as "the extension of the season".
   */
  private boolean isDone(Predication predication) {
    return switch (lexicon.nounClass(predication.lemma())) {
      case ACT, EVENT, COMMUNICATION -> true;
      case PERSON, ANIMAL, PLANT, FOOD, BODY, SUBSTANCE, OBJECT, ARTIFACT -> false;
      default -> predication.object() != null;
    };
  }

  private static PartOfSpeech partOfSpeech(Predication predication, String lemma) {
    return switch (predication.form()) {
      case ADJECTIVE -> PartOfSpeech.ADJECTIVE;
      case NOUN -> lemma.equals(predication.lemma()) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
      default -> PartOfSpeech.VERB;
    };
  }
}
