package io.gainsay.claim.extract;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The moments for which the entries of a live report speak: a clock time that opens a paragraph
 * holds until the next one does. Immutable.
 */
final class AsOf {

  private static final Pattern STAMP =
      Pattern.compile("\\[?(\\d{1,2})[:.](\\d\\d)\\s?([aApP])?\\.?[mM]?");

  /** A text with a single stamp is no live report. */
  private static final int LEAST_STAMPS = 2;

  /** A day for stamps of texts without a date; only their order matters. */
  private static final LocalDate SOME_DAY = LocalDate.EPOCH;

  private final Map<Integer, TimeRange> byBlock = new HashMap<>();

  AsOf(AnnotatedDocument annotated) {
    LocalDate day = annotated.document().published().orElse(SOME_DAY);
    int stamps = 0;
    int block = -1;
    TimeRange current = null;
    for (Sentence sentence : annotated.sentences()) {
      if (sentence.blockIndex() != block) {
        block = sentence.blockIndex();
        TimeRange stamp = stamp(sentence, day);
        if (stamp != null) {
          stamps++;
          current = stamp;
        }
        if (current != null) {
          byBlock.put(block, current);
        }
      }
    }
    if (stamps < LEAST_STAMPS) {
      byBlock.clear();
    }
  }

  /** The moment for which a sentence speaks, or null where no stamp tells. */
  @Nullable TimeRange of(Sentence sentence) {
    return byBlock.get(sentence.blockIndex());
  }

  /** A stamp is of the day of publication, whatever day the entry above it told of. */
  private static @Nullable TimeRange stamp(Sentence sentence, LocalDate day) {
    Matcher matcher = STAMP.matcher(sentence.text());
    if (!matcher.lookingAt()) {
      return null;
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    if ("p".equalsIgnoreCase(matcher.group(3)) && hour < 12) {
      hour += 12;
    }
    if (hour > 23 || minute > 59) {
      return null;
    }
    LocalDateTime from = day.atTime(LocalTime.of(hour, minute));
    return new TimeRange(from, from.plusMinutes(1));
  }
}
