package io.gainsay.lexicon;

import java.nio.charset.StandardCharsets;

/**
 * A set of words, each with a number from zero in alphabetical order. The letters lie in one array
 * and are found through a hash table of numbers: a tenth of the memory of a map of strings.
 */
final class WordSet {
  private final byte[] letters;
  private final int[] starts;

  /**
   * Open addressing: the number of a word plus one, and in the bits above it as many of its hash as
   * have room, which spares a look at the letters of most other words; 0 where free. The length is
   * a power of two.
   */
  private final int[] slots;

  /** The bits of a slot that hold the number. */
  private final int numberBits;

  /**
   * Takes ownership of both arrays.
   *
   * @param letters the words' letters in ASCII, one word after another
   * @param starts where each word starts, and where the last one ends
   */
  WordSet(byte[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
    this.slots = new int[Integer.highestOneBit(Math.max(1, size())) * 4];
    this.numberBits = Integer.highestOneBit(Math.max(1, size())) * 2 - 1;
    for (int word = 0; word < size(); word++) {
      int hash = hash(word);
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = slot(slot + 1);
      }
      slots[slot] = hash & ~numberBits | word + 1;
    }
  }

  int size() {
    return starts.length - 1;
  }

  boolean contains(String word) {
    return find(word) >= 0;
  }

  /** The word's number, or -1 where there is no such word. */
  int find(String word) {
    int hash = spread(word.hashCode());
    int slot = slot(hash);
    while (slots[slot] != 0) {
      int number = (slots[slot] & numberBits) - 1;
      if (((slots[slot] ^ hash) & ~numberBits) == 0 && equal(number, word)) {
        return number;
      }
      slot = slot(slot + 1);
    }
    return -1;
  }

  String get(int word) {
    return new String(
        letters, starts[word], starts[word + 1] - starts[word], StandardCharsets.ISO_8859_1);
  }

  private boolean equal(int known, String word) {
    int start = starts[known];
    if (starts[known + 1] - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The same as {@link String#hashCode}, which strings cache, without making the string. */
  private int hash(int word) {
    int hash = 0;
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      hash = 31 * hash + letters[i];
    }
    return spread(hash);
  }

  /** String hashes of similar or short words differ in their low bits only. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 16;
  }

  private int slot(int hash) {
    return hash & slots.length - 1;
  }
}
