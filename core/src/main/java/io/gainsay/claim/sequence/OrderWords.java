package io.gainsay.claim.sequence;

import io.gainsay.claim.extract.Phrases;
import io.gainsay.lexicon.WordLists;

/**
 * The words of {@code order.txt}. Immutable.
 *
 * @param earlier what stands before them came first
 * @param later what stands before them came later
 * @param meanwhile which came first is told by tense
 * @param never phrases with such a word that tell no order
 * @param again words of what happens more than once, or need not happen
 */
record OrderWords(Phrases earlier, Phrases later, Phrases meanwhile, Phrases never, Phrases again) {

  static OrderWords load() {
    WordLists lists = WordLists.load(OrderWords.class, "order.txt");
    return new OrderWords(
        new Phrases(lists.get("earlier")),
        new Phrases(lists.get("later")),
        new Phrases(lists.get("meanwhile")),
        new Phrases(lists.get("never")),
        new Phrases(lists.get("again")));
  }
}
