package io.gainsay.claim.arithmetic;

import io.gainsay.mention.AmountMention;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Splits a stretch of a sentence into the items of a list: at commas, semicolons and "and". */
final class Items {

  /**
   * A stretch of tokens, not empty.
   *
   * @param from index of its first token
   * @param to index after its last token
   */
  record Item(int from, int to) {}

  private Items() {}

  static List<Item> split(Sentence s, int from, int to, List<AmountMention> amounts) {
    BitSet inside = new BitSet(s.size());
    amounts.forEach(amount -> inside.set(amount.at().from(), amount.at().to()));
    List<Item> items = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (!inside.get(i) && isSeparator(s, i)) {
        if (i > start) {
          items.add(new Item(start, i));
        }
        start = i + 1;
      }
    }
    if (to > start) {
      items.add(new Item(start, to));
    }
    return items;
  }

  private static boolean isSeparator(Sentence s, int i) {
    return s.is(i, ",") || s.is(i, ";") || s.is(i, "and");
  }

  /** The end of the sentence's words, without the marks that close it. */
  static int end(Sentence s) {
    int end = s.size();
    while (end > 0 && !s.token(end - 1).isWord() && !s.token(end - 1).isDigits()) {
      end--;
    }
    return end;
  }
}
