package io.gainsay.claim.length;

import io.gainsay.mention.Hedge;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeLength.Unit;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that a sentence gives by two ends: "from March until October 1645". Stateless.
 */
final class DatedSpells {

  private static final Set<String> JOINTS =
      Set.of("to", "until", "till", "through", "and", "–", "-");

  /** How many words may stand between the ends of "opens on 15 June and closes on 15 September". */
  private static final int BETWEEN = 8;

  private DatedSpells() {}

  /** The length from one time of a sentence to the next, or null where they are no two ends. */
  static @Nullable TimeMention between(Sentence sentence, TimeMention first, TimeMention last) {
    TimeRange from = range(first);
    TimeRange until = range(last);
    if (from == null || until == null) {
      return null;
    }
    boolean ends =
        sameGrain(from, until)
            && first.kind() == last.kind()
            && from.isBefore(until)
            && isJoined(sentence, first.at().to(), last.at().from());
    if (!ends) {
      return null;
    }
    double least = seconds(from, until, false);
    double most = seconds(from, until, true);
    TimeLength length = length(least, most);
    TokenSpan at = new TokenSpan(sentence, first.at().from(), last.at().to());
    return new TimeMention(
        at, Kind.DURATION, value(length), null, length, Anchor.NONE, Hedge.RANGE, null, null);
  }

  private static @Nullable TimeRange range(TimeMention time) {
    return time.isPlaced() ? time.range() : null;
  }

  /** A year and a day are no two ends. */
  private static boolean sameGrain(TimeRange one, TimeRange other) {
    double a = Duration.between(one.from(), one.until()).toSeconds();
    double b = Duration.between(other.from(), other.until()).toSeconds();
    return Math.max(a, b) <= 2 * Math.min(a, b) || Math.max(a, b) <= Unit.DAY.seconds();
  }

  private static boolean isJoined(Sentence sentence, int from, int to) {
    if (to - from == 1) {
      boolean and = sentence.is(from, "and");
      return JOINTS.contains(sentence.lower(from)) && (!and || opensBetween(sentence, from));
    }
    List<String> ends = List.of("on", "in", "at", "until", "till");
    boolean and = false;
    for (int i = from; i < to; i++) {
      and |= sentence.is(i, "and");
      if (sentence.is(i, ";") || sentence.is(i, "or") || sentence.is(i, "but")) {
        return false;
      }
    }
    boolean until = sentence.is(to - 1, "until") || sentence.is(to - 1, "till");
    return to - from <= BETWEEN && (until || and && ends.contains(sentence.lower(to - 1)));
  }

  private static boolean opensBetween(Sentence sentence, int and) {
    for (int i = and - 1; i >= Math.max(0, and - 6); i--) {
      if (sentence.is(i, "between")) {
        return true;
      }
    }
    return false;
  }

  private static double seconds(TimeRange from, TimeRange until, boolean most) {
    Duration length =
        most
            ? Duration.between(from.from(), until.until())
            : Duration.between(from.until(), until.from());
    return Math.max(1, length.toSeconds());
  }

  private static TimeLength length(double least, double most) {
    double stated = (least + most) / 2;
    Unit largest = Unit.MINUTE;
    for (Unit unit : List.of(Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR)) {
      largest = stated >= 2 * unit.seconds() ? unit : largest;
    }
    return new TimeLength(stated, least, most, largest, stated / largest.seconds());
  }

  private static String value(TimeLength length) {
    boolean clock = length.unit().seconds() < Unit.DAY.seconds();
    return "P" + (clock ? "T" : "") + Math.round(length.count()) + length.unit().name().charAt(0);
  }
}
