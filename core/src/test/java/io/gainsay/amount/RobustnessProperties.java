package io.gainsay.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.Mention;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever words and marks stand together, finding ends well and mentions never overlap. */
class RobustnessProperties {

  @Property(seed = "20261123", tries = 2_000)
  void mentionsStandInOrderAndNeverOverlap(@ForAll("soups") String text) {
    List<Mention> found = Amounts.all(text);
    for (int i = 1; i < found.size(); i++) {
      Mention before = found.get(i - 1);
      Mention after = found.get(i);
      assertThat(before.at()).isLessThan(after.at());
      assertThat(before.at().overlaps(after.at())).as(text).isFalse();
    }
  }

  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> words =
        Arbitraries.of(
            "3",
            "12",
            "1,234",
            "0.5",
            ".5",
            "007",
            "1/4",
            "½",
            "hundred",
            "a",
            "an",
            "one",
            "two",
            "twenty",
            "third",
            "thirds",
            "half",
            "and",
            "or",
            "to",
            "between",
            "from",
            "in",
            "of",
            "million",
            "dozen",
            "dozens",
            "tens",
            "point",
            "percent",
            "%",
            "$",
            "US$",
            "€",
            "(",
            ")",
            "-",
            "–",
            ":",
            "/",
            "+",
            ".",
            ",",
            "about",
            "more",
            "than",
            "at",
            "least",
            "feet",
            "inches",
            "miles",
            "m",
            "bn",
            "aged",
            "years",
            "old",
            "no",
            "none",
            "doubled",
            "twice",
            "as",
            "votes",
            "won",
            "minus",
            "negative",
            "Boeing",
            "No",
            "room",
            "the",
            "°",
            "C");
    return words.list().ofMinSize(1).ofMaxSize(12).flatMap(this::joined);
  }

  private Arbitrary<String> joined(List<String> words) {
    return Arbitraries.of(" ", "")
        .list()
        .ofSize(words.size())
        .map(
            gaps -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < gaps.size(); i++) {
                text.append(words.get(i)).append(gaps.get(i));
              }
              return text.toString();
            });
  }
}
