package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Value;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rules ask of claims about the start, the end and the length of an event. */
final class Events {

  private static final Comparator<Claim> BY_PLACE = Comparator.comparing(Claim::at);

  /** News looks back no farther than this without becoming history. */
  private static final long NEWS_DAYS = 60;

  private Events() {}

  /** Whether a claim is of long before publication: "in 2007 a strike lasted 100 days". */
  static boolean isHistory(Claim claim) {
    LocalDate published = claim.at().sentence().document().published().orElse(null);
    TimeRange time = claim.scope().eventTime();
    return published != null
        && time != null
        && time.lastDay().isBefore(published.minusDays(NEWS_DAYS));
  }

  /** The earliest of the starts that may be the other claim's: two starts are another finding. */
  static @Nullable Claim earliest(List<Claim> starts, Claim other) {
    Claim earliest = null;
    TimeRange first = null;
    for (Claim start : starts) {
      TimeRange range = range(start);
      if (range != null && isSame(start, other)) {
        if (first == null || range.isBefore(first)) {
          earliest = start;
          first = range;
        }
      }
    }
    return earliest;
  }

  static boolean isSame(Claim one, Claim other) {
    Claim[] sorted = inOrder(one, other);
    return SameEvent.apartAsFactsOrPlans(sorted[0], sorted[1]).isEmpty();
  }

  static Claim[] inOrder(Claim... claims) {
    return Stream.of(claims).sorted(BY_PLACE).toArray(Claim[]::new);
  }

  static @Nullable TimeRange range(Claim claim) {
    return Values.time(claim).range();
  }

  static String name(Claim claim) {
    return claim.subject().head();
  }

  static String words(Claim claim) {
    return ((Value.Length) claim.value()).mention().at().text();
  }
}
