package io.gainsay.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How words relate in meaning: same, more general, opposite, or one naming what the other does.
 *
 * <p>Ask with lemmas in lower case (see {@link Lemmas}). A word's rare senses do not count, or
 * everything would be related to everything: at most three senses do, and only those that are used
 * about as much as the first one. Still an answer says that two words can be meant so, not that
 * they are; "bank" is both a slope and an institution. A word not known is related to nothing.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Lexicon {
  private final WordNet wordNet;

  private Lexicon(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  /** The lexicon of English; the first call reads the tables. */
  public static Lexicon english() {
    return new Lexicon(WordNet.english());
  }

  public boolean isNoun(String lemma) {
    return knows(PartOfSpeech.NOUN, lemma);
  }

  public boolean isVerb(String lemma) {
    return knows(PartOfSpeech.VERB, lemma);
  }

  public boolean isAdjective(String lemma) {
    return knows(PartOfSpeech.ADJECTIVE, lemma);
  }

  public boolean isAdverb(String lemma) {
    return knows(PartOfSpeech.ADVERB, lemma);
  }

  /** Whether the noun is only known as the name of one person, place or thing, as "london" is. */
  public boolean isName(String noun) {
    int word = wordNet.nouns().words().find(noun);
    return word >= 0 && wordNet.nouns().isName(word);
  }

  /**
   * How frequent the lemma is, from 0 (unknown or never counted) to 15; each step is twice as
   * frequent as the one before.
   */
  public int frequency(PartOfSpeech partOfSpeech, String lemma) {
    WordTable table = wordNet.table(partOfSpeech);
    int word = table.words().find(lemma);
    return word < 0 ? 0 : table.frequency(word);
  }

  /**
   * Numbers for what a word can mean: words of one part of speech that share one can mean the same.
   * For an index; two words alone are compared by {@link #synonyms(PartOfSpeech, String, String)}.
   */
  public Set<Integer> meanings(PartOfSpeech partOfSpeech, String lemma) {
    WordTable table = wordNet.table(partOfSpeech);
    int word = table.words().find(lemma);
    return word < 0 ? Set.of() : table.meanings(word);
  }

  /** Numbers for the opposites of what a word can mean; see {@link #meanings}. */
  public Set<Integer> opposites(PartOfSpeech partOfSpeech, String lemma) {
    WordTable table = wordNet.table(partOfSpeech);
    int word = table.words().find(lemma);
    return word < 0 ? Set.of() : table.opposites(word);
  }

  /** Whether two nouns can mean the same: "earthquake" and "temblor". */
  public boolean synonyms(String noun, String other) {
    return synonyms(PartOfSpeech.NOUN, noun, other);
  }

  /** Whether two verbs can mean the same: "begin" and "commence". */
  public boolean synonymVerbs(String verb, String other) {
    return synonyms(PartOfSpeech.VERB, verb, other);
  }

  /** Whether two words can mean the same; every known word means the same as itself. */
  public boolean synonyms(PartOfSpeech partOfSpeech, String lemma, String other) {
    return related(partOfSpeech, lemma, other, WordTable::shareSense);
  }

  /**
   * Whether a noun is another, or a kind or an instance of it: a "toddler" is a "person", "france"
   * is a "country".
   */
  public boolean isA(String noun, String general) {
    return related(PartOfSpeech.NOUN, noun, general, WordTable::inherits);
  }

  /** Whether to do one is to do the other in some way: to "murder" is to "kill". */
  public boolean isWayTo(String verb, String general) {
    return related(PartOfSpeech.VERB, verb, general, WordTable::inherits);
  }

  /** What kind of thing the noun denotes in its most frequent sense. */
  public SemanticClass nounClass(String noun) {
    WordTable nouns = wordNet.nouns();
    int word = nouns.words().find(noun);
    return word < 0 ? SemanticClass.UNKNOWN : SemanticClass.ofFile(nouns.category(word));
  }

  /** Whether two words of any one part of speech can be opposites. */
  public boolean antonyms(String lemma, String other) {
    for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
      if (antonyms(partOfSpeech, lemma, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words, or synonyms of them, can be opposites: "accept" and "decline". */
  public boolean antonyms(PartOfSpeech partOfSpeech, String lemma, String other) {
    // Opposition is too telling to need both words in a common sense: "win" and "lose" (a game).
    return related(partOfSpeech, lemma, other, WordTable::opposes)
        || related(partOfSpeech, other, lemma, WordTable::opposes);
  }

  /** Whether the noun names what the verb does: "explosion" and "explode", not "attacker". */
  public boolean derived(String noun, String verb) {
    int one = wordNet.nouns().words().find(noun);
    int two = wordNet.verbs().words().find(verb);
    return one >= 0 && two >= 0 && wordNet.derivations().has(one, two);
  }

  /** The verbs whose act or event the noun names, in alphabetical order; often none. */
  public Set<String> verbsOf(String noun) {
    Set<String> verbs = new LinkedHashSet<>();
    int word = wordNet.nouns().words().find(noun);
    if (word >= 0) {
      Links derivations = wordNet.derivations();
      for (int i = 0; i < derivations.count(word); i++) {
        verbs.add(wordNet.verbs().words().get(derivations.get(word, i)));
      }
    }
    return verbs;
  }

  private boolean knows(PartOfSpeech partOfSpeech, String lemma) {
    return wordNet.table(partOfSpeech).words().contains(lemma);
  }

  private boolean related(
      PartOfSpeech partOfSpeech, String lemma, String other, Relation relation) {
    WordTable table = wordNet.table(partOfSpeech);
    int one = table.words().find(lemma);
    int two = table.words().find(other);
    return one >= 0 && two >= 0 && relation.holds(table, one, two);
  }

  private interface Relation {
    boolean holds(WordTable table, int word, int other);
  }
}
