package io.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Happening.Sort;
import io.gainsay.claim.Happening.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two descriptions of one happening have in common. */
class HappeningTest {

  @ParameterizedTest
  @CsvSource({
    "ACT, flood, THING, flood",
    "ACT, explode, THING, explosion",
    "ACT, walk out, THING, walkout",
    "THING, crossbow, THING, weapon",
    "ACT, begin, ACT, commence",
    "THING, defeat, ACT, defeat",
  })
  void standForOneAnother(Sort sort, String lemma, Sort otherSort, String other) {
    Term one = new Term(sort, lemma);
    Term two = new Term(otherSort, other);
    assertThat(one.affinity(two)).isGreaterThanOrEqualTo(Happening.MEANT);
    assertThat(two.affinity(one)).isEqualTo(one.affinity(two));
  }

  @ParameterizedTest
  @CsvSource({
    "THING, arrest, THING, event",
    "ACT, open, ACT, close",
    "NAME, lima, NAME, paris",
    "THING, mosque, THING, car",
    "THING, bishop, THING, person",
  })
  void areOfTwo(Sort sort, String lemma, Sort otherSort, String other) {
    assertThat(new Term(sort, lemma).affinity(new Term(otherSort, other)))
        .isLessThan(Happening.MEANT);
  }

  @Test
  void leavesOutWhatIsCommon() {
    Happening one =
        new Happening(List.of(new Term(Sort.ACT, "reject"), new Term(Sort.THING, "mosque")));
    Happening other =
        new Happening(List.of(new Term(Sort.ACT, "reject"), new Term(Sort.THING, "wash")));
    assertThat(one.common(other)).isEqualTo(1);
    assertThat(one.without(other)).hasToString("mosque");
  }
}
