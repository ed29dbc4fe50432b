package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Severity;
import io.gainsay.mention.TimeRange;
import io.gainsay.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place, as the sides of findings have it. Findings that share a side are about
 * one event.
 *
 * @param entries what is claimed, in the order of time
 * @param published the day of publication, or null
 */
record Timeline(List<Entry> entries, @Nullable LocalDate published) {

  /**
   * A place on the calendar.
   *
   * @param sides the sides that give it, all with the same words
   * @param time the place
   */
  record Entry(List<Side> sides, TimeRange time) {

    Side first() {
      return sides.get(0);
    }

    Severity severity() {
      return sides.stream()
          .map(side -> side.finding().severity())
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  Timeline {
    entries = List.copyOf(entries);
  }

  /**
   * The timelines of a document: one for each event that is told with two times, or with one time
   * and something else, such as how long ago it was, that the day of publication sheds light on.
   *
   * @param sides the sides that stand in the document
   */
  static List<Timeline> of(Document document, List<Side> sides) {
    List<List<Side>> events = new ArrayList<>();
    for (Side side : sides) {
      List<List<Side>> same =
          events.stream().filter(e -> e.stream().anyMatch(o -> isSameEvent(o, side))).toList();
      List<Side> event = new ArrayList<>();
      same.forEach(event::addAll);
      event.add(side);
      events.removeAll(same);
      events.add(event);
    }
    LocalDate published = document.published().orElse(null);
    List<Timeline> timelines = new ArrayList<>();
    for (List<Side> event : events) {
      Timeline timeline = new Timeline(entries(event), published);
      if (timeline.isWorthwhile(event)) {
        timelines.add(timeline);
      }
    }
    return timelines;
  }

  /** The numbers of the findings about the event, in ascending order. */
  List<Integer> findings() {
    return entries.stream()
        .flatMap(entry -> entry.sides().stream())
        .map(Side::number)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isSameEvent(Side one, Side other) {
    return one.number() == other.number()
        || one.evidence().span().overlaps(other.evidence().span());
  }

  private static List<Entry> entries(List<Side> event) {
    List<Entry> entries = new ArrayList<>();
    for (Side side : event) {
      TimeRange time = side.evidence().time();
      if (time != null) {
        Optional<Entry> known =
            entries.stream()
                .filter(e -> isSamePlace(e.first().evidence(), side.evidence()))
                .findFirst();
        known.ifPresent(entries::remove);
        List<Side> all =
            known
                .map(e -> Stream.concat(e.sides().stream(), Stream.of(side)).toList())
                .orElse(List.of(side));
        entries.add(new Entry(all, time));
      }
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.time().from())
            .thenComparing(entry -> entry.time().until())
            .thenComparing(entry -> entry.first().evidence().span()));
    return entries;
  }

  private static boolean isSamePlace(Evidence one, Evidence other) {
    return one.span().equals(other.span()) && Objects.equals(one.time(), other.time());
  }

  private boolean isWorthwhile(List<Side> event) {
    long times = entries.stream().map(Entry::time).distinct().count();
    boolean length = event.stream().anyMatch(side -> side.evidence().time() == null);
    return times > 1 || (times == 1 && length && published != null);
  }
}
