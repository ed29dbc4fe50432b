package io.gainsay.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.name.RolePhrase.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks with Prime Minister Karl Holm began.|prime minister||CURRENT
          Talks with Norwegian foreign minister Lena Torv began.|foreign minister|Norway|CURRENT
          It was Lena Torv, Norway's deputy foreign minister, who spoke.|deputy foreign minister|Norway|CURRENT
          It was Lena Torv, the former mayor of Brask, who spoke.|mayor|Brask|PAST
          The company's acting chief executive, Lena Torv, said so.|chief executive||ACTING
          A meeting with President-elect Karl Holm was planned.|president||COMING
          They met Karl Holm, 54, the chief of staff.|chief of staff||CURRENT
          Karl Holm is the leader of the Northern Front.|leader|Northern Front|CURRENT
          Karl Holm was a nurse.|nurse||PAST
          """)
  void findsRoles(String text, String role, String body, Status status) {
    List<RoleAttribution> roles = RoleFinder.find(Texts.read(text));
    assertThat(roles).hasSize(1);
    assertThat(roles.get(0).role().text()).isEqualTo(role);
    assertThat(roles.get(0).role().body()).isEqualTo(body);
    assertThat(roles.get(0).role().status()).isEqualTo(status);
  }

  @Test
  void theNextPersonOfAListIsNoApposition() {
    assertThat(RoleFinder.find(Texts.read("They met Karl Holm, President Lena Torv and others.")))
        .extracting(r -> r.holder().value() + " " + r.role().text())
        .containsExactly("Lena Torv president");
  }
}
