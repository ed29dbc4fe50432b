package io.gainsay.lexicon;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of one part of speech with their senses. A sense is a synset's number: words that share
 * it mean the same.
 *
 * @param words the lemmas
 * @param traits for each lemma, from the lowest bit: three bits how many of its senses are common,
 *     one bit whether it is only ever a proper name, then its frequency
 * @param senses for each lemma its synsets, the most frequent first
 * @param categories for each synset its lexicographer file
 * @param parents for each synset the more general ones; for an adjective satellite its head
 * @param opposites for each synset those of opposite meaning
 * @param irregular the inflected forms that no rule takes to their lemma
 * @param irregularLemmas for each irregular form the number of its lemma
 */
record WordTable(
    WordSet words,
    byte[] traits,
    Links senses,
    byte[] categories,
    Links parents,
    Links opposites,
    WordSet irregular,
    int[] irregularLemmas) {

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

  /** How many of the word's senses, from the first, are common enough to be meant. */
  int common(int word) {
    return traits[word] & 7;
  }

  boolean isName(int word) {
    return (traits[word] & 8) != 0;
  }

  int frequency(int word) {
    return (traits[word] & 0xFF) >> 4;
  }

  /** Whether one of the word's common senses, or an ancestor of one, satisfies the test. */
  boolean anyAncestor(int word, IntPredicate test) {
    return anySense(word, sense -> isOrInherits(sense, test));
  }

  /** Whether one of the word's common senses satisfies the test. */
  boolean anySense(int word, IntPredicate test) {
    for (int i = 0; i < common(word); i++) {
      if (test.test(senses.get(word, i))) {
        return true;
      }
    }
    return false;
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

  boolean means(int word, int synset) {
    return senses.has(word, common(word), synset);
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
