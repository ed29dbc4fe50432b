package io.gainsay.time;

import java.util.List;

/**
 * One meaning of a word or phrase.
 *
 * @param category what it can be
 * @param value its value as the lexicon writes it
 * @param number its value as a number, 0 where it is none
 * @param words the words of the phrase in lower case, at least one
 */
record Entry(Category category, String value, int number, List<String> words) {

  /** The number of tokens. */
  int length() {
    return words.size();
  }
}
