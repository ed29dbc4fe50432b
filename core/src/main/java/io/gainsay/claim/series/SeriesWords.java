package io.gainsay.claim.series;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of {@code series.txt} by what they say of places in a series. Immutable. */
public final class SeriesWords {

  /** What confines a number to those that came one right after the other. */
  static final String UNBROKEN = "row";

  /** The categories of the file that are no series. */
  private static final Set<String> NO_SERIES =
      Set.of(
          "none",
          "present",
          "pursuit",
          "tenure",
          "frame",
          "unbroken",
          "streak",
          "staging",
          "numbered",
          "placed",
          "order",
          "former",
          "held",
          "sole",
          "margin",
          "calendar");

  private static final SeriesWords STANDARD =
      new SeriesWords(WordLists.load(SeriesWords.class, "series.txt"));

  private final WordLists words;
  private final Map<String, String> series = new HashMap<>();
  private final Map<String, String> placed = new HashMap<>();

  private SeriesWords(WordLists words) {
    this.words = words;
    for (String category : words.categories()) {
      if (!NO_SERIES.contains(category)) {
        words.get(category).forEach(noun -> series.put(noun, category));
      }
    }
    for (String entry : words.get("placed")) {
      int blank = entry.indexOf(' ');
      placed.put(entry.substring(0, blank), entry.substring(blank + 1));
    }
  }

  /** The words that come with Gainsay. */
  public static SeriesWords standard() {
    return STANDARD;
  }

  /** The series that a noun, as a lemma, counts in: "trip" counts visits. */
  public String series(String noun) {
    return series.getOrDefault(noun, noun);
  }

  /** Whether an ordinal before the noun places it in a series: visits, but not floors. */
  boolean isCounted(String noun) {
    return !words.has("none", noun);
  }

  /** Whether what follows the word is what the text is about: "it is her sixth". */
  boolean isPresent(String word) {
    return words.has("present", word);
  }

  /** Whether what follows the word is sought or still to come. */
  boolean isPursuit(String word) {
    return words.has("pursuit", word);
  }

  /** Whether the word tells of holding an office. */
  boolean isTenure(String word) {
    return words.has("tenure", word);
  }

  /** Whether a number can be confined to what the noun names: "of the season". */
  boolean isFrame(String noun) {
    return words.has("frame", noun) || words.has("streak", noun);
  }

  /** One word for all that confine a number alike: a campaign is a season. */
  String frame(String noun) {
    return words.has("streak", noun) ? UNBROKEN : noun.equals("campaign") ? "season" : noun;
  }

  /** Whether the adjective says that nothing came between: "straight" wins. */
  boolean isUnbroken(String adjective) {
    return words.has("unbroken", adjective);
  }

  /** Whether to do so to a contest or a fair gives it one more edition: "held". */
  boolean isStaging(String participle) {
    return words.has("staging", participle);
  }

  /** Whether things of this name go by their numbers: "round eight". */
  boolean isNumbered(String noun) {
    return words.has("numbered", noun);
  }

  /** What an ordinal after the verb form counts, or the empty string: "finished third". */
  String placed(String verb) {
    return placed.getOrDefault(verb, "");
  }

  /** Whether the word tells that something came before or after something else: "later". */
  boolean tellsOrder(String word) {
    return words.has("order", word);
  }

  /** Whether the word may stand between "after" and the years of those before: "winning in". */
  boolean isFormer(String word) {
    return words.has("former", word);
  }

  /** Whether what has such a name is held again and again: "the 24th Amber Championship". */
  boolean isHeld(String noun) {
    return words.has("held", noun);
  }

  /** Whether so many of it are by how much one is ahead: points, votes. */
  boolean isMargin(String noun) {
    return words.has("margin", noun);
  }

  /** Whether it is a stretch of the calendar, of which a text speaks of several: quarters. */
  boolean isCalendar(String noun) {
    return words.has("calendar", noun);
  }

  /** Whether whatever is spoken of has one place in such a series: its edition, its rank. */
  boolean isSole(String noun) {
    return words.has("sole", noun);
  }
}
