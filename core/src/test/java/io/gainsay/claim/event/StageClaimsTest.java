package io.gainsay.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Claims;
import io.gainsay.claim.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say of the stages through which things and persons go. */
class StageClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was built in 1937.                          | structure [0] bridge 1937",
        "Construction of the bridge began in 1937.              | structure [0] bridge 1937",
        "The bill was introduced in May 2019.                   | law [0] law 2019-05",
        "In 2019 the law came into force.                       | law [2] law 2019",
        "Lena Fisk graduated from the academy in 1961.          | study [1] Lena Fisk 1961",
        "The patient was discharged on 3 July 2020.             | hospital [1] patient 2020-07-03",
        "They married in 1997.                                  | marriage [1]  1997",
      })
  void understands(String text, String claim) {
    assertThat(claims(text)).contains(claim);
  }

  @Test
  void claimsNothingOfBoundsAndOfAnotherTime() {
    assertThat(claims("The bridge was built before 1937.")).isEmpty();
    assertThat(claims("The bridge was built again in 1937.")).isEmpty();
    assertThat(claims("All of it was built since 1985.")).isEmpty();
  }

  private static List<String> claims(String text) {
    return Claims.of(text, ClaimKind.STAGE).stream().map(StageClaimsTest::shown).toList();
  }

  private static String shown(Claim claim) {
    Subject subject = claim.subject();
    String course = subject.key().substring("stage:".length());
    return course + " " + subject.facets() + " " + subject.head() + " " + claim.value().display();
  }
}
