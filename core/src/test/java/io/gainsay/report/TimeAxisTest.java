package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

  private static TimeAxis axis(String from, String until) {
    return new TimeAxis(LocalDateTime.parse(from), LocalDateTime.parse(until));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-06-14T00:00 | 2024-06-15T00:00 | 14 Jun, 06:00, 12:00, 18:00, 15 Jun
          2024-12-30T00:00 | 2025-01-03T00:00 | 30 Dec 2024, 31 Dec, 1 Jan 2025, 2 Jan, 3 Jan
          2024-05-27T00:00 | 2024-06-15T00:00 | 27 May 2024, 3 Jun, 10 Jun
          2023-10-07T00:00 | 2024-08-20T00:00 | Jan 2024, Apr 2024, Jul 2024
          1889-01-01T00:00 | 1971-07-01T00:00 | 1900, 1920, 1940, 1960
          """)
  void putsTicksAtRoundMoments(String from, String until, String labels) {
    assertThat(axis(from, until).ticks())
        .extracting(TimeAxis.Tick::label)
        .isEqualTo(Arrays.asList(labels.split(", ")));
  }

  @Test
  void isAScale() {
    TimeAxis axis = axis("2024-01-01T00:00", "2024-01-03T00:00");

    double start = axis.position(axis.from());
    double end = axis.position(axis.until());
    assertThat(start).isBetween(0.0, 0.1);
    assertThat(end).isBetween(0.9, 1.0);
    assertThat(axis.position(LocalDateTime.parse("2024-01-02T00:00")))
        .isCloseTo((start + end) / 2, within(1e-9));
  }

  @Property(seed = "1")
  void keepsTicksFewAndInOrder(
      @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long start,
      @ForAll @LongRange(min = 1, max = 2_000_000_000) long minutes) {
    LocalDateTime from = LocalDateTime.of(2000, 1, 1, 0, 0).plusMinutes(start);
    TimeAxis axis = new TimeAxis(from, from.plusMinutes(minutes));

    assertThat(axis.ticks()).hasSizeLessThanOrEqualTo(10);
    assertThat(axis.ticks())
        .extracting(tick -> axis.position(tick.at()))
        .isSorted()
        .allMatch(position -> position >= 0 && position <= 1);
  }
}
