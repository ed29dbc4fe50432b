package io.gainsay.claim.result;

import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.List;
import java.util.Set;

/** The vocabulary of contests: who wins, what is scored, how it ends. Immutable. */
final class ContestWords {

  private final WordLists lists = WordLists.load(ContestWords.class, "results.txt");

  /** Whether a word stands in a list, as it is written. */
  boolean has(String list, String lower) {
    return lists.get(list).contains(lower);
  }

  /** Whether a noun stands in a list, in whatever number. */
  boolean hasNoun(String list, Sentence s, int i) {
    return i >= 0 && i < s.size() && lists.get(list).contains(s.noun(i));
  }

  /** Whether a verb stands in a list, in whatever form. */
  boolean hasVerb(String list, Sentence s, int i) {
    return i >= 0 && i < s.size() && lists.get(list).contains(s.verb(i));
  }

  /** Whether some token of a stretch stands in a list as a word, a noun or a verb. */
  boolean any(String list, Sentence s, int from, int to) {
    Set<String> words = lists.get(list);
    for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
      if (words.contains(s.lower(i)) || words.contains(s.noun(i)) || words.contains(s.verb(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some noun of a stretch stands in a list, in whatever number. */
  boolean anyNoun(String list, Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (hasNoun(list, s, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch speaks of winning, losing, scoring or voting. */
  boolean tellsOfContest(Sentence s, int from, int to) {
    return any("verb", s, from, to)
        || any("outcome", s, from, to)
        || any("contest", s, from, to)
        || any("sure", s, from, to);
  }

  /** Whether a sentence or one near it speaks of a contest. */
  boolean areAround(Reading reading, Sentence s, int reach) {
    List<Sentence> all = reading.sentences();
    int to = Math.min(all.size(), s.index() + reach + 1);
    return all.subList(Math.max(0, s.index() - reach), to).stream()
        .anyMatch(near -> tellsOfContest(near, 0, near.size()));
  }

  /** Whether a noun names a result, what it is counted in, or a contest. */
  boolean isResultNoun(Sentence s, int i) {
    return hasNoun("outcome", s, i) || hasNoun("unit", s, i) || hasNoun("contest", s, i);
  }

  /** The noun as a lemma. */
  static String lemma(Sentence s, int i) {
    return Lemmas.english().noun(s.lower(i));
  }
}
