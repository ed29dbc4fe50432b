package io.gainsay.claim.person;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The moment for which a sentence tells how something is: the time it names if it looks back, the
 * day of publication otherwise.
 *
 * @param isKnown whether the text tells
 * @param range the moment, or null for the unknown day of publication
 */
record Moment(boolean isKnown, @Nullable TimeRange range) {

  /** How words place in time what they tell. */
  enum When {
    /** They say that it is so now. */
    NOW,
    /**
     * They stand beside a name; a time behind them is of something else: "Marsh, 41, won in 2010".
     */
    BESIDE,
    /** They are the statement of their clause. */
    CLAUSE,
    /** They say that it was so at another time. */
    THEN
  }

  /** Words behind which a sentence goes on to something else. */
  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "(", "and", "but", "who", "which", "that", "after", "before", "when");

  /** "Turned 25 in July": a time this few tokens behind the words is theirs. */
  private static final int BESIDE = 3;

  private static final Moment UNKNOWN = new Moment(false, null);

  /** News looks back no farther than this without becoming history. */
  private static final long NEWS_DAYS = 60;

  /**
   * Reads the moment.
   *
   * @param at the words that tell how something is
   * @param when how they place it in time
   */
  static Moment of(Reading reading, Sentence sentence, TokenSpan at, When when) {
    LocalDate published = reading.document().published().orElse(null);
    Moment now = new Moment(true, published == null ? null : TimeRange.day(published));
    if (when == When.NOW) {
      return now;
    }
    List<TimeMention> named = places(reading, sentence);
    List<TimeMention> past = named.stream().filter(time -> isPast(time, published)).toList();
    if (past.isEmpty()) {
      for (TimeMention time : named) {
        int gap = time.at().from() - at.to();
        if (when == When.CLAUSE && gap >= 0 && gap <= BESIDE) {
          return new Moment(true, time.range());
        }
      }
      boolean then = when == When.THEN || isHistory(reading, sentence, published);
      return then ? UNKNOWN : now;
    }
    boolean behind = past.get(0).at().from() > at.from();
    boolean told =
        isNear(past.get(0), at) || when == When.THEN && isOfClause(sentence, past.get(0), at);
    return past.size() == 1 && told && !(when == When.BESIDE && behind)
        ? new Moment(true, past.get(0).range())
        : UNKNOWN;
  }

  private static List<TimeMention> places(Reading reading, Sentence sentence) {
    return reading.mentions(sentence, TimeMention.class).stream()
        .filter(time -> time.range() != null && time.kind() != Kind.DURATION)
        .filter(time -> !isBirth(sentence, time))
        .toList();
  }

  /** "Born in 1951" tells no time at which anything else was so. */
  private static boolean isBirth(Sentence sentence, TimeMention time) {
    for (int i = Math.max(0, time.at().from() - 6); i < time.at().from(); i++) {
      if (sentence.is(i, "born")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(TimeMention time, @Nullable LocalDate published) {
    TimeRange range = time.range();
    return range != null
        && (published == null || range.lastDay().isBefore(published.minusDays(NEWS_DAYS)));
  }

  /** The time is told of the clause with the words, not of another far from it. */
  private static boolean isNear(TimeMention time, TokenSpan at) {
    int gap = time.at().from() > at.to() ? time.at().from() - at.to() : at.from() - time.at().to();
    return gap <= 8;
  }

  /** "At the age of 31 she led a party up the north face of the Grauhorn in 1984". */
  private static boolean isOfClause(Sentence sentence, TimeMention time, TokenSpan at) {
    for (int i = at.to() + 1; i < time.at().from(); i++) {
      if (BREAKS.contains(sentence.lower(i))) {
        return false;
      }
    }
    return at.to() < time.at().from();
  }

  /** Whether the paragraph tells of the past before this sentence. */
  private static boolean isHistory(
      Reading reading, Sentence sentence, @Nullable LocalDate published) {
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence before = reading.sentences().get(i);
      if (before.blockIndex() != sentence.blockIndex()) {
        return false;
      }
      if (places(reading, before).stream().anyMatch(time -> isPast(time, published))) {
        return true;
      }
    }
    return false;
  }
}
