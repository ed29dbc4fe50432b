package io.gainsay.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of one part of speech with their senses. A sense is a synset's number: words that share
 * it mean the same.
 */
final class WordTable {
  private final WordSet words;
  private final byte[] traits;
  private final Links senses;
  private final byte[] categories;
  private final Links parents;
  private final Links opposites;
  private final WordSet irregular;
  private final int[] irregularLemmas;

  /**
   * Takes ownership of the arrays.
   *
   * @param words the lemmas
   * @param traits for each lemma, from the lowest bit: three bits how many of its senses are
   *     common, one bit whether it is only ever a proper name, then its frequency
   * @param senses for each lemma its synsets, the most frequent first
   * @param categories for each synset its lexicographer file
   * @param parents for each synset the more general ones; for an adjective satellite its head
   * @param opposites for each synset those of opposite meaning
   * @param irregular the inflected forms that no rule takes to their lemma
   * @param irregularLemmas for each irregular form the number of its lemma
   */
  WordTable(
      WordSet words,
      byte[] traits,
      Links senses,
      byte[] categories,
      Links parents,
      Links opposites,
      WordSet irregular,
      int[] irregularLemmas) {
    this.words = words;
    this.traits = traits;
    this.senses = senses;
    this.categories = categories;
    this.parents = parents;
    this.opposites = opposites;
    this.irregular = irregular;
    this.irregularLemmas = irregularLemmas;
  }

  /** The lemmas; elsewhere here a word is the number of one. */
  WordSet words() {
    return words;
  }

  /**
   * The lemma of a form, or null where the form is unknown.
   *
   * @param bases what the form could come from by rule, the likeliest first
   */
  @Nullable String lemma(String form, Function<String, List<String>> bases) {
    int exception = irregular.find(form);
    if (exception >= 0) {
      return words.get(irregularLemmas[exception]);
    }
    if (words.contains(form)) {
      return form;
    }
    for (String base : bases.apply(form)) {
      if (words.contains(base)) {
        return base;
      }
    }
    return null;
  }

  boolean isName(int word) {
    return (traits[word] & 8) != 0;
  }

  int frequency(int word) {
    return (traits[word] & 0xFF) >> 4;
  }

  /** The lexicographer file of the word's first sense. */
  int category(int word) {
    return categories[senses.get(word, 0)];
  }

  /** The synsets of a word's common senses. */
  Set<Integer> meanings(int word) {
    Set<Integer> synsets = new TreeSet<>();
    for (int i = 0; i < common(word); i++) {
      synsets.add(senses.get(word, i));
    }
    return synsets;
  }

  /** The synsets opposite to a word's common senses. */
  Set<Integer> opposites(int word) {
    Set<Integer> synsets = new TreeSet<>();
    for (int synset : meanings(word)) {
      for (int i = 0; i < opposites.count(synset); i++) {
        synsets.add(opposites.get(synset, i));
      }
    }
    return synsets;
  }

  /** Whether two words share a common sense. */
  boolean shareSense(int word, int other) {
    return anySense(word, sense -> means(other, sense));
  }

  /** Whether a common sense of one word is, or inherits from, a common sense of the other. */
  boolean inherits(int word, int general) {
    return anyAncestor(word, ancestor -> means(general, ancestor));
  }

  /** Whether a common sense of one word is the opposite of any sense of the other. */
  boolean opposes(int word, int other) {
    return anySense(
        word,
        sense -> {
          for (int i = 0; i < senses.count(other); i++) {
            if (opposites.has(sense, senses.get(other, i))) {
              return true;
            }
          }
          return false;
        });
  }

  /** Whether one of the word's common senses, or an ancestor of one, satisfies the test. */
  private boolean anyAncestor(int word, IntPredicate test) {
    return anySense(word, sense -> isOrInherits(sense, test));
  }

  private boolean anySense(int word, IntPredicate test) {
    for (int i = 0; i < common(word); i++) {
      if (test.test(senses.get(word, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean means(int word, int synset) {
    return senses.has(word, common(word), synset);
  }

  /** How many of the word's senses, from the first, are common enough to be meant. */
  private int common(int word) {
    return traits[word] & 7;
  }

  private boolean isOrInherits(int synset, IntPredicate test) {
    if (test.test(synset)) {
      return true;
    }
    for (int i = 0; i < parents.count(synset); i++) {
      if (isOrInherits(parents.get(synset, i), test)) {
        return true;
      }
    }
    return false;
  }
}
