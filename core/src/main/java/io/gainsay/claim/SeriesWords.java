package io.gainsay.claim;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of {@code series.txt} by what they say of places in a series. Immutable. */
final class SeriesWords {

  /** What confines a number to those that came one right after the other. */
  static final String UNBROKEN = "row";

  private static final Set<String> NO_SERIES =
      Set.of("none", "present", "pursuit", "tenure", "frame", "unbroken", "streak", "staging");

  private final Map<String, String> series = new HashMap<>();
  private final Set<String> none;
  private final Set<String> present;
  private final Set<String> pursuit;
  private final Set<String> tenure;
  private final Set<String> frame;
  private final Set<String> unbroken;
  private final Set<String> streak;
  private final Set<String> staging;

  private SeriesWords(WordLists lists) {
    none = Set.copyOf(lists.get("none"));
    present = Set.copyOf(lists.get("present"));
    pursuit = Set.copyOf(lists.get("pursuit"));
    tenure = Set.copyOf(lists.get("tenure"));
    frame = Set.copyOf(lists.get("frame"));
    unbroken = Set.copyOf(lists.get("unbroken"));
    streak = Set.copyOf(lists.get("streak"));
    staging = Set.copyOf(lists.get("staging"));
    for (String category : lists.categories()) {
      if (!NO_SERIES.contains(category)) {
        lists.get(category).forEach(noun -> series.put(noun, category));
      }
    }
  }

  static SeriesWords load() {
    return new SeriesWords(WordLists.load(SeriesWords.class, "series.txt"));
  }

  /** The series that a noun, as a lemma, counts in: "trip" counts visits. */
  String series(String noun) {
    return series.getOrDefault(noun, noun);
  }

  /** Whether an ordinal before the noun places it in a series: visits, but not floors. */
  boolean isCounted(String noun) {
    return !none.contains(noun);
  }

  /** Whether what follows the word is what the text is about: "it is her sixth". */
  boolean isPresent(String word) {
    return present.contains(word);
  }

  /** Whether what follows the word is sought or still to come. */
  boolean isPursuit(String word) {
    return pursuit.contains(word);
  }

  /** Whether the word tells of holding an office. */
  boolean isTenure(String word) {
    return tenure.contains(word);
  }

  /** Whether a number can be confined to what the noun names: "of the season". */
  boolean isFrame(String noun) {
    return frame.contains(noun) || streak.contains(noun);
  }

  /** One word for all that confine a number alike: a campaign is a season. */
  String frame(String noun) {
    return streak.contains(noun) ? UNBROKEN : noun.equals("campaign") ? "season" : noun;
  }

  /** Whether the adjective says that nothing came between: "straight" wins. */
  boolean isUnbroken(String adjective) {
    return unbroken.contains(adjective);
  }

  /** Whether to do so to a contest or a fair gives it one more edition: "held". */
  boolean isStaging(String participle) {
    return staging.contains(participle);
  }
}
