package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeRange;
import io.gainsay.rules.TimeNetwork.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of which claims in time can hold together. */
class TimeNetworkProperties {

  /** A claim that bounds two moments, and how it is added to a network. */
  private interface Addition {
    void to(TimeNetwork<Integer> network, int claim);
  }

  @Property(seed = "1")
  void noFurtherClaimSolvesAConflict(@ForAll("additions") List<Addition> additions) {
    TimeNetwork<Integer> network = new TimeNetwork<>();
    boolean conflict = false;
    for (Addition addition : additions) {
      addition.to(network, 0);
      assertThat(network.conflict().isPresent()).isIn(conflict, true);
      conflict = network.conflict().isPresent();
    }
  }

  @Property(seed = "1")
  void whatConflictsDoesSoByItself(@ForAll("additions") List<Addition> additions) {
    networkOf(additions, claim -> true)
        .conflict()
        .ifPresent(
            claims -> assertThat(networkOf(additions, claims::contains).conflict()).isPresent());
  }

  private static TimeNetwork<Integer> networkOf(List<Addition> additions, IntPredicate which) {
    TimeNetwork<Integer> network = new TimeNetwork<>();
    for (int i = 0; i < additions.size(); i++) {
      if (which.test(i)) {
        additions.get(i).to(network, i);
      }
    }
    return network;
  }

  @Provide
  Arbitrary<List<Addition>> additions() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 400).map(this::day);
    Arbitrary<Addition> dates =
        Combinators.combine(Arbitraries.of(Moment.START, Moment.END, Moment.PUBLICATION), days)
            .as((moment, day) -> (network, claim) -> network.at(moment, TimeRange.day(day), claim));
    Arbitrary<Addition> lengths =
        Arbitraries.integers()
            .between(1, 300)
            .map(n -> (network, claim) -> network.lasts(days(n), claim));
    return Arbitraries.oneOf(dates, lengths).list().ofMaxSize(8);
  }

  private LocalDate day(int day) {
    return LocalDate.of(2024, 1, 1).plusDays(day);
  }

  private static TimeLength days(int days) {
    double seconds = days * 86_400.0;
    return new TimeLength(seconds, seconds - 43_200, seconds + 43_200, TimeLength.Unit.DAY, days);
  }
}
