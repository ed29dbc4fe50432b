import java.util.ArrayList;
import java.util.List;

/** A lemma: its synsets, the most frequent first, and how often WordNet's corpus uses each. */
final class Lemma {

  /** Senses further down are too rare in newsrooms to be worth their bytes. */
  private static final int MAX_SENSES = 5;

  /** How many senses of a word may count as common, however evenly they are used. */
  private static final int MAX_COMMON = 3;

  /** A common sense is tagged at least a fifth as often as the word's first sense. */
  private static final int COMMON_SHARE = 5;

  final List<Integer> senses = new ArrayList<>();
  final List<Integer> counts = new ArrayList<>();
  int frequency;
  int corrections;

  void add(int rank, int synset, int count) {
    senses.add(rank, synset);
    counts.add(rank, count);
  }

  /** How many senses, from the first, are used often enough beside the first one. */
  int common() {
    int limit = Math.min(MAX_COMMON + corrections, senses.size());
    int common = Math.min(1, limit);
    while (common < limit && (counts.get(common) + 1) * COMMON_SHARE > counts.get(0)) {
      common++;
    }
    return common;
  }

  /** Makes a sense a common one that no other sense loses its place to. */
  void correct(int rank, int synset) {
    int known = senses.indexOf(synset);
    int count = counts.isEmpty() ? 0 : counts.get(0);
    add(rank, synset, count);
    corrections++;
    if (known >= 0) {
      int duplicate = known < rank ? known : known + 1;
      senses.remove(duplicate);
      counts.remove(duplicate);
    }
  }

  List<Integer> keptSenses() {
    return senses.subList(0, Math.min(senses.size(), Math.max(MAX_SENSES, common())));
  }
}
